/** The years between the first and the last report of which there is none, in order. */
export function missingYears(years: (number | null)[]): number[] {
  const known = new Set(years.filter((year) => year !== null))
  if (known.size === 0) return []
  const missing: number[] = []
  for (let year = Math.min(...known); year < Math.max(...known); year++) if (!known.has(year)) missing.push(year)
  return missing
}
