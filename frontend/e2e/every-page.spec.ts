import { expect, test, type Page } from '@playwright/test'
import { findings } from './axe'
import { known, type Known } from './corpus'
import { PHONE, settled, sideways, WIDE } from './look'
import { pagesOf } from './pages'

const SHIFT = 0.05

let corpus: Known
test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL })
  corpus = await known(request)
  await request.dispose()
})

/** Adds up what moves by itself while the page loads, as the browser counts it. */
async function countShifts(page: Page) {
  await page.addInitScript(() => {
    const shifts = { total: 0 }
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) shifts.total += entry.value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

const NAMES = Object.keys(pagesOf({ report: '', region: '', other: '', indicator: '', year: 0 }))

for (const name of NAMES) {
  test(`${name}: no finding of axe, nothing jumps, no sideways scrolling, no error`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => {
      // A 404 of a report that does not exist is what that page is about.
      if (message.type() === 'error' && !(name === 'report-missing' && /404/.test(message.text()))) errors.push(message.text())
    })
    const picture = (look: string) => page.screenshot({ path: `test-results/pictures/${name}-${look}.png`, fullPage: true })
    await countShifts(page)
    await page.setViewportSize(WIDE)
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(pagesOf(corpus)[name]!)
    await settled(page)
    expect.soft(await page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total)).toBeLessThan(SHIFT)
    expect.soft(await findings(page)).toEqual([])
    expect.soft(await sideways(page)).toBe(0)
    await picture('1280-light')

    await page.emulateMedia({ colorScheme: 'dark' })
    await picture('1280-dark')
    await page.setViewportSize(PHONE)
    expect.soft(await findings(page)).toEqual([])
    expect.soft(await sideways(page)).toBe(0)
    await picture('390-dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await picture('390-light')
    expect(errors).toEqual([])
  })
}

test('on a phone the filters are a drawer', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.goto('/search')
  const filters = page.getByRole('button', { name: '筛选' })
  await expect(page.locator('#facets')).toBeHidden()
  await filters.click()
  await page.getByRole('checkbox').first().check()
  await expect(page).toHaveURL(/region=/)
  await page.getByRole('button', { name: '查看结果' }).click()
  await expect(page.locator('#facets')).toBeHidden()
})
