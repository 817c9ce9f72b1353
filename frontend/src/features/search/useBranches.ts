import { useQueries } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api } from '@/api/client'
import { ask } from '@/api/problem'
import type { SearchState } from './searchState'
import { toParameters } from './useSearch'

/** The divisions beside and directly below some of those of the region facet, counted for the same search: the facet's tree opened further. */
export function useBranches(state: Ref<SearchState>, opened: Ref<string[]>) {
  const queries = computed(() =>
    opened.value.map((code) => {
      const query = { ...toParameters({ ...state.value, region: [code] }), size: 0 }
      return {
        queryKey: ['branches', query],
        queryFn: async ({ signal }: { signal: AbortSignal }) => (await ask(api.GET('/api/v1/reports', { params: { query }, signal }))).facets.region,
      }
    }),
  )
  return useQueries({ queries, combine: (answers) => answers.flatMap((answer) => answer.data ?? []) })
}
