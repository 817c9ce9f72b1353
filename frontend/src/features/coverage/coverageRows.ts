/** The rows of the matrix: a division and those below it, branches opened as asked, filtered. No library, no DOM. */
import type { CoverageAnswer, CoverageRow } from '@/api/types'
import { ALL, stateOf, type CoverageState } from './coverageState'

export interface MatrixRow {
  row: CoverageRow
  depth: number
  /** Whether there are places below it to open, and whether they are open. */
  branch: 'none' | 'closed' | 'open'
}

export function matches(row: CoverageRow, filter: CoverageState['filter']): boolean {
  if (filter === 'some') return row.found > 0 || row.below.length > 0
  if (filter === 'missing') return row.cells.some(({ status }) => status === 'not_found' || status === 'unreadable')
  if (filter === 'late') return row.cells.some((cell) => stateOf(cell) === 'late')
  return true
}

function hasBelow(row: CoverageRow, root: string | null): boolean {
  return row.level !== 'county' && row.region.code !== root
}

/** The codes whose places below are wanted. */
export function openCodes(root: CoverageAnswer | undefined, open: string[]): string[] {
  const able = (root?.items ?? []).filter((row) => hasBelow(row, root?.region ?? null)).map((row) => row.region.code)
  if (!open.includes(ALL)) return open
  return [...able, ...open.filter((code) => code !== ALL && !able.includes(code))]
}

/**
 * @param below answers for opened divisions by their code; the division itself is their first row
 * @returns the rows that fit the filter, and above them those that hold one that does
 */
export function matrixOf(root: CoverageAnswer, below: Map<string, CoverageAnswer>, open: string[], filter: CoverageState['filter']): MatrixRow[] {
  const walk = (rows: CoverageRow[], depth: number): MatrixRow[] =>
    rows.flatMap((row) => {
      const branch = !hasBelow(row, root.region) ? 'none' : open.includes(row.region.code) ? 'open' : 'closed'
      const answer = branch === 'open' ? below.get(row.region.code) : undefined
      const inner = answer ? walk(answer.items.filter((item) => item.region.code !== answer.region), depth + 1) : []
      return matches(row, filter) || inner.length > 0 ? [{ row, depth, branch } satisfies MatrixRow, ...inner] : []
    })
  return walk(root.items, 0)
}

export interface YearTotal {
  year: number
  found: number
  /** Places that existed in the year. */
  places: number
  late: number
}

export function totalsOf(rows: MatrixRow[], years: number[]): YearTotal[] {
  return years.map((year, column) => {
    const cells = rows.flatMap(({ row }) => row.cells[column] ?? [])
    const existing = cells.filter(({ status }) => status !== 'not_existing')
    return { year, found: existing.filter(({ status }) => status === 'found').length, places: existing.length, late: cells.filter((cell) => stateOf(cell) === 'late').length }
  })
}

const COLUMNS = ['region.code', 'region.path', 'level', 'cell.year', 'cell.status', 'cell.reportId', 'cell.publishedOn', 'cell.daysAfterDeadline', 'cell.reports', 'cell.figures']

/** The rows on screen as CSV, with the columns of the API's own file; the mark in front tells Excel that it is UTF-8. */
export function csvOf(rows: MatrixRow[]): string {
  const lines = rows.flatMap(({ row: { region, level, cells } }) =>
    cells.map((cell) => [region.code, region.path.join(' '), level, cell.year, cell.status, cell.reportId, cell.publishedOn, cell.daysAfterDeadline, cell.reports, cell.figures]),
  )
  const quoted = (value: unknown) => (/[",\r\n]/.test(String(value ?? '')) ? `"${String(value).replace(/"/g, '""')}"` : String(value ?? ''))
  return '\ufeff' + [COLUMNS, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n') + '\r\n'
}
