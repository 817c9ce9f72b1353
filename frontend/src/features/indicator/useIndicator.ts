import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api } from '@/api/client'
import { ask } from '@/api/problem'
import { placesOf, type IndicatorState } from './indicatorState'

export function useIndicator(code: Ref<string>) {
  return useQuery({
    queryKey: ['indicator', code],
    queryFn: ({ signal }) => ask(api.GET('/api/v1/indicators/{code}', { params: { path: { code: code.value } }, signal })),
  })
}

/** How many places state the indicator, year by year, and why the others do not. */
export function useYears(code: Ref<string>, state: Ref<IndicatorState>) {
  const query = computed(() => placesOf(state.value))
  return useQuery({
    queryKey: ['indicator-coverage', code, query],
    queryFn: ({ signal }) => ask(api.GET('/api/v1/indicators/{code}/coverage', { params: { path: { code: code.value }, query: query.value }, signal })),
    placeholderData: keepPreviousData,
  })
}

export type RankingQuestion = Pick<IndicatorState, 'year' | 'level' | 'region' | 'subject' | 'order'>

export function rankingParameters(question: RankingQuestion) {
  return { ...(question.year === null ? {} : { year: question.year }), ...placesOf(question), order: question.order }
}

/** The places that state the indicator in a year; the year is the API's choice when none is asked. */
export function useRanking(code: Ref<string>, question: Ref<RankingQuestion>) {
  const query = computed(() => rankingParameters(question.value))
  return useQuery({
    queryKey: ['ranking', code, query],
    queryFn: ({ signal }) => ask(api.GET('/api/v1/indicators/{code}/ranking', { params: { path: { code: code.value }, query: query.value }, signal })),
    placeholderData: keepPreviousData,
  })
}

/** How many rises and falls are listed. */
const MOVERS = 8

export function moversParameters(state: IndicatorState) {
  return { ...(state.year === null ? {} : { year: state.year }), ...placesOf(state), by: state.by, size: MOVERS }
}

/** The places that rose and fell most against the year before. */
export function useMovers(code: Ref<string>, state: Ref<IndicatorState>) {
  const query = computed(() => moversParameters(state.value))
  return useQuery({
    queryKey: ['movers', code, query],
    queryFn: ({ signal }) => ask(api.GET('/api/v1/indicators/{code}/movers', { params: { path: { code: code.value }, query: query.value }, signal })),
    placeholderData: keepPreviousData,
  })
}
