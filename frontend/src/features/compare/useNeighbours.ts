import { useQueryClient } from '@tanstack/vue-query'
import { api } from '@/api/client'
import { ask } from '@/api/problem'

const MOST = 8

/** Places to compare one with: those beside it under the same parent, or those of its level that state the indicator. */
export function useNeighbours() {
  const cache = useQueryClient()
  const region = (code: string) =>
    cache.fetchQuery({ queryKey: ['region', code], queryFn: () => ask(api.GET('/api/v1/regions/{code}', { params: { path: { code } } })) })

  return {
    async siblings(code: string): Promise<string[]> {
      const { parent } = await region(code)
      const query = parent === null ? {} : { parent }
      const beside = await cache.fetchQuery({ queryKey: ['regions', query], queryFn: () => ask(api.GET('/api/v1/regions', { params: { query } })) })
      return beside.items.filter((one) => one.reports > 0).map((one) => one.code)
    },
    async ofLevel(code: string, indicator: string): Promise<string[]> {
      const level = (await region(code)).level as 'province' | 'prefecture' | 'county'
      const path = { code: indicator }
      const ranking = await ask(api.GET('/api/v1/indicators/{code}/ranking', { params: { path, query: { level } } }))
      return ranking.items.map((entry) => entry.region.code).slice(0, MOST)
    },
  }
}
