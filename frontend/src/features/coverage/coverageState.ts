import type { CoverageCell, CoverageRow } from '@/api/types'
import { choice, defineQuery, text, type StateOf } from '@/state/query'

export const FILTERS = ['all', 'missing', 'late'] as const

const codecs = { region: text(), filter: choice(FILTERS, 'all') }
export type CoverageState = StateOf<typeof codecs>
export const coverageQuery = defineQuery(codecs)

export type CellState = 'onTime' | 'late' | 'undated' | CoverageCell['status']

export const STATES = ['onTime', 'late', 'undated', 'not_found', 'unreadable'] as const

/** What a cell says in one word; a report without a date is here, and neither late nor in time. */
export function stateOf(cell: CoverageCell): CellState {
  if (cell.status !== 'found') return cell.status
  if (cell.daysAfterDeadline === null) return 'undated'
  return cell.daysAfterDeadline >= 0 ? 'late' : 'onTime'
}

export function matches(row: CoverageRow, filter: CoverageState['filter']): boolean {
  if (filter === 'missing') return row.cells.some((cell) => cell.status === 'not_found' || cell.status === 'unreadable')
  if (filter === 'late') return row.cells.some((cell) => stateOf(cell) === 'late')
  return true
}
