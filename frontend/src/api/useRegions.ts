import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api } from './client'
import { ask } from './problem'

/** The divisions directly below one; the provinces for null. */
export function useRegions(parent: Ref<string | null>) {
  const query = computed(() => (parent.value === null ? {} : { parent: parent.value }))
  return useQuery({
    queryKey: ['regions', query],
    queryFn: ({ signal }) => ask(api.GET('/api/v1/regions', { params: { query: query.value }, signal })),
  })
}
