/** The API gives units as reports print them; in English they are called by what they count. */
const ENGLISH: Record<string, string> = {
  件: 'cases',
  次: 'times',
  个: 'units',
  人: 'people',
  人次: 'attendances',
  条: 'items',
  项: 'items',
  期: 'sessions',
  场: 'events',
  份: 'copies',
  个百分点: 'percentage points',
}

export const POINTS = '个百分点'

export function unitName(unit: string, locale: string): string {
  return locale === 'zh' ? unit : (ENGLISH[unit] ?? unit)
}
