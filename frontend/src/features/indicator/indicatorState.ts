import { choice, defineQuery, integer, type StateOf } from '@/state/query'

export const LEVELS = ['', 'province', 'prefecture', 'county'] as const
export const ORDERS = ['highest', 'lowest'] as const

const codecs = { year: integer(1900, 2200), level: choice(LEVELS, ''), order: choice(ORDERS, 'highest') }

export type IndicatorState = StateOf<typeof codecs>
export const indicatorQuery = defineQuery(codecs)
