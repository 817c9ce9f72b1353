import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api } from '@/api/client'
import { ask } from '@/api/problem'

/** A division and those directly below it, by years; the provinces for an empty code. */
export function useCoverage(region: Ref<string>) {
  const query = computed(() => (region.value === '' ? {} : { region: region.value }))
  return useQuery({
    queryKey: ['coverage', query],
    queryFn: ({ signal }) => ask(api.GET('/api/v1/coverage', { params: { query: query.value }, signal })),
    placeholderData: keepPreviousData,
  })
}
