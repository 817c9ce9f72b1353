/** A condition on an indicator of the report's own year, as the API's parameter `where` takes it: code, sign, number. */
export const SIGNS = ['>=', '<=', '>', '<', '='] as const
export type Sign = (typeof SIGNS)[number]

export interface Condition {
  code: string
  sign: Sign
  value: number
}

export function parseCondition(text: string): Condition | null {
  const [, code, sign, value] = /^([a-z_.]+)(>=|<=|>|<|=)(-?\d+(?:\.\d+)?)$/.exec(text) ?? []
  return code === undefined ? null : { code, sign: sign as Sign, value: Number(value) }
}

export function writeCondition({ code, sign, value }: Condition): string {
  return `${code}${sign}${value}`
}

/** A condition as a person reads it; one that cannot be read stays as it is. */
export function sayCondition(text: string, indicators: { code: string; name: string; unit: string }[]): string {
  const condition = parseCondition(text)
  if (!condition) return text
  const indicator = indicators.find(({ code }) => code === condition.code)
  const sign = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' }[condition.sign]
  return `${indicator?.name ?? condition.code} ${sign} ${condition.value}${indicator?.unit ?? ''}`
}
