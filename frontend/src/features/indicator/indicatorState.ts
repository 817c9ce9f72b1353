import { choice, defineQuery, year, type StateOf } from '@/state/query'

export const LEVELS = ['', 'province', 'prefecture', 'county'] as const
export const ORDERS = ['highest', 'lowest'] as const

const codecs = { year: year(), level: choice(LEVELS, ''), order: choice(ORDERS, 'highest') }

export type IndicatorState = StateOf<typeof codecs>
export const indicatorQuery = defineQuery(codecs)
