import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { queryClient } from '@/api/cache'
import { api } from '@/api/client'
import { ask } from '@/api/problem'
import { searchQuery, type SearchState } from './searchState'

export const PAGE = 20

/** The state as parameters of `GET /api/v1/reports`; the order of relevance is the API's own default. */
export function toParameters(state: SearchState): Record<string, string | string[]> {
  return searchQuery.serialise(state) as Record<string, string | string[]>
}

function question(parameters: ReturnType<typeof toParameters>) {
  return infiniteQueryOptions({
    queryKey: ['reports', parameters],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => ask(api.GET('/api/v1/reports', { params: { query: { ...parameters, size: PAGE, after: pageParam } }, signal })),
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

/** Asks what the search page will ask, so that the answer is there when the page is drawn; failures are told by the page. */
export function askSearch(state: SearchState): Promise<void> {
  return queryClient.prefetchInfiniteQuery(question(toParameters(state)))
}

/** The reports that match, page by page, with the facets and the exact count of the first page. */
export function useSearch(state: Ref<SearchState>) {
  const parameters = computed(() => toParameters(state.value))
  const pages = useInfiniteQuery(computed(() => ({ ...question(parameters.value), placeholderData: keepPreviousData })))
  const first = computed(() => pages.data.value?.pages[0])
  return {
    ...pages,
    items: computed(() => pages.data.value?.pages.flatMap((page) => page.items) ?? []),
    total: computed(() => first.value?.total ?? 0),
    facets: computed(() => first.value?.facets),
    reading: computed(() => first.value?.query ?? null),
  }
}
