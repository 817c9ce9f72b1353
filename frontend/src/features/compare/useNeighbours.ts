import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api } from '@/api/client'
import { ask } from '@/api/problem'

type Level = 'province' | 'prefecture' | 'county'

/**
 * Places to compare one with: those under the same parent, and those of its level in the same province that state the
 * indicator, in the order of their codes so that large values are not preferred.
 */
export function useNeighbours(anchor: Ref<string | null>) {
  const cache = useQueryClient()
  const { data: place } = useQuery({
    queryKey: ['region', anchor],
    queryFn: ({ signal }) => ask(api.GET('/api/v1/regions/{code}', { params: { path: { code: anchor.value ?? '' } }, signal })),
    enabled: computed(() => anchor.value !== null),
  })

  return {
    place,
    async siblings(): Promise<string[]> {
      const parent = place.value?.parent ?? null
      const query = parent === null ? {} : { parent }
      const { items } = await cache.fetchQuery({ queryKey: ['regions', query], queryFn: () => ask(api.GET('/api/v1/regions', { params: { query } })) })
      return items.filter(({ reports }) => reports > 0).map(({ code }) => code)
    },
    async ofLevel(indicator: string): Promise<string[]> {
      if (!place.value) return []
      const { level, pathCodes } = place.value
      const query = { level: level as Level, ...(level === 'province' ? {} : { region: pathCodes.slice(0, 1) }) }
      const ranking = await ask(api.GET('/api/v1/indicators/{code}/ranking', { params: { path: { code: indicator }, query } }))
      return ranking.items.map(({ region }) => region.code).sort()
    },
  }
}
