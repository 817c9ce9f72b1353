import { useI18n } from 'vue-i18n'

/** The name of a code of the API (a level, a part, a status …) in the reader's language; the API's own name, or the code, for one we do not know. */
export function useCodeName() {
  const { t, te } = useI18n()
  return (kind: string, code: string | null | undefined, standard?: string): string => {
    if (!code) return standard ?? ''
    const key = `codes.${kind}.${code}`
    return te(key) ? t(key) : (standard ?? code)
  }
}
