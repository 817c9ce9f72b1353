import { readonly, ref, shallowReactive } from 'vue'
import { at, fill, type PathIn, type Words } from './words'
import { zh, type Messages } from './zh'

export const LOCALES = ['zh', 'en'] as const
export type Locale = (typeof LOCALES)[number]
/** A text of the portal. */
export type Key = PathIn<Messages>

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value)
}

const spoken = ref<Locale>('zh')
/** Chinese is here from the start; English comes when it is asked for. */
const dictionaries = shallowReactive<{ zh: Messages; en?: Messages }>({ zh })
const numbers = { zh: new Intl.NumberFormat('zh'), en: new Intl.NumberFormat('en') }

/** The language of the interface; `speak` changes it. */
export const locale = readonly(spoken)

/** What a page says that brings its own words with it, in both languages. */
export type OwnWords<W extends Words> = Record<Locale, W>
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- no words of its own: no key beside those of the portal
type None = {}

/**
 * The words of the interface, in the language that is spoken at the moment of drawing.
 * A page with words of its own looks there first.
 */
export function useI18n<W extends Words = None>(own?: OwnWords<W>) {
  const find = (key: string) => (own && at(own[spoken.value], key)) ?? at(dictionaries[spoken.value] ?? zh, key)
  return {
    locale,
    /** The text of a key, with its values filled in. */
    t: (key: Key | PathIn<W>, values: Record<string, unknown> = {}): string => {
      const found = find(key)
      return typeof found === 'string' ? fill(found, values) : key
    },
    /** The text of a key that may not exist, such as that of a code of the API which is newer than this portal. */
    known: (key: string): string | undefined => {
      const found = find(key)
      return typeof found === 'string' ? found : undefined
    },
    /** A whole number or a fraction in the digits and groups of the language. */
    n: (value: number): string => numbers[spoken.value].format(value),
  }
}

/** Changes the language of the interface and says so to the browser and to screen readers. */
export async function speak(next: Locale): Promise<void> {
  if (next === 'en') dictionaries.en ??= (await import('./en')).en
  spoken.value = next
  document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en'
  try {
    localStorage.setItem('locale', next)
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
