import type { CoverageRow } from '@/api/types'
import { defineQuery, flag, type StateOf } from '@/state/query'

const codecs = { all: flag() }
export type RegionState = StateOf<typeof codecs>
export const regionQuery = defineQuery(codecs)

/** The years in which the place existed and of which no report of its own is here. */
export function missingYears(row: CoverageRow | undefined): number[] {
  return row?.cells.filter(({ status }) => status === 'not_found').map(({ year }) => year) ?? []
}

/** What is listed under headings of its own; in the order in which the themes first come. */
export function grouped<T>(items: T[], headingOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(headingOf(item), [...(groups.get(headingOf(item)) ?? []), item])
  return [...groups]
}
