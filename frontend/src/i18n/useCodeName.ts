import { useI18n } from '.'

/** The name of a code of the API (a level, a part, a status …) in the reader's language; the API's own name, or the code, for one we do not know. */
export function useCodeName() {
  const { known } = useI18n()
  return (kind: string, code: string | null | undefined, standard?: string): string => {
    if (!code) return standard ?? ''
    return known(`codes.${kind}.${code}`) ?? standard ?? code
  }
}
