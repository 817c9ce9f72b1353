/**
 * A chart as a picture that can stand alone: what the page says around the chart – title, legend, kinds of blank, what to
 * note, source – is drawn with it. Text in, text out; PNG is this same picture in pixels, so that both show the same.
 */
import { DASH_ARRAYS, SYMBOL_PATHS, type ChartTheme, type Stroke } from './palette'

export interface Frame {
  title: string
  subtitle: string
  legend: { name: string; stroke: Stroke }[]
  blanks: string[]
  notes: string[]
  source: string
}

export interface Drawing {
  svg: string
  width: number
  height: number
}

const EDGE = 16
const SWATCH = 28
const GAP = 18
const FONT = "'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', 'WenQuanYi Micro Hei', sans-serif"

/** About how wide a text is, without a browser: Chinese characters are as wide as high, others little more than half. */
export function widthOf(text: string, size: number): number {
  let width = 0
  for (const sign of text) width += /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/u.test(sign) ? size : size * 0.58
  return width
}

/** Lines no wider than the width: Chinese breaks anywhere, but no line begins with a closing mark; Latin words stay whole. */
export function wrap(text: string, width: number, size: number): string[] {
  const pieces = text.match(/[\x21-\x7e\u00a0-\u024f\u2010-\u2027]+\s*|\s+|[^\s][，。、；：！？）》」』”’％]*\s*/gu) ?? []
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(last + piece.trimEnd(), size) <= width) lines[lines.length - 1] = last + piece
    else lines.push(piece)
  }
  return lines.map((line) => line.trimEnd())
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** Grows downwards: each part is put below the one before. */
class Sheet {
  y = EDGE
  private readonly parts: string[] = []

  constructor(private readonly width: number) {}

  lines(text: string, size: number, color: string, weight = 400) {
    for (const line of wrap(text, this.width - 2 * EDGE, size)) {
      this.y += Math.round(size * 1.5)
      this.parts.push(`<text x="${EDGE}" y="${this.y - Math.round(size * 0.4)}" font-size="${size}" font-weight="${weight}" fill="${color}">${escapeXml(line)}</text>`)
    }
  }

  legend(items: Frame['legend'], size: number, color: string) {
    let x = EDGE
    if (items.length > 0) this.y += 22
    for (const { name, stroke } of items) {
      const room = SWATCH + 6 + widthOf(name, size)
      if (x > EDGE && x + room > this.width - EDGE) {
        x = EDGE
        this.y += 22
      }
      this.parts.push(
        `<g transform="translate(${x} ${this.y - 16})"><path d="M0 6h28" fill="none" stroke="${stroke.color}" stroke-width="2" stroke-dasharray="${DASH_ARRAYS[stroke.dash]}"/>` +
          `<path d="${SYMBOL_PATHS[stroke.symbol]}" fill="${stroke.color}"/></g>` +
          `<text x="${x + SWATCH + 6}" y="${this.y - 5}" font-size="${size}" fill="${color}">${escapeXml(name)}</text>`,
      )
      x += room + GAP
    }
  }

  put({ svg, height }: Drawing) {
    this.parts.push(`<g transform="translate(0 ${this.y})">${svg}</g>`)
    this.y += height
  }

  space(pixels: number) {
    this.y += pixels
  }

  done(background: string): Drawing {
    const { width } = this
    const height = this.y + EDGE
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(FONT)}">` +
      `<rect width="${width}" height="${height}" fill="${background}"/>${this.parts.join('')}</svg>`
    return { svg, width, height }
  }
}

export function pictureOf(chart: Drawing, frame: Frame, theme: ChartTheme): Drawing {
  const sheet = new Sheet(chart.width)
  sheet.lines(frame.title, 20, theme.text, 600)
  sheet.lines(frame.subtitle, 14, theme.muted)
  sheet.legend(frame.legend, 13, theme.text)
  sheet.space(8)
  sheet.put(chart)
  sheet.space(4)
  if (frame.blanks.length > 0) sheet.lines(frame.blanks.join('　'), 12, theme.muted)
  for (const note of frame.notes) sheet.lines(note, 12, theme.muted)
  sheet.space(6)
  sheet.lines(frame.source, 12, theme.muted)
  return sheet.done(theme.background)
}
