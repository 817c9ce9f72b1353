import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api } from './client'
import { ask } from './problem'

/** What the typed beginning could become: places, indicators, reports, phrases of the corpus. */
export function useSuggestions(typed: Ref<string>) {
  const q = computed(() => typed.value.trim())
  return useQuery({
    queryKey: ['suggest', q],
    queryFn: ({ signal }) => ask(api.GET('/api/v1/suggest', { params: { query: { q: q.value } }, signal })),
    enabled: computed(() => q.value !== '' && q.value.length <= 40),
    placeholderData: keepPreviousData,
    retry: false,
  })
}
