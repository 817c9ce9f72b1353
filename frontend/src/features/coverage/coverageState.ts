import type { CoverageCell } from '@/api/types'
import { choice, defineQuery, integer, list, text, type StateOf } from '@/state/query'

export const FILTERS = ['all', 'some', 'missing', 'late'] as const

/** In `open` stands for every row that has places below. */
export const ALL = 'all'

const codecs = {
  region: text(),
  filter: choice(FILTERS, 'all'),
  open: list(),
  /** Pages of rows beyond the first that are shown. */
  more: integer(1, 1000),
}
export type CoverageState = StateOf<typeof codecs>
export const coverageQuery = defineQuery(codecs)

export type CellState = 'onTime' | 'late' | 'undated' | Exclude<CoverageCell['status'], 'found'>

export const STATES = ['onTime', 'late', 'undated', 'not_found', 'unreadable', 'not_existing'] as const

/** What a cell says in one word; a report without a date is here, and neither late nor in time. */
export function stateOf(cell: CoverageCell): CellState {
  if (cell.status !== 'found') return cell.status
  if (cell.daysAfterDeadline === null) return 'undated'
  return cell.daysAfterDeadline >= 0 ? 'late' : 'onTime'
}
