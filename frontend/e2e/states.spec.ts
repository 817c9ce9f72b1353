import { expect, test, type Page } from '@playwright/test'
import { findings } from './axe'
import { known } from './corpus'

const SEARCH = '/search?q=%E5%A4%8D%E8%AE%AE'
const REPORTS = '**/api/v1/reports?**'

/** The server answers the search with a problem until it is told to be well again. */
async function ill(page: Page, status: number, headers: Record<string, string> = {}) {
  const state = { ill: true }
  await page.route(REPORTS, (route) => {
    if (!state.ill) return route.continue()
    const body = JSON.stringify({ type: 'about:blank', title: 'x', status, detail: '检索暂时不可用。' })
    return route.fulfill({ status, headers: { 'Content-Type': 'application/problem+json', ...headers }, body })
  })
  return state
}

test('while it waits, a page holds the room of the answer and says that it loads', async ({ page }) => {
  let answer = () => {}
  const held = new Promise<void>((resolve) => (answer = resolve))
  await page.route(REPORTS, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(SEARCH)
  await expect(page.getByRole('status').filter({ hasText: '正在载入' }).first()).toBeAttached()
  expect(await findings(page)).toEqual([])
  answer()
  await expect(page.locator('ol article').first()).toBeVisible()
})

test('when the engine is away, the page says so, and a button asks again', async ({ page }) => {
  const server = await ill(page, 503)
  await page.goto(SEARCH)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('没能取到数据')
  await expect(alert).toContainText('检索暂时不可用。')
  expect(await findings(page)).toEqual([])
  server.ill = false
  await alert.getByRole('button', { name: '重试' }).click()
  await expect(page.locator('ol article').first()).toBeVisible()
  await expect(alert).toHaveCount(0)
})

test('over the limit, the page says how long to wait', async ({ page }) => {
  await ill(page, 429, { 'Retry-After': '7' })
  await page.goto(SEARCH)
  await expect(page.getByRole('alert')).toContainText('请在 7 秒后重试')
  expect(await findings(page)).toEqual([])
})

test('a report that is not here is a page that helps', async ({ page }) => {
  await page.goto('/reports/no-such-report')
  await expect(page.getByRole('heading', { level: 1, name: '没有这个页面' })).toBeVisible()
  await page.getByRole('link', { name: '回到首页' }).click()
  await expect(page).toHaveURL(/\/$/)
})

test('without a network the page says so and goes on by itself', async ({ page, context, request }) => {
  const { report } = await known(request)
  await page.goto(`/reports/${report}`)
  await expect(page.locator('h1')).toBeVisible()
  await page.goto('/search')
  await expect(page.locator('ol article').first()).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('combobox', { name: '检索词' }).fill('执法')
  await page.keyboard.press('Enter')
  await expect(page.getByText('网络已断开')).toBeVisible()
  expect(await findings(page)).toEqual([])
  await context.setOffline(false)
  await expect(page.getByText('网络已断开')).toHaveCount(0)
  await expect(page.locator('ol article mark').first()).toBeVisible()
})

test('what the build has packed goes out packed', async ({ request }) => {
  const html = await (await request.get('/')).text()
  const script = /\/assets\/index-[^"]+\.js/.exec(html)![0]
  for (const encoding of ['br', 'gzip']) {
    const answer = await request.get(script, { headers: { 'Accept-Encoding': encoding } })
    expect(answer.headers()['content-encoding']).toBe(encoding)
    expect(answer.headers()['cache-control']).toContain('immutable')
  }
})
