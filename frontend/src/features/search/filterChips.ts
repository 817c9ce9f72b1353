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

export interface QueryWord {
  /** As typed, with its quotes. */
  word: string
  bare: string
  /** The query that is left without it. */
  rest: string
}

/** The single words and quoted phrases of a query. */
export function wordsOf(q: string): QueryWord[] {
  const words = q.match(/"[^"]*"|“[^”]*”|\S+/g) ?? []
  return words.map((word, index) => ({
    word,
    bare: word.replace(/^-|["“”]/g, ''),
    rest: words.filter((_, other) => other !== index).join(' '),
  }))
}

/** The query with a word, with or without quotes, exchanged for another. */
export function replaced(q: string, bare: string, by: string): string {
  return wordsOf(q)
    .map((one) => (one.bare === bare ? by : one.word))
    .join(' ')
}
