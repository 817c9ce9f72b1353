import { createI18n } from 'vue-i18n'
import { zh, type Messages } from './zh'

export const LOCALES = ['zh', 'en'] as const
export type Locale = (typeof LOCALES)[number]

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value)
}

/** Chinese is here from the start; English comes when it is asked for. */
export const i18n = createI18n<[Messages], Locale, false>({
  legacy: false,
  locale: 'zh',
  fallbackLocale: 'zh',
  messages: { zh } as Record<Locale, Messages>,
})

/** Changes the language of the interface and says so to the browser and to screen readers. */
export async function speak(locale: Locale): Promise<void> {
  if (locale === 'en' && !i18n.global.availableLocales.includes('en')) {
    i18n.global.setLocaleMessage('en', (await import('./en')).en)
  }
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
