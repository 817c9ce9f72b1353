import { choice, defineQuery, flag, list, text, year, type StateOf } from '@/state/query'

export const VIEWS = ['line', 'bar', 'multiples', 'table'] as const
export const SUBJECTS = ['', 'whole', 'government', 'departments', 'subordinate'] as const
export const SHOWS = ['value', 'change', 'percent'] as const

const codecs = {
  indicator: list(),
  region: list(),
  from: year(),
  to: year(),
  subject: choice(SUBJECTS, ''),
  view: choice(VIEWS, 'line'),
  show: choice(SHOWS, 'value'),
  zero: flag(),
  /** Code of the place that stands out in the chart. */
  lit: text(),
}

/** A span of years after one end was moved: the other end goes along rather than stand on the wrong side. */
export function spanOf(moved: 'from' | 'to', year: number | null, { from, to }: { from: number | null; to: number | null }) {
  if (moved === 'from') return { from: year, to: year !== null && to !== null && to < year ? year : to }
  return { from: year !== null && from !== null && from > year ? year : from, to: year }
}

export type CompareState = StateOf<typeof codecs>
export const compareQuery = defineQuery(codecs)
