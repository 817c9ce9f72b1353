import { ref } from 'vue'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

function remembered(): Theme {
  try {
    const value = localStorage.getItem('theme')
    return THEMES.find((theme) => theme === value) ?? 'system'
  } catch {
    return 'system'
  }
}

const theme = ref<Theme>(remembered())
const preference = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null
const systemDark = ref(preference?.matches ?? false)
preference?.addEventListener('change', (event) => (systemDark.value = event.matches))

/** The reader's choice of light or dark; `dark` also follows the system's preference. */
export function useTheme() {
  return {
    theme,
    isDark: () => theme.value === 'dark' || (theme.value === 'system' && systemDark.value),
    choose(choice: Theme) {
      theme.value = choice
      if (choice === 'system') delete document.documentElement.dataset.theme
      else document.documentElement.dataset.theme = choice
      try {
        if (choice === 'system') localStorage.removeItem('theme')
        else localStorage.setItem('theme', choice)
      } catch {
        // Storage is closed: the choice lasts as long as the page.
      }
    },
  }
}
