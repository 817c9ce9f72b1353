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

test('keyboard alone: from the search box to a report', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('h1')).toBeVisible()
  await page.locator('body').press('/')
  await expect(page.getByRole('combobox', { name: '检索词' })).toBeFocused()
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

test('an empty page helps: each condition that would find something can be dropped, and a near spelling is offered', async ({ page, request }) => {
  await page.goto(`/search?q=${encodeURIComponent('"绝无此语甲乙丙" 行政复议')}`)
  await expect(page.getByRole('heading', { name: '没有符合条件的报告' })).toBeVisible()
  const { total } = await get(request, `/reports?q=${encodeURIComponent('行政复议')}&size=0`)
  const without = page.getByRole('listitem').filter({ hasText: '去掉“"绝无此语甲乙丙"”' })
  await expect(without).toContainText(`${total} 份`)
  await expect(page.getByText('去掉“行政复议”')).toHaveCount(0)
  await without.getByRole('link').click()
  await expect(page.getByText(`共 ${total} 份报告`)).toBeVisible()

  await page.goto(`/search?q=${encodeURIComponent('行政复意')}`)
  await page.getByRole('link', { name: '行政复议', exact: true }).click()
  await expect(page.getByText(`共 ${total} 份报告`)).toBeVisible()
})

test('the tree of regions opens step by step, and what it counts is what it finds', async ({ page, request }) => {
  const corpus = await get(request, '/corpus')
  await page.goto('/search')
  const facet = page.getByRole('group', { name: '地区' })
  await facet.getByRole('button', { name: `${corpus.byProvince[0].name}的下级` }).click()
  const city = facet.getByRole('listitem').nth(1)
  await expect(city).toBeVisible()
  const count = Number((await city.locator('.count').innerText()).replace(/,/g, ''))
  await city.getByRole('checkbox').check()
  await expect(page).toHaveURL(/region=\d{4}00/)
  await expect(page.getByText(`共 ${count} 份报告`)).toBeVisible()
})

test('the start page counts what its links find', async ({ page, request }) => {
  const { byYear, byProvince } = await get(request, '/corpus')
  await page.goto('/')
  for (const [name, count] of [[`${byYear[0].year} 年：${byYear[0].count} 份`, byYear[0].count], [new RegExp(`：${byProvince[0].count} 份年度报告`), byProvince[0].count]] as const) {
    await page.getByRole('link', { name }).click()
    await expect(page.getByText(`共 ${count} 份报告`)).toBeVisible()
    await page.goBack()
  }
})

test('a figure opens its series beside the places around it; a citation is copied as shown', async ({ page, context, request }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { report } = await known(request)
  await page.goto(`/reports/${report}`)
  await page.getByRole('button', { name: 'BibTeX' }).click()
  await page.getByRole('button', { name: '复制' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('.cite pre').innerText())
  await page.waitForLoadState('networkidle')
  await page.locator('.text a.figure').first().click()
  await expect(page).toHaveURL(/\/compare\?.*region=.*region=/)
})

test('the examples of the data page run as they stand', async ({ page }) => {
  await page.goto('/data')
  const example = await page.locator('section#examples pre').first().innerText()
  const [, address] = /'(.*)'/.exec(example)!
  expect(decodeURI(address!)).not.toBe(address)
  await page.getByRole('button', { name: '现在就试' }).click()
  await expect(page.locator('pre.answer')).toContainText('"total"')
  await expect(page.getByText('状态 200')).toBeVisible()
})
