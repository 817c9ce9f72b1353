import { createI18n } from 'vue-i18n'
import { en } from './en'
import { zh } from './zh'

export const LOCALES = ['zh', 'en'] as const
export type Locale = (typeof LOCALES)[number]

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value)
}

export const i18n = createI18n({
  legacy: false,
  locale: 'zh' as Locale,
  fallbackLocale: 'zh',
  messages: { zh, en },
})

/** Changes the language of the interface and says so to the browser and to screen readers. */
export function speak(locale: Locale): void {
  i18n.global.locale.value = locale
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en'
  try {
    localStorage.setItem('locale', locale)
  } catch {
    // Storage is closed: the address still carries the language.
  }
}

export function rememberedLocale(): Locale | null {
  try {
    const value = localStorage.getItem('locale')
    return isLocale(value) ? value : null
  } catch {
    return null
  }
}
