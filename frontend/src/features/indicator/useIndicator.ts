import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api } from '@/api/client'
import { ask } from '@/api/problem'
import type { IndicatorState } from './indicatorState'

export function useIndicator(code: Ref<string>) {
  return useQuery({
    queryKey: ['indicator', code],
    queryFn: ({ signal }) => ask(api.GET('/api/v1/indicators/{code}', { params: { path: { code: code.value } }, signal })),
  })
}

/** The places that state the indicator in a year; the year is the API's choice when none is asked. */
export function useRanking(code: Ref<string>, state: Ref<IndicatorState>) {
  const query = computed(() => {
    const { year, level, order } = state.value
    return { ...(year === null ? {} : { year }), ...(level === '' ? {} : { level }), order }
  })
  return useQuery({
    queryKey: ['ranking', code, query],
    queryFn: ({ signal }) => ask(api.GET('/api/v1/indicators/{code}/ranking', { params: { path: { code: code.value }, query: query.value }, signal })),
    placeholderData: keepPreviousData,
  })
}
