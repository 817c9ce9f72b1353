import { expect, test, type Page } from '@playwright/test'
import { seeded } from '../src/state/seeded'
import { findings } from './axe'
import { known, type Known } from './corpus'
import { settled } from './look'

/** What a page says: its words, what is chosen, and its address. */
async function said(page: Page) {
  await settled(page)
  return {
    words: await page.locator('main').innerText(),
    chosen: await page.locator('main select, main input:checked, main [aria-pressed=true], main [aria-expanded=true]').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value || one.textContent)),
  }
}

function generated({ indicator, region, other, year }: Known, seed: number): string {
  const random = seeded(seed)
  const query = (parts: Record<string, string | number | string[]>) =>
    Object.entries(parts)
      .flatMap(([key, value]) => [value].flat().map((one) => `${key}=${one}`))
      .filter((part) => !part.endsWith('='))
      .join('&')
  const province = `${region.slice(0, 2)}0000`
  return random.pick([
    () => `/compare?${query({ indicator, region: random.pick([[region], [region, other]]), view: random.pick(['', 'bar', 'multiples', 'table']), show: random.pick(['', 'change', 'percent']), from: random.pick(['', year - 2]), subject: random.pick(['', 'whole']), zero: random.pick(['', '1']) })}`,
    () => `/indicators/${indicator}?${query({ year: random.pick(['', year - 1]), level: random.pick(['', 'county']), region: random.pick(['', province]), order: random.pick(['', 'lowest']), by: random.pick(['', 'change']) })}`,
    () => `/coverage?${query({ region: random.pick(['', province]), filter: random.pick(['', 'some', 'missing', 'late']), open: random.pick(['', 'all', other]) })}`,
    () => `/regions/${region}?${query({ all: random.pick(['', '1']) })}`,
    () => `/indicators?${query({ q: random.pick(['', encodeURIComponent('复议')]), all: random.pick(['', '1']) })}`,
  ])()
}

test('generated addresses show the same on reload, back and forward', async ({ page, request }) => {
  test.slow()
  const corpus = await known(request)
  const addresses = [...new Set(Array.from({ length: 14 }, (_, seed) => generated(corpus, 7 * seed + 1)))].slice(0, 8)
  const seen = []
  for (const address of addresses) {
    await page.goto(address)
    seen.push(await said(page))
    await page.reload()
    expect(await said(page), address).toEqual(seen.at(-1))
  }
  await page.goBack()
  expect(await said(page)).toEqual(seen.at(-2))
  await page.goForward()
  expect(await said(page)).toEqual(seen.at(-1))
})

const PAGES = ({ indicator, region }: Known) => [`/compare?indicator=${indicator}&region=${region}`, `/indicators/${indicator}`, `/regions/${region}`, `/coverage?region=${region}`]

async function each(page: Page, corpus: Known, check: (address: string) => Promise<void>) {
  for (const address of PAGES(corpus)) {
    await page.goto(address)
    await check(address)
  }
}

test('when the engine is away, every page says so, offers another try, and has no finding', async ({ page, request }) => {
  test.slow()
  const corpus = await known(request)
  let away = true
  await page.route('**/api/v1/**', (route) =>
    away ? route.fulfill({ status: 503, contentType: 'application/problem+json', headers: { 'Retry-After': '1' }, body: JSON.stringify({ title: '检索引擎没有应答', status: 503, detail: '请稍后再试' }) }) : route.continue(),
  )
  await each(page, corpus, async (address) => {
    away = true
    await expect(page.getByRole('alert').first(), address).toBeVisible()
    await settled(page)
    expect(await findings(page), address).toEqual([])
    await page.screenshot({ path: `test-results/pictures/away-${PAGES(corpus).indexOf(address)}.png`, fullPage: true })
    away = false
    await page.getByRole('button', { name: '重试' }).first().click()
    await expect(page.locator('main table').first(), address).toBeVisible()
    await expect(page.getByRole('alert'), address).toHaveCount(0)
    away = true
  })
})

test('without a network, what is here stays and what is asked waits for it', async ({ page, context, request }) => {
  const { indicator, region, other } = await known(request)
  await page.goto(`/compare?indicator=${indicator}&region=${region}`)
  await expect(page.locator('td a.value').first()).toBeVisible()
  await context.setOffline(true)
  await page.getByLabel('统计主体').selectOption('government')
  await expect(page.locator('.stale')).toHaveCount(1)
  await expect(page.locator('td a.value').first()).toBeVisible()
  expect(await findings(page)).toEqual([])
  await context.setOffline(false)
  await expect(page.locator('.stale')).toHaveCount(0)
  await page.goto(`/compare?indicator=${indicator}&region=${region}&region=${other}&view=table`)
  await expect(page.locator('tbody tr')).toHaveCount(2)
})

test('a place and an indicator that do not exist are said to be missing', async ({ page }) => {
  for (const address of ['/regions/000001', '/indicators/no.such']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: '没有这个页面' })).toBeVisible()
    expect(await findings(page)).toEqual([])
  }
})
