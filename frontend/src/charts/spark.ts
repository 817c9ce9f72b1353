/**
 * A spark line: runs of stated values as polylines, so that a gap is a gap and different subjects are never joined;
 * coordinates within the given box.
 */
export interface SparkPoint {
  value: number | null
  subject: string | null
}

export interface Spark {
  runs: string[]
  /** `odd` when the point is about another subject than most. */
  dots: { x: number; y: number; odd: boolean }[]
}

function mostStated(points: SparkPoint[]): string | null {
  const counts = new Map<string | null, number>()
  for (const { value, subject } of points) if (value !== null) counts.set(subject, (counts.get(subject) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

export function sparkOf(points: SparkPoint[], width: number, height: number, margin = 4): Spark {
  const stated = points.flatMap(({ value }) => (value === null ? [] : [value]))
  if (stated.length === 0) return { runs: [], dots: [] }
  const low = Math.min(...stated)
  const high = Math.max(...stated)
  const main = mostStated(points)
  const x = (index: number) => round(margin + (points.length === 1 ? 0.5 : index / (points.length - 1)) * (width - 2 * margin))
  const y = (value: number) => round(high === low ? height / 2 : height - margin - ((value - low) / (high - low)) * (height - 2 * margin))
  const dots: Spark['dots'] = []
  const runs: Spark['dots'][] = []
  let before: SparkPoint | null = null
  points.forEach((point, index) => {
    if (point.value !== null) {
      const dot = { x: x(index), y: y(point.value), odd: point.subject !== main }
      dots.push(dot)
      if (before?.value != null && before.subject === point.subject) runs[runs.length - 1]?.push(dot)
      else runs.push([dot])
    }
    before = point
  })
  return { runs: runs.filter((run) => run.length > 1).map((run) => run.map((dot) => `${dot.x},${dot.y}`).join(' ')), dots }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
