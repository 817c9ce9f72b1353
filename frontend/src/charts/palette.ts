/**
 * How lines are told apart: seven hues after Okabe and Ito (Color Universal Design, 2008), darkened on light ground to
 * reach 3:1 (WCAG 1.4.11), and never by hue alone: each also has its own symbol and, past seven, its own dash.
 */
export interface ChartTheme {
  text: string
  muted: string
  line: string
  background: string
  hues: readonly string[]
}

export const LIGHT: ChartTheme = {
  text: '#1a1e21',
  muted: '#545d64',
  line: '#dfe2dd',
  background: '#ffffff',
  hues: ['#005a9c', '#c04a00', '#007a5a', '#a8497f', '#9a6700', '#2a83b5', '#3d4246'],
}

export const DARK: ChartTheme = {
  text: '#e7e9eb',
  muted: '#a7b1ba',
  line: '#3a424a',
  background: '#1a1e22',
  hues: ['#6fb7ea', '#ff8c42', '#2fc79b', '#e49ac4', '#f0b840', '#a5d8f5', '#d7dadd'],
}

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect'] as const
const DASHES = ['solid', 'dashed', 'dotted'] as const

export interface Stroke {
  color: string
  symbol: (typeof SYMBOLS)[number]
  dash: (typeof DASHES)[number]
}

/** The symbols as paths in a box of 28 × 12, for legends on the page and in pictures. */
export const SYMBOL_PATHS: Record<Stroke['symbol'], string> = {
  circle: 'M18 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0z',
  rect: 'M10 2h8v8h-8z',
  triangle: 'M14 1l5 9h-10z',
  diamond: 'M14 1l5 5-5 5-5-5z',
  roundRect: 'M12.5 2h3a2.5 2.5 0 0 1 2.5 2.5v3a2.5 2.5 0 0 1-2.5 2.5h-3a2.5 2.5 0 0 1-2.5-2.5v-3a2.5 2.5 0 0 1 2.5-2.5z',
}

export const DASH_ARRAYS: Record<Stroke['dash'], string> = { solid: 'none', dashed: '5 3', dotted: '2 2' }

/** The look of the line at an index; 105 lines differ before one repeats. */
export function strokeOf(index: number, theme: ChartTheme): Stroke {
  const { hues } = theme
  return {
    color: hues[index % hues.length] as string,
    symbol: SYMBOLS[index % SYMBOLS.length] as Stroke['symbol'],
    dash: DASHES[Math.floor(index / hues.length) % DASHES.length] as Stroke['dash'],
  }
}
