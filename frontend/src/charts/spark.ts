/** A spark line: the runs of stated values as polylines, so that a gap is a gap; coordinates within the given box. */
export interface Spark {
  runs: string[]
  dots: { x: number; y: number }[]
}

export function sparkOf(values: (number | null)[], width: number, height: number, margin = 4): Spark {
  const stated = values.filter((value) => value !== null)
  if (stated.length === 0) return { runs: [], dots: [] }
  const low = Math.min(...stated)
  const high = Math.max(...stated)
  const x = (index: number) => margin + (values.length === 1 ? 0.5 : index / (values.length - 1)) * (width - 2 * margin)
  const y = (value: number) => (high === low ? height / 2 : height - margin - ((value - low) / (high - low)) * (height - 2 * margin))
  const dots = values.map((value, index) => (value === null ? null : { x: round(x(index)), y: round(y(value)) }))
  const runs: { x: number; y: number }[][] = [[]]
  for (const dot of dots) {
    if (dot) runs[runs.length - 1]?.push(dot)
    else runs.push([])
  }
  return {
    runs: runs.filter((run) => run.length > 1).map((run) => run.map((dot) => `${dot.x},${dot.y}`).join(' ')),
    dots: dots.filter((dot) => dot !== null),
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
