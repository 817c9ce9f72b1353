import { onMounted, onScopeDispose, type Ref } from 'vue'

/** `/` goes to the search box, the up and down arrows walk over the results; Enter is the link's own. */
export function useResultKeys(list: Ref<HTMLElement | null>, focusBox: () => void) {
  const titles = () => [...(list.value?.querySelectorAll<HTMLElement>('a.title') ?? [])]

  function step(by: 1 | -1) {
    const links = titles()
    const at = links.indexOf(document.activeElement as HTMLElement)
    if (by === -1 && at === 0) focusBox()
    else links[at + by]?.focus()
  }

  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const at = event.target as HTMLElement
    const typing = at.matches('input, select, textarea')
    if (event.key === '/' && !typing) {
      event.preventDefault()
      focusBox()
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && at.matches('a.title')) {
      event.preventDefault()
      step(event.key === 'ArrowDown' ? 1 : -1)
    }
  }

  onMounted(() => document.addEventListener('keydown', press))
  onScopeDispose(() => document.removeEventListener('keydown', press))
  return { first: () => titles()[0]?.focus() }
}
