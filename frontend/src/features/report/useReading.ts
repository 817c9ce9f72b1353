import { computed, nextTick, ref, watch, type Ref } from 'vue'
import { useRoute } from 'vue-router'
import type { ReportDetail } from '@/api/types'
import { layOut } from './layout'
import { findWords, targetOf } from './places'
import type { ReportState } from './reportState'

/** A report being read: its text laid out for the address, and the reader taken to the place the address points to. */
export function useReading(report: Ref<ReportDetail | undefined>, state: Ref<ReportState>) {
  const route = useRoute()
  const text = computed(() => report.value?.text ?? '')
  const matches = computed(() => findWords(text.value, state.value.mark))
  const target = computed(() => targetOf(text.value, state.value.start, state.value.end))
  const blocks = computed(() =>
    layOut(text.value, report.value?.sections ?? [], { figures: report.value?.figures ?? [], matches: matches.value, target: target.value }),
  )
  const current = ref(0)

  /** The match that the address points to is the first of the walk. */
  function startOfWalk(): number {
    const from = state.value.start ?? 0
    return Math.max(0, matches.value.findIndex((match) => match.end > from))
  }

  async function goTo(id: string, focus = false) {
    await nextTick()
    const element = document.getElementById(id)
    element?.scrollIntoView({ block: 'center', behavior: 'instant' })
    if (focus) element?.focus({ preventScroll: true })
  }

  watch(
    [report, () => state.value.start, () => state.value.end, () => route.hash],
    () => {
      if (!report.value) return
      current.value = startOfWalk()
      if (route.hash.length > 1) void goTo(decodeURIComponent(route.hash.slice(1)))
      else if (target.value) void goTo('target', true)
      else if (matches.value.length > 0) void goTo(`match-${current.value}`)
    },
    { immediate: true, flush: 'post' },
  )

  return {
    blocks,
    matches,
    current,
    step(to: number) {
      current.value = to
      void goTo(`match-${to}`)
    },
  }
}
