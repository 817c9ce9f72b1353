import type { Facets } from '@/api/types'
import type { SearchState } from './searchState'

export interface FilterChip {
  label: string
  /** The part of the state that takes this one filter away. */
  without: Partial<SearchState>
}

interface Names {
  code(kind: string, code: string, standard?: string): string
  range(from: number | null, to: number | null): string
}

const LISTS = ['region', 'theme', 'part', 'level', 'type', 'where'] as const

/** Each filter in use, by name, with the state that would be without it. */
export function chipsOf(state: SearchState, facets: Facets | undefined, names: Names): FilterChip[] {
  const chips: FilterChip[] = []
  for (const kind of LISTS) {
    for (const code of state[kind]) {
      const option = kind === 'where' ? undefined : facets?.[kind].find((one) => one.code === code)
      chips.push({ label: names.code(kind, code, option?.name), without: { [kind]: state[kind].filter((one) => one !== code) } })
    }
  }
  for (const year of state.year) {
    chips.push({ label: names.range(year, year), without: { year: state.year.filter((one) => one !== year) } })
  }
  if (state.yearFrom !== null || state.yearTo !== null) {
    chips.push({ label: names.range(state.yearFrom, state.yearTo), without: { yearFrom: null, yearTo: null } })
  }
  return chips
}

/** The single words and quoted phrases of a query, each with the query that is left without it. */
export function wordsOf(q: string): { word: string; rest: string }[] {
  const words = q.match(/"[^"]*"|“[^”]*”|\S+/g) ?? []
  if (words.length < 2) return []
  return words.map((word, index) => ({ word, rest: words.filter((_, other) => other !== index).join(' ') }))
}
