import { keepPreviousData, useQueries } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api } from '@/api/client'
import { ask } from '@/api/problem'
import type { CompareState } from './compareState'

/** The query of one indicator's series, as the API takes it; the same for the chart and for its downloads. */
export function seriesParameters({ region, from, to, subject }: CompareState) {
  return { region, ...(from === null ? {} : { from }), ...(to === null ? {} : { to }), ...(subject === '' ? {} : { subject }) }
}

/** The series of every chosen indicator for the chosen places and years, in the order chosen. */
export function useSeries(state: Ref<CompareState>) {
  return useQueries({
    queries: computed(() =>
      (state.value.region.length === 0 ? [] : state.value.indicator).map((code) => ({
        queryKey: ['series', code, seriesParameters(state.value)],
        queryFn: ({ signal }: { signal: AbortSignal }) =>
          ask(api.GET('/api/v1/indicators/{code}/series', { params: { path: { code }, query: seriesParameters(state.value) }, signal })),
        placeholderData: keepPreviousData,
      })),
    ),
  })
}
