import { useQueries } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api } from '@/api/client'
import { ask } from '@/api/problem'
import type { Suggestion } from '@/api/types'
import type { SearchState } from './searchState'
import { toParameters } from './useSearch'

export interface Alternative {
  label: string
  state: SearchState
}

const MANY = 12

/** For a search that found nothing: how many reports each alternative would find; null while that is not known. */
export function useCounts(alternatives: Ref<Alternative[]>) {
  const queries = computed(() =>
    alternatives.value.slice(0, MANY).map(({ state }) => {
      const query = { ...toParameters(state), size: 0 }
      return {
        queryKey: ['count', query],
        queryFn: async ({ signal }: { signal: AbortSignal }) => (await ask(api.GET('/api/v1/reports', { params: { query }, signal }))).total,
        retry: false,
      }
    }),
  )
  return useQueries({ queries, combine: (answers) => alternatives.value.slice(0, MANY).map((one, index) => ({ ...one, total: answers[index]?.data ?? null })) })
}

/** What the words of a query could be mistyped for: names and phrases that the portal knows, spelt nearly so. */
export function useNearSpellings(words: Ref<string[]>) {
  const queries = computed(() =>
    words.value.map((word) => ({
      queryKey: ['suggest', word],
      queryFn: ({ signal }: { signal: AbortSignal }) => ask(api.GET('/api/v1/suggest', { params: { query: { q: word } }, signal })),
      retry: false,
    })),
  )
  const near = ({ kind, text }: Suggestion, word: string) => kind !== 'report' && text !== word
  return useQueries({
    queries,
    combine: (answers) =>
      words.value.flatMap((word, index) => (answers[index]?.data?.items ?? []).filter((item) => near(item, word)).map((item) => ({ word, text: item.text }))),
  })
}
