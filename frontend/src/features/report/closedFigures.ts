import type { FigureItem, ReportDetail } from '@/api/types'

export interface ClosedFigure {
  figure: FigureItem
  /** The version of the report that states it. */
  version: number | null
}

const statement = ({ code, period, subject, value, qualifier }: FigureItem) => [code, period, subject, value, qualifier].join(' ')

/** What earlier versions of a report stated and the newest does not state any more; once each, the latest version's first. */
export function closedFigures(history: FigureItem[], versions: ReportDetail['versions']): ClosedFigure[] {
  const still = new Set(history.filter(({ current }) => current).map(statement))
  const closed = new Map<string, ClosedFigure>()
  for (const figure of [...history].sort((a, b) => String(b.validTo).localeCompare(String(a.validTo)) || a.start - b.start)) {
    const key = statement(figure)
    if (figure.current || still.has(key) || closed.has(key)) continue
    const version = versions.find(({ validFrom, validTo }) => validFrom === figure.validFrom && validTo === figure.validTo)
    closed.set(key, { figure, version: version?.version ?? null })
  }
  return [...closed.values()]
}
