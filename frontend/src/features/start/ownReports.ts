import { searchQuery, type SearchState } from '@/features/search/searchState'

/** The search that finds exactly what the start page counts: the annual reports of the governments themselves. */
export function ownReports(part: Partial<SearchState>) {
  const own = { type: ['annual_report'], level: ['province', 'prefecture', 'county'] }
  return { name: 'search', query: searchQuery.serialise({ ...searchQuery.parse({}), ...own, ...part }) }
}
