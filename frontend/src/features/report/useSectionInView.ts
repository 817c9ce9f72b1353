import { nextTick, onMounted, onScopeDispose, ref, watch, type Ref } from 'vue'

const UPPER_THIRD = 1 / 3

/** The section that is being read: the last whose heading has passed the upper third of the window. */
export function useSectionInView(sections: Ref<number[]>) {
  const inView = ref<number | null>(null)
  let waiting = false

  function look() {
    waiting = false
    const line = window.innerHeight * UPPER_THIRD
    const passed = sections.value.filter((section) => (document.getElementById(`section-${section}`)?.getBoundingClientRect().top ?? Infinity) < line)
    inView.value = passed[passed.length - 1] ?? null
  }
  function follow() {
    if (!waiting) requestAnimationFrame(look)
    waiting = true
  }

  onMounted(() => window.addEventListener('scroll', follow, { passive: true }))
  onScopeDispose(() => window.removeEventListener('scroll', follow))
  watch(sections, () => void nextTick(look))
  return inView
}
