/** How values lie: counts in equal steps from the smallest to the largest. */
export interface Bin {
  from: number
  to: number
  count: number
}

/** @param most of the steps; few values get few, about the square root of their number twice */
export function binsOf(values: number[], most = 30): Bin[] {
  if (values.length === 0) return []
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (low === high) return [{ from: low, to: high, count: values.length }]
  const steps = Math.min(most, Math.max(4, Math.ceil(2 * Math.sqrt(values.length))))
  const width = (high - low) / steps
  const bins = Array.from({ length: steps }, (_, index) => ({ from: low + index * width, to: low + (index + 1) * width, count: 0 }))
  for (const value of values) {
    const bin = bins[Math.min(steps - 1, Math.floor((value - low) / width))]
    if (bin) bin.count += 1
  }
  return bins
}
