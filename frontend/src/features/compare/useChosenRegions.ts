import { useQueries } from '@tanstack/vue-query'
import { computed, type ComputedRef, type Ref } from 'vue'
import { api } from '@/api/client'
import { ask, Problem } from '@/api/problem'
import type { RegionRef } from '@/api/types'
import { namesOf } from '@/charts/model'

export interface ChosenRegion {
  code: string
  name: string
}

/**
 * The chosen places with names that tell them apart. A series names its places; those that no series has named are looked
 * up, and codes that no division bears are told, since one of them spoils the whole comparison.
 *
 * @param settled whether the series have answered, or were not asked
 */
export function useChosenRegions(codes: Ref<string[]>, named: Ref<RegionRef[]>, settled: Ref<boolean>): { regions: ComputedRef<ChosenRegion[]>; unknown: ComputedRef<string[]> } {
  const unnamed = computed(() => codes.value.filter((code) => !named.value.some((region) => region.code === code)))
  const looked = useQueries({
    queries: computed(() =>
      (settled.value ? unnamed.value : []).map((code) => ({
        queryKey: ['region', code],
        queryFn: ({ signal }: { signal: AbortSignal }) => ask(api.GET('/api/v1/regions/{code}', { params: { path: { code } }, signal })),
      })),
    ),
  })
  const regions = computed(() => {
    const found = looked.value.flatMap(({ data }) => (data ? [{ code: data.code, name: data.name, path: data.path }] : []))
    const known = codes.value.flatMap((code) => [...named.value, ...found].find((region) => region.code === code) ?? [])
    const names = namesOf(known)
    return codes.value.map((code) => ({ code, name: names[known.findIndex((region) => region.code === code)] ?? code }))
  })
  const unknown = computed(() => unnamed.value.filter((_, index) => isNoDivision(looked.value[index]?.error)))
  return { regions, unknown }
}

function isNoDivision(error: Error | null | undefined): boolean {
  return error instanceof Problem && (error.status === 404 || error.status === 400)
}
