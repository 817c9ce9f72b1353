import { computed, nextTick, ref, watch, type ComputedRef, type Ref } from 'vue'

let used = false

/**
 * The first list that the portal shows is drawn in two steps: what fits the first screen, and once that is painted the rest. Later
 * ones are whole at once, so that going back finds its place.
 */
export function useFirstScreen<T>(items: Ref<T[]>, most: number): ComputedRef<T[]> {
  const whole = ref(used)
  used = true
  watch(
    items,
    async ({ length }) => {
      if (whole.value || length === 0) return
      await nextTick()
      requestAnimationFrame(() => setTimeout(() => (whole.value = true)))
    },
    { immediate: true },
  )
  return computed(() => (whole.value ? items.value : items.value.slice(0, most)))
}
