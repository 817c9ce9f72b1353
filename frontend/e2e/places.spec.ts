import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { findings } from './axe'
import { get, known } from './corpus'
import { settled } from './look'
import { csvRows } from './sheet'

test('an indicator: choose a year and a level, read who states how much, who moved, and open the sentence', async ({ page, request }) => {
  const { indicator } = await known(request)
  const covered = (await get(request, `/indicators/${indicator}/coverage`)).items as { year: number; stated: number }[]
  const { year } = covered.filter(({ stated }) => stated > 1)[0]!
  await page.goto(`/indicators/${indicator}`)
  await page.getByRole('button', { name: String(year), exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`year=${year}`))
  await expect(page.getByRole('heading', { name: `${year} 年排名` })).toBeVisible()
  await page.getByLabel('级别').selectOption('county')
  await settled(page)
  expect(await findings(page)).toEqual([])

  const ranking = await get(request, `/indicators/${indicator}/ranking?year=${year}&level=county`)
  const table = page.getByRole('region', { name: `${year} 年排名` })
  await expect(table.locator('tbody tr')).toHaveCount(ranking.items.length)
  const blanks = ranking.silent + ranking.unreadable + ranking.notFound
  if (blanks > 0) await expect(table.locator('.reach').first()).toHaveText(`1–${1 + blanks}`)

  const moved = await get(request, `/indicators/${indicator}/movers?year=${year + 1}&level=county`)
  await page.getByLabel('年份').selectOption(String(year + 1))
  await expect(page.getByText(`${moved.compared} 个地区`)).toBeVisible()

  const value = page.getByRole('region', { name: `${year + 1} 年排名` }).locator('td.value a').first()
  const quote = await value.getAttribute('title')
  await value.click()
  await expect(page).toHaveURL(/start=\d+&end=\d+/)
  await expect.poll(async () => (await page.locator('mark.target').allTextContents()).join('')).toBe(quote)
})

test('a place: its years, its trends, its neighbours', async ({ page, request }) => {
  const { region } = await known(request)
  const coverage = await get(request, `/coverage?region=${region}`)
  const detail = await get(request, `/regions/${region}`)
  await page.goto(`/regions/${region}`)
  const strip = page.getByRole('region', { name: '各年报告' })
  await expect(strip.locator('td')).toHaveCount(coverage.years.length)
  await page.getByRole('button', { name: `全部指标（${detail.indicators.length}）` }).click()
  await expect(page).toHaveURL(/all=1/)
  await expect(page.locator('a.card')).toHaveCount(detail.indicators.length)
  await settled(page)
  expect(await findings(page)).toEqual([])
  await page.getByRole('link', { name: /与它们比较/ }).click()
  await expect(page).toHaveURL(/\/compare\?.*indicator=.*region=/)
  await expect(page.locator('canvas')).toBeVisible()
})

test('coverage: open a branch, see only the late ones, take along what is shown', async ({ page, request }) => {
  const { byProvince } = await get(request, '/corpus')
  const { code } = byProvince[0]
  await page.goto(`/coverage?region=${code}`)
  const rows = page.locator('tbody tr')
  const before = (await get(request, `/coverage?region=${code}`)).items.length
  await expect(rows).toHaveCount(before)
  await page.getByRole('button', { name: '展开下级' }).click()
  await expect(page).toHaveURL(/open=all/)
  await expect.poll(() => rows.count()).toBeGreaterThan(before)
  await page.getByRole('button', { name: '有迟的' }).click()
  await settled(page)
  expect(await findings(page)).toEqual([])

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()])
  const [head, ...lines] = csvRows(await readFile(await download.path(), 'utf8'))
  const inFile = [...new Set(lines.map((line) => line[head!.indexOf('region.path')]!.split(' ').at(-1)))]
  const onScreen = await rows.locator('th a').allInnerTexts()
  expect(inFile).toEqual([...new Set(onScreen)])
  const late = lines.filter((line) => Number(line[head!.indexOf('cell.daysAfterDeadline')] || -1) >= 0 && line[head!.indexOf('cell.status')] === 'found')
  await expect(rows.locator('.cell.late')).toHaveCount(late.length)
})
