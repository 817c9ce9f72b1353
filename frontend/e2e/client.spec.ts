import { expect, test } from '@playwright/test'
import createClient from 'openapi-fetch'
import type { paths } from '../src/api/schema'

/** A client as any program would have it: generated from the API's description, knowing nothing else of the server. */
test('a client generated from the description reads reports, figures and series', async ({ baseURL }) => {
  const api = createClient<paths, 'application/json'>({ baseUrl: baseURL, querySerializer: { array: { style: 'form', explode: true } } })

  const { data: found } = await api.GET('/api/v1/reports', { params: { query: { q: '行政复议', level: ['county', 'prefecture'], size: 3 } } })
  expect(found?.total).toBeGreaterThan(0)
  const id = found?.items[0]?.id ?? ''
  const { data: report } = await api.GET('/api/v1/reports/{id}', { params: { path: { id } } })
  for (const figure of report?.figures ?? []) expect(report?.text?.slice(figure.start, figure.end)).toBe(figure.quote)

  const path = { code: 'review.received' }
  const { data: ranking } = await api.GET('/api/v1/indicators/{code}/ranking', { params: { path, query: { level: 'county' } } })
  const region = ranking?.items.slice(0, 2).map((entry) => entry.region.code) ?? []
  expect(region).toHaveLength(2)
  const { data: series } = await api.GET('/api/v1/indicators/{code}/series', { params: { path, query: { region } } })
  expect(series?.series.map((one) => one.region.code)).toEqual(region)
  const { data: movers } = await api.GET('/api/v1/indicators/{code}/movers', { params: { path, query: { year: ranking?.year } } })
  expect(movers?.compared).toBe((movers?.risen ?? 0) + (movers?.fallen ?? 0) + (movers?.unchanged ?? 0))
  const { data: coverage } = await api.GET('/api/v1/indicators/{code}/coverage', { params: { path } })
  for (const year of coverage?.items ?? []) expect(year.regions).toBe(year.stated + year.silent + year.unreadable + year.notFound)

  const { data: figures } = await api.GET('/api/v1/figures', { params: { query: { indicator: ['review.received'], value: ['>=1'], size: 5 } } })
  expect(figures?.items.every((figure) => figure.value >= 1)).toBe(true)
  const { error } = await api.GET('/api/v1/figures', { params: { query: { year: [1] } } })
  expect(error).toMatchObject({ code: 'bad-parameter', parameter: 'year' })
})
