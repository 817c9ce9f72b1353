/** What a chart shows, before it is drawn: one indicator, its years, a line for each place. No library, no DOM. */
import type { SeriesAnswer, SeriesPoint } from '@/api/types'

export type Show = 'value' | 'change' | 'percent'
export type Blank = 'silent' | 'not_found' | 'unreadable'
export const BLANKS: readonly Blank[] = ['silent', 'not_found', 'unreadable']

/** A kind of blank as a sign: in the chart's strip, in the legend and in the table. */
export const BLANK_SIGNS: Record<Blank, string> = { silent: '○', not_found: '×', unreadable: '▨' }

export interface ChartPoint {
  year: number
  /** What is drawn; null when nothing can be. */
  shown: number | null
  /** Null for a stated value. */
  blank: Blank | null
  /** Whose figure it is; points of different subjects are never joined by a line. */
  subject: string | null
  /** The statement that the point opens. */
  place: { reportId: string; start: number; end: number } | null
}

export interface ChartLine {
  code: string
  name: string
  points: ChartPoint[]
}

export interface ChartModel {
  title: string
  unit: string
  years: number[]
  lines: ChartLine[]
}

/** Names of places, with as much of their path as it takes to tell them apart. */
export function namesOf(regions: { name: string; path: string[] }[]): string[] {
  return regions.map((region) => {
    const same = regions.filter((other) => other.name === region.name)
    if (same.length === 1) return region.name
    const above = region.path.slice(0, -1)
    return [...above.slice(-1), region.name].join(' ')
  })
}

function isBlank(status: string): status is Blank {
  return BLANKS.some((blank) => blank === status)
}

/** The absolute change is given only where the API found the two years comparable. */
function shownOf(point: SeriesPoint, before: SeriesPoint | undefined, show: Show): number | null {
  if (show === 'value') return point.value
  if (point.change === null) return null
  if (show === 'percent') return point.change
  return point.value === null || before?.value == null ? null : round(point.value - before.value)
}

/** Away with the binary dust of a subtraction; values have at most a few decimals. */
function round(value: number): number {
  return Number(value.toFixed(6))
}

function placeOf(point: SeriesPoint): ChartPoint['place'] {
  const [figure] = point.figures
  return figure ? { reportId: figure.reportId, start: figure.start, end: figure.end } : null
}

export function modelOf(answer: SeriesAnswer, show: Show): ChartModel {
  const { indicator, series } = answer
  const names = namesOf(series.map(({ region }) => region))
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b)
  return {
    title: indicator.name,
    unit: show === 'percent' && indicator.unit !== '%' ? '%' : show !== 'value' && indicator.unit === '%' ? '个百分点' : indicator.unit,
    years,
    lines: series.map(({ region, points }, index) => ({
      code: region.code,
      name: names[index] as string,
      points: points.map((point, at) => ({
        year: point.year,
        shown: shownOf(point, points[at - 1], show),
        blank: isBlank(point.status) ? point.status : null,
        subject: point.subject,
        place: placeOf(point),
      })),
    })),
  }
}

/** The subjects that a line's points are about, the one of most points first. */
export function subjectsOf(line: ChartLine): string[] {
  const counts = new Map<string, number>()
  for (const { shown, subject } of line.points) {
    if (shown !== null && subject !== null) counts.set(subject, (counts.get(subject) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([subject]) => subject)
}

/** Whether anything can be drawn. */
export function hasValues(model: ChartModel): boolean {
  return model.lines.some((line) => line.points.some((point) => point.shown !== null))
}

/** The kinds of blank that occur, for the legend. */
export function blanksOf(model: ChartModel): Blank[] {
  return BLANKS.filter((blank) => model.lines.some((line) => line.points.some((point) => point.blank === blank)))
}
