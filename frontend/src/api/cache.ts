import { QueryClient } from '@tanstack/vue-query'
import { Problem } from './problem'

const FIVE_MINUTES = 5 * 60 * 1000

/** A question is asked again when the server was out of reach, never when it said that the question is wrong. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FIVE_MINUTES,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 1 && error instanceof Problem && (error.status === 0 || error.status >= 502),
    },
  },
})

/**
 * What the server says in words it says in the language of the question. After a change of language every answer on screen is asked
 * for again and stays until the new one is here; those that are not on screen, or still on their way, are of no use any more.
 */
export async function askAllAnew(): Promise<void> {
  await queryClient.cancelQueries()
  queryClient.removeQueries({ type: 'inactive' })
  void queryClient.invalidateQueries()
}
