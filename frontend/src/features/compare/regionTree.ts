import type { RegionItem } from '@/api/types'

/** How many places the API compares at once. */
export const MOST_PLACES = 50

export interface Branch {
  items: RegionItem[]
  /** Those of the branch that have reports and are not chosen yet. */
  addable: string[]
}

/** What a branch of the tree lists: the divisions directly below one, those without a report only when asked or chosen. */
export function branchOf(all: RegionItem[], chosen: string[], everything: boolean): Branch {
  const items = all.filter(({ code, reports }) => everything || reports > 0 || chosen.includes(code))
  return { items, addable: items.filter(({ code, reports }) => reports > 0 && !chosen.includes(code)).map(({ code }) => code) }
}
