import type { IndicatorItem } from '@/api/types'

/** The catalogue by theme, in its own order: indicators whose name, code or wording holds what is typed. */
export function groupedByTheme(items: IndicatorItem[], typed: string, withoutFigures: boolean): [string, IndicatorItem[]][] {
  const wanted = typed.trim().toLowerCase()
  const themes = new Map<string, IndicatorItem[]>()
  for (const item of items) {
    if (!withoutFigures && item.figures === 0) continue
    if (![item.name, item.code, ...item.says].some((text) => text.toLowerCase().includes(wanted))) continue
    themes.set(item.themeName, [...(themes.get(item.themeName) ?? []), item])
  }
  return [...themes]
}
