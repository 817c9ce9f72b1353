import { keepPreviousData, useQueries, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api } from '@/api/client'
import { ask } from '@/api/problem'

function question(region: string) {
  const query = region === '' ? {} : { region }
  return {
    queryKey: ['coverage', query],
    queryFn: ({ signal }: { signal: AbortSignal }) => ask(api.GET('/api/v1/coverage', { params: { query }, signal })),
  }
}

/** A division and those directly below it, by years; the provinces for an empty code. */
export function useCoverage(region: Ref<string>) {
  return useQuery(computed(() => ({ ...question(region.value), placeholderData: keepPreviousData })))
}

/** The same for several divisions, each read when it is opened. */
export function useBranches(regions: Ref<string[]>) {
  return useQueries({ queries: computed(() => regions.value.map(question)) })
}
