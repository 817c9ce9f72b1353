/** What stands in the cells of a series' table: the value that the chart draws and, smaller, what goes with it. */
import type { SeriesAnswer, SeriesPoint } from '@/api/types'
import { POINTS } from '@/i18n/units'
import { modelOf, type Blank, type ChartModel, type ChartPoint, type Show } from '@/charts/model'

export interface Words {
  value(value: number): string
  signed(value: number): string
  subject(code: string): string
  qualifier(code: string): string
  unit(unit: string): string
}

export interface Cell {
  year: number
  /** Empty for a blank. */
  text: string
  /** Subject where it is not the row's own, how the value is hedged, and the change beside the value. */
  notes: string[]
  blank: Blank | null
  place: ChartPoint['place']
  quote: string
  /** The report to look at where the blank is that it says nothing. */
  reportId: string | null
}

export interface Row {
  code: string
  name: string
  cells: Cell[]
}

function changeOf(point: SeriesPoint, rate: boolean, { signed, unit }: Words): string {
  if (point.difference === null) return ''
  if (rate) return `${signed(point.difference)} ${unit(POINTS)}`
  return point.change === null ? signed(point.difference) : `${signed(point.difference)} (${signed(point.change)}%)`
}

function valueOf(point: SeriesPoint, unit: string, { value }: Words): string {
  return point.value === null ? '' : `${value(point.value)}${unit === '%' ? '%' : ''}`
}

function cellOf(point: SeriesPoint, drawn: ChartPoint, rowSubject: string | null, beside: string, text: (value: number) => string, words: Words): Cell {
  return {
    year: drawn.year,
    text: drawn.shown === null ? '' : text(drawn.shown),
    notes: [
      ...(drawn.qualifier !== null && drawn.qualifier !== 'exact' ? [words.qualifier(drawn.qualifier)] : []),
      ...(drawn.subject !== null && drawn.subject !== rowSubject ? [words.subject(drawn.subject)] : []),
      ...(beside === '' ? [] : [beside]),
    ],
    blank: drawn.blank,
    place: drawn.place,
    quote: point.figures[0]?.quote ?? '',
    reportId: point.reportId,
  }
}

export function rowsOf(answer: SeriesAnswer, show: Show, words: Words): { model: ChartModel; rows: Row[] } {
  const model = modelOf(answer, show, words.unit)
  const { unit, kind } = answer.indicator
  const text = show === 'value' ? words.value : words.signed
  const beside = (point: SeriesPoint) => (show === 'value' ? changeOf(point, kind === 'rate', words) : valueOf(point, unit, words))
  const rows = answer.series.map(({ region, subject, points }, row): Row => {
    const line = model.lines[row]
    const cells = points.flatMap((point, at) => {
      const drawn = line?.points[at]
      return drawn ? [cellOf(point, drawn, subject, beside(point), text, words)] : []
    })
    return { code: region.code, name: line?.name ?? region.name, cells }
  })
  return { model, rows }
}
