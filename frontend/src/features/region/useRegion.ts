import { useQueries, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api } from '@/api/client'
import { ask } from '@/api/problem'

export function useRegion(code: Ref<string>) {
  return useQuery({
    queryKey: ['region', code],
    queryFn: ({ signal }) => ask(api.GET('/api/v1/regions/{code}', { params: { path: { code: code.value } }, signal })),
  })
}

/** The series of several indicators for one place, for its spark lines. */
export function useProfile(region: Ref<string>, indicators: Ref<string[]>) {
  return useQueries({
    queries: computed(() =>
      indicators.value.map((code) => ({
        queryKey: ['series', code, { region: [region.value] }],
        queryFn: ({ signal }: { signal: AbortSignal }) =>
          ask(api.GET('/api/v1/indicators/{code}/series', { params: { path: { code }, query: { region: [region.value] } }, signal })),
      })),
    ),
  })
}
