import { choice, defineQuery, flag, integer, text, year, type StateOf } from '@/state/query'

export const LEVELS = ['', 'province', 'prefecture', 'county'] as const
export const ORDERS = ['highest', 'lowest'] as const
export const SUBJECTS = ['', 'whole', 'government', 'departments', 'subordinate'] as const
export const MEASURES = ['difference', 'change'] as const

const codecs = {
  year: year(),
  level: choice(LEVELS, ''),
  region: text(),
  subject: choice(SUBJECTS, ''),
  order: choice(ORDERS, 'highest'),
  by: choice(MEASURES, 'difference'),
  /** Pages of the ranking beyond the first that are shown. */
  more: integer(1, 1000),
}

export type IndicatorState = StateOf<typeof codecs>
export const indicatorQuery = defineQuery(codecs)

export const catalogueQuery = defineQuery({ q: text(), all: flag() })

/** The places asked about, as every question of the page takes them. */
export function placesOf({ level, region, subject }: Pick<IndicatorState, 'level' | 'region' | 'subject'>) {
  return { ...(level === '' ? {} : { level }), ...(region === '' ? {} : { region: [region] }), ...(subject === '' ? {} : { subject }) }
}
