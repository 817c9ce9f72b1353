/** What a chart shows, before it is drawn: one indicator, its years, a line for each place. No library, no DOM. */
import type { SeriesAnswer, SeriesPoint } from '@/api/types'
import { POINTS } from '@/i18n/units'

export type Show = 'value' | 'change' | 'percent'
/** Why there is nothing to draw: the API's three kinds, and of a change that the year before is not comparable. */
export type Blank = 'silent' | 'not_found' | 'unreadable' | 'incomparable'
export const BLANKS: readonly Blank[] = ['silent', 'not_found', 'unreadable', 'incomparable']

/** A kind of blank as a sign: in the chart's strip, in the legend and in the table. */
export const BLANK_SIGNS: Record<Blank, string> = { silent: '○', not_found: '×', unreadable: '▨', incomparable: '≠' }

export interface ChartPoint {
  year: number
  /** What is drawn; null when nothing can be. */
  shown: number | null
  /** Null for a stated value. */
  blank: Blank | null
  /** Whose figure it is; points of different subjects are never joined by a line. */
  subject: string | null
  /** Exact, or how a value is hedged: about, at_least, at_most. */
  qualifier: string | null
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

/** Changes are the API's: it knows which two years may be compared. A rate has no percent of percents. */
function shownOf(point: SeriesPoint, show: Show, rate: boolean): number | null {
  if (show === 'value') return point.value
  return show === 'percent' && !rate ? point.change : point.difference
}

function blankOf(point: SeriesPoint, shown: number | null): Blank | null {
  if (isBlank(point.status)) return point.status
  return shown === null && point.value !== null ? 'incomparable' : null
}

function unitOf(unit: string, show: Show, rate: boolean): string {
  if (show === 'value') return unit
  if (rate) return POINTS
  return show === 'percent' ? '%' : unit
}

function placeOf(point: SeriesPoint): ChartPoint['place'] {
  const [figure] = point.figures
  return figure ? { reportId: figure.reportId, start: figure.start, end: figure.end } : null
}

/** @param nameOf how a unit is called in the reader's language */
export function modelOf(answer: SeriesAnswer, show: Show, nameOf = (unit: string) => unit): ChartModel {
  const { indicator, series } = answer
  const rate = indicator.kind === 'rate'
  const names = namesOf(series.map(({ region }) => region))
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b)
  return {
    title: indicator.name,
    unit: nameOf(unitOf(indicator.unit, show, rate)),
    years,
    lines: series.map(({ region, points }, index) => ({
      code: region.code,
      name: names[index] as string,
      points: points.map((point) => {
        const shown = shownOf(point, show, rate)
        return { year: point.year, shown, blank: blankOf(point, shown), subject: point.subject, qualifier: point.qualifier, place: placeOf(point) }
      }),
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
