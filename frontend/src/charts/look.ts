/** How a chart looks and speaks, given from outside: charts know no language and no theme of their own. */
import type { Blank, ChartLine, ChartPoint } from './model'
import type { ChartTheme } from './palette'

export interface Words {
  blank(kind: Blank): string
  subject(code: string): string
  qualifier(code: string): string
  /** What stands for the places that a tooltip has no room for. */
  others(count: number): string
}

export interface Look {
  theme: ChartTheme
  /** Room for names beside the lines' ends. */
  wide: boolean
  /** Whether the value axis begins at zero. */
  zero: boolean
  /** The line that stands out before the others; null when all are alike. */
  lit: string | null
  format: (value: number) => string
  words: Words
}

/** What a drawn point carries, so that a click on it opens its sentence. */
export interface PickedPoint {
  line: number
  year: number
}

export interface Datum {
  value: number | '-'
  picked: PickedPoint
}

/** Of a line's points those that are about one subject; of the others nothing is drawn. */
export function dataOf(line: ChartLine, index: number, subject: string): Datum[] {
  const shown = (point: ChartPoint) => (point.shown !== null && point.subject === subject ? point.shown : ('-' as const))
  return line.points.map((point) => ({ value: shown(point), picked: { line: index, year: point.year } }))
}

/** Points of the rarer subject are hollow: they are about something else than the rest of their line. */
export function fillOf(rarity: number, color: string, theme: ChartTheme) {
  return rarity === 0 ? { color } : { color: theme.background, borderColor: color, borderWidth: 2 }
}

/** Where one line stands out, the others step back; still there to be seen and clicked. */
export function standing(code: string, lit: string | null) {
  return lit === null || lit === code ? { opacity: 1, z: lit === code ? 4 : 3 } : { opacity: 0.22, z: 2 }
}

export function axisText(theme: ChartTheme, fontSize = 12) {
  return { color: theme.muted, fontSize }
}
