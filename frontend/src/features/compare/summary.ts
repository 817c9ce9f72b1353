import { BLANKS, type Blank, type ChartModel } from '@/charts/model'
import type { Messages } from '@/i18n/zh'

type Say = (key: keyof Messages['compare']['summary'], values: Record<string, string | number>) => string

/** The chart in words: for each place its first and last value and what is missing. */
export function summaryOf(model: ChartModel, say: Say, format: (value: number) => string, status: (blank: Blank) => string, and: string): string {
  const { title, unit, years } = model
  const parts = [say('head', { name: title, from: years[0] ?? '', to: years[years.length - 1] ?? '', count: model.lines.length })]
  for (const { name, points } of model.lines) {
    const stated = points.filter((point) => point.shown !== null)
    const first = stated[0]
    const last = stated[stated.length - 1]
    const values = { region: name, unit, first: first?.year ?? '', firstValue: format(first?.shown ?? 0), last: last?.year ?? '', lastValue: format(last?.shown ?? 0) }
    parts.push(say(stated.length === 0 ? 'none' : stated.length === 1 ? 'single' : 'line', values))
    for (const blank of BLANKS) {
      const missing = points.filter((point) => point.blank === blank).map((point) => point.year)
      if (missing.length > 0 && stated.length > 0) parts.push(say('missing', { years: missing.join(and), status: status(blank) }))
    }
  }
  return parts.join(' ')
}
