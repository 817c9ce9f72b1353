/** What the tests know of the corpus they run against, asked from its own API: they hold for any corpus with figures. */
import type { APIRequestContext } from '@playwright/test'

export interface Known {
  /** A report of a place's own government that states figures of the indicator. */
  report: string
  region: string
  /** Another place that states the same indicator. */
  other: string
  indicator: string
  year: number
}

async function get(request: APIRequestContext, path: string) {
  const answer = await request.get(`/api/v1${path}`)
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
  return answer.json()
}

export async function known(request: APIRequestContext): Promise<Known> {
  const catalogue = await get(request, '/indicators')
  const [indicator] = catalogue.items.sort((a: { regions: number }, b: { regions: number }) => b.regions - a.regions)
  const ranking = await get(request, `/indicators/${indicator.code}/ranking?year=${indicator.lastYear}`)
  const [first, second] = ranking.items
  return { report: first.reportId, region: first.region.code, other: second.region.code, indicator: indicator.code, year: ranking.year }
}

export { get }
