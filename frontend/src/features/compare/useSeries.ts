import { useQueries } from '@tanstack/vue-query'
import { computed, watchEffect, type Ref } from 'vue'
import { api } from '@/api/client'
import { ask } from '@/api/problem'
import type { SeriesAnswer } from '@/api/types'
import type { CompareState } from './compareState'

/** The query of one indicator's series, as the API takes it; the same for the chart and for its downloads. */
export function seriesParameters({ region, from, to, subject }: CompareState) {
  return { region, ...(from === null ? {} : { from }), ...(to === null ? {} : { to }), ...(subject === '' ? {} : { subject }) }
}

/**
 * The series of every chosen indicator for the chosen places and years, in the order chosen. While an indicator is asked anew
 * its answer before stays, so that the page keeps its place.
 */
export function useSeries(state: Ref<CompareState>) {
  const before = new Map<string, SeriesAnswer>()
  const codes = computed(() => (state.value.region.length === 0 ? [] : state.value.indicator))
  const answers = useQueries({
    queries: computed(() =>
      codes.value.map((code) => ({
        queryKey: ['series', code, seriesParameters(state.value)],
        queryFn: ({ signal }: { signal: AbortSignal }) =>
          ask(api.GET('/api/v1/indicators/{code}/series', { params: { path: { code }, query: seriesParameters(state.value) }, signal })),
        placeholderData: () => before.get(code),
      })),
    ),
  })
  watchEffect(() => {
    for (const { data } of answers.value) if (data) before.set(data.indicator.code, data)
  })
  return answers
}
