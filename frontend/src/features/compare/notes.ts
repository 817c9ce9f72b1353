import type { SeriesAnswer } from '@/api/types'
import { namesOf } from '@/charts/model'
import type { Messages } from '@/i18n/zh'

/** What a reader should know before comparing: a key of the dictionary and its values. */
export interface Note {
  key: keyof Messages['compare']['note']
  values: Record<string, string | number>
}

interface Words {
  subject(code: string): string
  qualifier(code: string): string
  value(value: number): string
  /** A name with something in brackets. */
  aside(name: string, text: string): string
  /** What stands between the parts of a list. */
  and: string
}

export function notesOf({ indicator, series }: SeriesAnswer, words: Words): Note[] {
  const names = namesOf(series.map(({ region }) => region))
  const list = (subjects: string[]) => [...new Set(subjects)].map(words.subject).join(words.and)
  const notes: Note[] = []
  const add = (key: Note['key'], values: Note['values']) => notes.push({ key, values })

  if (indicator.note) add('definition', { note: indicator.note })
  const subjects = series.flatMap(({ points }) => points.flatMap(({ subject }) => (subject === null ? [] : [subject])))
  if (new Set(subjects).size > 1 && series.length > 1) add('subjects', { subjects: list(subjects) })

  const mixed = series.flatMap((line, index) =>
    line.mixed ? [words.aside(names[index] as string, list(line.points.flatMap(({ subject }) => (subject === null ? [] : [subject]))))] : [],
  )
  if (mixed.length > 0) add('mixed', { regions: mixed.join(words.and) })

  series.forEach((line, index) => {
    const region = names[index] as string
    for (const point of line.points) {
      const { year } = point
      if (point.valuesDisagree) add('disagree', { region, year })
      if (point.changeDisagrees && point.changeStatedAs && point.change !== null) {
        add('changeDisagrees', { region, year, stated: point.changeStatedAs.quote, computed: `${words.value(point.change)}${point.changeUnit ?? ''}` })
      }
      if (point.fromReportYear !== null && point.fromReportYear !== year) add('later', { region, year, from: point.fromReportYear })
      if (point.qualifier !== null && point.qualifier !== 'exact') add('inexact', { region, year, qualifier: words.qualifier(point.qualifier) })
      if (point.note) add('note', { region, year, note: point.note })
    }
    for (const { period, value } of line.lumped) add('lumped', { region, period: period.replace('/', '–'), value: words.value(value) })
  })
  return notes
}
