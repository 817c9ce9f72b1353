import { computed, type ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { QueryState } from './query'

export interface AddressState<S> {
  state: ComputedRef<S>
  /** Writes part of the state into the address; `replace` keeps it out of the history (typing, dragging). */
  update(part: Partial<S>, options?: { replace?: boolean; hash?: string }): void
  /** The address that a link to this page with part of the state changed would have. */
  linkTo(part: Partial<S>): { query: ReturnType<QueryState<S>['serialise']> }
}

export function useQueryState<S extends object>(definition: QueryState<S>): AddressState<S> {
  const route = useRoute()
  const router = useRouter()
  const state = computed(() => definition.parse(route.query))
  const linkTo = (part: Partial<S>) => ({ query: definition.serialise({ ...state.value, ...part }) })
  return {
    state,
    linkTo,
    update(part, { replace = false, hash = route.hash } = {}) {
      const target = { ...linkTo(part), hash }
      void (replace ? router.replace(target) : router.push(target))
    },
  }
}
