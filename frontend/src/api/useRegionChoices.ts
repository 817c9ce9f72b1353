import { computed, type ComputedRef } from 'vue'
import { useRegions } from './useRegions'

export interface RegionChoice {
  code: string
  name: string
}

/** The provinces with reports, to choose from; and after them the place that is chosen, when it is none of them. */
export function useRegionChoices(chosen: () => RegionChoice | null): ComputedRef<RegionChoice[]> {
  const { data: provinces } = useRegions(computed(() => null))
  return computed(() => {
    const list = (provinces.value?.items ?? []).filter(({ reports }) => reports > 0).map(({ code, name }) => ({ code, name }))
    const here = chosen()
    return here && !list.some(({ code }) => code === here.code) ? [...list, here] : list
  })
}
