import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api } from '@/api/client'
import { ask } from '@/api/problem'

/** One report whole, as of now or an earlier version of it. */
export function useReport(id: Ref<string>, version: Ref<number | null>) {
  const query = computed(() => (version.value === null ? {} : { version: version.value }))
  return useQuery({
    queryKey: ['report', id, query],
    queryFn: ({ signal }) => ask(api.GET('/api/v1/reports/{id}', { params: { path: { id: id.value }, query: query.value }, signal })),
  })
}
