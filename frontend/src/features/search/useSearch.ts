import { keepPreviousData, useInfiniteQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api } from '@/api/client'
import { ask } from '@/api/problem'
import { searchQuery, type SearchState } from './searchState'

export const PAGE = 20

/** The state as parameters of `GET /api/v1/reports`; the order of relevance is the API's own default. */
export function toParameters(state: SearchState): Record<string, string | string[]> {
  return searchQuery.serialise(state) as Record<string, string | string[]>
}

/** The reports that match, page by page, with the facets and the exact count of the first page. */
export function useSearch(state: Ref<SearchState>) {
  const parameters = computed(() => toParameters(state.value))
  const pages = useInfiniteQuery({
    queryKey: ['reports', parameters],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      ask(api.GET('/api/v1/reports', { params: { query: { ...parameters.value, size: PAGE, after: pageParam } }, signal })),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
  const first = computed(() => pages.data.value?.pages[0])
  return {
    ...pages,
    items: computed(() => pages.data.value?.pages.flatMap((page) => page.items) ?? []),
    total: computed(() => first.value?.total ?? 0),
    facets: computed(() => first.value?.facets),
    reading: computed(() => first.value?.query ?? null),
  }
}
