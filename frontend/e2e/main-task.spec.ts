import { expect, test } from '@playwright/test'
import { get, known } from './corpus'

test('search, narrow, read, follow a figure to its chart, open a point at its sentence', async ({ page, request }) => {
  await page.goto('/')
  await page.getByRole('combobox', { name: '检索词' }).fill('行政复议')
  await page.keyboard.press('Enter')

  const results = page.locator('ol article')
  await expect(results.first()).toBeVisible()
  await expect(results.first().locator('mark').first()).toBeVisible()
  const before = (await get(request, `/reports?q=${encodeURIComponent('行政复议')}`)).total
  await expect(page.getByText(`共 ${before} 份报告`)).toBeVisible()

  const year = page.getByRole('button', { name: /年，[1-9]\d* 份/ }).last()
  await year.click()
  await expect(page).toHaveURL(/year=\d{4}/)
  const narrowed = await get(request, `/reports${new URL(page.url()).search}`)
  await expect(page.getByText(`共 ${narrowed.total} 份报告`)).toBeVisible()
  expect(narrowed.total).toBeLessThan(before)

  await results.first().locator('.snippets a').first().click()
  await expect(page).toHaveURL(/\/reports\/.*start=\d+/)
  await expect(page.locator('#target')).toBeInViewport()
  await expect(page.locator('mark').filter({ hasText: '复议' }).first()).toBeVisible()

  const { report } = await known(request)
  await page.goto(`/reports/${report}`)
  const figure = page.locator('.text a.figure').first()
  await figure.click()
  await expect(page).toHaveURL(/\/compare\?.*indicator=/)
  await expect(page.locator('canvas')).toBeVisible()

  const value = page.locator('section.series tbody td a.value').first()
  const quote = await value.getAttribute('title')
  await value.click()
  await expect(page).toHaveURL(/start=\d+&end=\d+/)
  await expect(page.locator('mark.target').first()).toBeInViewport()
  const marked = (await page.locator('mark.target').allTextContents()).join('')
  expect(marked).toBe(quote)
})

test('a click on a point of the chart opens its sentence', async ({ page, request }) => {
  const { indicator, region } = await known(request)
  const series = await get(request, `/indicators/${indicator}/series?region=${region}`)
  await page.goto(`/compare?indicator=${indicator}&region=${region}&view=bar`)
  const canvas = page.locator('canvas')
  await expect(canvas).toBeVisible()
  const box = (await canvas.boundingBox())!
  // Bars stand on the ground line in equal columns; below it are the years and one row of signs when a year is blank.
  const points: { status: string }[] = series.series[0].points
  const at = points.findIndex((point) => point.status === 'stated')
  const [left, right, years, row] = [56, 24, 40, 16]
  const x = left + ((box.width - left - right) * (at + 0.5)) / points.length
  const ground = box.height - years - (points.some((point) => point.status !== 'stated') ? row : 0)
  await canvas.click({ position: { x, y: ground - 8 } })
  await expect(page).toHaveURL(/\/reports\//)
  await expect(page.locator('mark.target').first()).toBeInViewport()
})

test('keyboard alone: from the search box to a report', async ({ page }) => {
  await page.goto('/search')
  await expect(page.locator('ol article').first()).toBeVisible()
  await page.locator('body').press('/')
  await expect(page.getByRole('combobox', { name: '检索词' })).toBeFocused()
  await page.keyboard.type('法治')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=/)
  await expect(page.locator('ol[class*=stale]')).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('a.title').nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/reports\//)
  await expect(page.locator('h1')).toBeVisible()
})

test('an empty page helps: each condition can be dropped', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('"绝无此语甲乙丙" 行政复议')}&year=1985`)
  await expect(page.getByRole('heading', { name: '没有符合条件的报告' })).toBeVisible()
  await page.getByRole('link', { name: '去掉“"绝无此语甲乙丙"”' }).click()
  await page.getByRole('button', { name: /去掉条件/ }).first().click()
  await expect(page.locator('ol article').first()).toBeVisible()
})
