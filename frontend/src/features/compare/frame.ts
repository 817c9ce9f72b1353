import type { SeriesAnswer } from '@/api/types'
import { BLANK_SIGNS, blanksOf, modelOf, type Blank } from '@/charts/model'
import { strokeOf, type ChartTheme } from '@/charts/palette'
import type { Frame } from '@/charts/picture'
import type { CompareState } from './compareState'

interface Words {
  unit(unit: string): string
  title(name: string, unit: string): string
  subtitle(from: number, to: number): string
  blank(kind: Blank): string
  more(count: number): string
  source: string
}

/** A picture is no page: past this many it says how many more notes there are. */
const MOST_NOTES = 6

/** What stands around the chart in a picture: what the page says around it, and where the page is. */
export function frameOf(answer: SeriesAnswer, { show, view }: Pick<CompareState, 'show' | 'view'>, notes: string[], theme: ChartTheme, words: Words): Frame {
  const model = modelOf(answer, show, words.unit)
  const left = notes.length - MOST_NOTES
  return {
    title: words.title(model.title, model.unit),
    subtitle: words.subtitle(answer.from, answer.to),
    legend: view === 'multiples' ? [] : model.lines.map(({ name }, index) => ({ name, stroke: strokeOf(index, theme) })),
    blanks: blanksOf(model).map((kind) => `${BLANK_SIGNS[kind]} ${words.blank(kind)}`),
    notes: left > 0 ? [...notes.slice(0, MOST_NOTES), words.more(left)] : notes,
    source: words.source,
  }
}
