/** A plain look for tests, and what they read of the options. */
import type { Look } from './look'
import { LIGHT } from './palette'

export const look: Look = {
  theme: LIGHT,
  wide: true,
  zero: false,
  lit: null,
  format: String,
  words: {
    blank: (kind) => ({ silent: '未提及', not_found: '未收录', unreadable: '无法读取', incomparable: '不可比' })[kind],
    subject: (code) => code,
    qualifier: (code) => code,
    others: (count) => `另 ${count}`,
  },
}

export interface Drawn {
  type: string
  name: string
  connectNulls?: boolean
  data: ({ value: unknown; picked: unknown } | unknown[])[]
}
export const seriesOf = (option: { series?: unknown }) => option.series as Drawn[]
