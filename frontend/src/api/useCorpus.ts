import { useQuery } from '@tanstack/vue-query'
import { api } from './client'
import { ask } from './problem'

/** What is in the corpus, and whether it is the sample. */
export function useCorpus() {
  return useQuery({
    queryKey: ['corpus'],
    queryFn: ({ signal }) => ask(api.GET('/api/v1/corpus', { signal })),
  })
}
