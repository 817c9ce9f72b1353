import { defineQuery, integer, list, type StateOf } from '@/state/query'

const FAR = 999_999_999

/** Where in the report the reader was sent: a span, and the words that were looked for. */
const codecs = { start: integer(0, FAR), end: integer(0, FAR), mark: list(), version: integer(1, 99_999) }

export type ReportState = StateOf<typeof codecs>
export const reportQuery = defineQuery(codecs)
