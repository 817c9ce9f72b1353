import { BLANK_SIGNS, subjectsOf, type ChartLine, type ChartModel, type ChartPoint } from './model'
import type { Look } from './look'

/** More rows than this would cover the chart. */
const MOST = 14

/** The box at the pointer, drawn on the canvas: an HTML tooltip would need inline styles, which the content security policy forbids. */
export function tooltipFrame({ theme }: Look) {
  return {
    renderMode: 'richText' as const,
    confine: true,
    backgroundColor: theme.background,
    borderColor: theme.muted,
    textStyle: { color: theme.text, fontSize: 13, lineHeight: 20 },
  }
}

type Speech = Pick<Look, 'format' | 'words'>

function said(line: ChartLine, point: ChartPoint | undefined, unit: string, { format, words }: Speech): string {
  if (!point) return `${line.name}  –`
  if (point.shown === null) return `${line.name}  ${point.blank ? `${BLANK_SIGNS[point.blank]} ${words.blank(point.blank)}` : '–'}`
  const notes = [
    ...(point.subject !== null && point.subject !== subjectsOf(line)[0] ? [words.subject(point.subject)] : []),
    ...(point.qualifier !== null && point.qualifier !== 'exact' ? [words.qualifier(point.qualifier)] : []),
  ]
  return `${line.name}  ${format(point.shown)} ${unit}${notes.length > 0 ? ` · ${notes.join(' · ')}` : ''}`
}

/** All places of a year, the highest value first, blanks named. */
export function tooltipText(model: ChartModel, speech: Speech, year: number): string {
  const rows = model.lines.map((line) => ({ line, point: line.points.find((point) => point.year === year) }))
  rows.sort((a, b) => (b.point?.shown ?? -Infinity) - (a.point?.shown ?? -Infinity))
  const texts = rows.slice(0, MOST).map(({ line, point }) => said(line, point, model.unit, speech))
  const left = rows.length - texts.length
  return [String(year), ...texts, ...(left > 0 ? [speech.words.others(left)] : [])].join('\n')
}
