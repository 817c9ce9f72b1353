import { useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api } from './client'
import { ask } from './problem'

/** The catalogue of indicators, which hardly ever changes. */
export function useIndicators(wanted: MaybeRefOrGetter<boolean> = true) {
  return useQuery({
    queryKey: ['indicators'],
    queryFn: ({ signal }) => ask(api.GET('/api/v1/indicators', { signal })),
    staleTime: Infinity,
    enabled: () => toValue(wanted),
  })
}
