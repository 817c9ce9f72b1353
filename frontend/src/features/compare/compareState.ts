import { choice, defineQuery, flag, list, year, type StateOf } from '@/state/query'

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
}

export type CompareState = StateOf<typeof codecs>
export const compareQuery = defineQuery(codecs)
