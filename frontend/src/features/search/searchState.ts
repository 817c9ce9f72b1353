import { choice, defineQuery, list, text, year, years, type StateOf } from '@/state/query'

export const SORTS = ['relevance', 'newest', 'oldest'] as const

/** The search page's address; names are those of `GET /api/v1/reports`. */
const codecs = {
  q: text(),
  region: list(),
  year: years(),
  yearFrom: year(),
  yearTo: year(),
  theme: list(),
  part: list(),
  level: list(),
  type: list(),
  where: list(),
  sort: choice(SORTS, 'relevance'),
}

export type SearchState = StateOf<typeof codecs>
export const searchQuery = defineQuery(codecs)

/** Everything that narrows, taken away; the words stay. */
export function withoutFilters(state: SearchState): SearchState {
  return { ...searchQuery.parse({}), q: state.q, sort: state.sort }
}

export function countFilters(state: SearchState): number {
  const { region, year, theme, part, level, type, where } = state
  const lists = [region, year, theme, part, level, type, where].reduce((sum, values) => sum + values.length, 0)
  return lists + (state.yearFrom !== null || state.yearTo !== null ? 1 : 0)
}
