import { computed, type ComputedRef } from 'vue'
import { useI18n } from '@/i18n'
import type { SeriesAnswer } from '@/api/types'
import { formatValue } from '@/features/report/figureText'
import { useCodeName } from '@/i18n/useCodeName'
import { notesOf } from './notes'

/** What to note of a series, in the reader's language. */
export function useNotes(answer: () => SeriesAnswer): ComputedRef<string[]> {
  const { t, locale } = useI18n()
  const codeName = useCodeName()
  return computed(() =>
    notesOf(answer(), {
      subject: (code) => codeName('subjectShort', code),
      qualifier: (code) => codeName('qualifier', code),
      value: (value) => formatValue(value, locale.value),
      aside: (name, text) => t('compare.aside', { name, text }),
      and: t('shell.and'),
    }).map(({ key, values }) => t(`compare.note.${key}`, values)),
  )
}
