/** What the page makes of a ranking: how sure a rank is, how dark a province's tile. No library, no DOM. */
import type { RankingAnswer, RankingEntry } from '@/api/types'
import type { Blank } from '@/charts/model'
import { fillTiles } from '@/features/start/tiles'

/** Places of which no value is known: each of them could stand before any other. */
export function blanksOf({ silent, unreadable, notFound }: Pick<RankingAnswer, 'silent' | 'unreadable' | 'notFound'>): number {
  return silent + unreadable + notFound
}

/** Where a place could stand if the blanks were known: from its rank to as many ranks lower as there are blanks. */
export function reachOf(rank: number, blanks: number): string {
  return blanks === 0 ? String(rank) : `${rank}–${rank + blanks}`
}

export interface ProvinceTile {
  code: string
  name: string
  column: number
  row: number
  entry: RankingEntry | null
  blank: Blank
  reportId: string | null
  /** 1 to 4, a quarter of the provinces each; 0 for a blank. */
  shade: number
}

/** @param provinces of the country as the API names them, for their codes */
export function tilesOf(ranking: RankingAnswer): ProvinceTile[] {
  const ascending = [...ranking.items].map(({ value }) => value).sort((a, b) => a - b)
  const shade = (value: number) => Math.min(4, 1 + Math.floor((4 * ascending.filter((other) => other < value).length) / ascending.length))
  const named = [...ranking.items, ...ranking.blanks].map(({ region }) => ({ code: region.code, name: region.name, count: 1 }))
  return fillTiles(named).map(({ code, name, column, row }) => {
    const entry = ranking.items.find(({ region }) => region.code === code) ?? null
    const blank = ranking.blanks.find(({ region }) => region.code === code)
    return {
      code,
      name,
      column,
      row,
      entry,
      blank: (blank?.status as Blank | undefined) ?? 'not_found',
      reportId: entry?.reportId ?? blank?.reportId ?? null,
      shade: entry ? shade(entry.value) : 0,
    }
  })
}
