import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api } from '@/api/client'
import { ask } from '@/api/problem'

const NEIGHBOURS = 5

/** The place whose series a figure of its report opens, and a few of those beside it that have reports; just the place until they are known. */
export function useSeriesPlaces(region: Ref<string | null>) {
  const neighbours = useQuery({
    queryKey: ['neighbours', region],
    enabled: computed(() => region.value !== null),
    queryFn: async ({ signal }) => {
      const code = region.value as string
      const { parent } = await ask(api.GET('/api/v1/regions/{code}', { params: { path: { code } }, signal }))
      const query = parent === null ? {} : { parent }
      const { items } = await ask(api.GET('/api/v1/regions', { params: { query }, signal }))
      return items.filter((one) => one.reports > 0 && one.code !== code).map((one) => one.code)
    },
  })
  return computed(() => (region.value === null ? [] : [region.value, ...(neighbours.data.value ?? []).slice(0, NEIGHBOURS)]))
}
