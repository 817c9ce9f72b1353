import type { FigureItem } from '@/api/types'
import { unitName } from '@/i18n/units'

/** A value as a person reads it: grouped digits, the decimals as stated. */
export function formatValue(value: number, locale: string): string {
  return new Intl.NumberFormat(locale === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 4 }).format(value)
}

/** A value where there is hardly room: three digits, and 万 or K for the rest. */
export function shortValue(value: number, locale: string): string {
  return new Intl.NumberFormat(locale === 'zh' ? 'zh-CN' : 'en', { notation: 'compact', maximumSignificantDigits: 3 }).format(value)
}

/** A change: its sign always, the minus as a minus sign. */
export function signedValue(value: number, locale: string): string {
  return new Intl.NumberFormat(locale === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 4, signDisplay: 'exceptZero' }).format(value).replace('-', '−')
}

export function withUnit(value: number, unit: string, locale: string): string {
  return unit === '%' ? `${formatValue(value, locale)}%` : `${formatValue(value, locale)} ${unitName(unit, locale)}`
}

/** The page that shows the figure over the years, for the place of its report and those beside it. */
export function seriesLink(figure: Pick<FigureItem, 'code'>, regions: string[]) {
  return { name: 'compare', query: { indicator: figure.code, ...(regions.length > 0 ? { region: regions } : {}) } }
}
