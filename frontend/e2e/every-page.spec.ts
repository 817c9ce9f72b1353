import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { known } from './corpus'
import { pagesOf } from './pages'

const LOOKS = [
  { name: '1280-light', width: 1280, height: 900, colorScheme: 'light' },
  { name: '390-light', width: 390, height: 844, colorScheme: 'light' },
  { name: '1280-dark', width: 1280, height: 900, colorScheme: 'dark' },
  { name: '390-dark', width: 390, height: 844, colorScheme: 'dark' },
] as const

/** Everything asked has been answered and drawn: no skeleton, and charts that are here have their canvas. */
async function settled(page: Page) {
  await page.waitForLoadState('networkidle')
  await expect(page.locator('.waiting')).toHaveCount(0)
  const charts = page.locator('figure [role=img]')
  await expect(page.locator('figure [role=img] canvas')).toHaveCount(await charts.count())
}

for (const look of LOOKS) {
  test(`no finding of axe, no sideways scrolling, no error: ${look.name}`, async ({ page, request }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => {
      // A 404 of a report that does not exist is what that page is about.
      if (message.type() === 'error' && !/status of 404/.test(message.text())) errors.push(message.text())
    })
    await page.setViewportSize(look)
    await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' })
    for (const [name, address] of Object.entries(pagesOf(await known(request)))) {
      await page.goto(address)
      await settled(page)
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
      expect.soft(violations.map((one) => `${name}: ${one.id} ${one.nodes.map((node) => node.target.join(' ')).join(' | ')}`)).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect.soft(`${name} ${overflow}`).toBe(`${name} 0`)
      await page.screenshot({ path: `test-results/pictures/${name}-${look.name}.png` })
    }
    expect(errors).toEqual([])
  })
}

test('nothing jumps while a page loads', async ({ page, request }) => {
  await page.addInitScript(() => {
    const shifts = { total: 0 }
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) shifts.total += entry.value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const [name, address] of Object.entries(pagesOf(await known(request)))) {
    await page.goto(address)
    await settled(page)
    const total = await page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total)
    expect.soft(total, name).toBeLessThan(0.05)
  }
})

test('on a phone the filters are a drawer', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/search')
  const filters = page.getByRole('button', { name: '筛选' })
  await expect(page.locator('#facets')).toBeHidden()
  await filters.click()
  await page.getByRole('checkbox').first().check()
  await expect(page).toHaveURL(/region=/)
  await page.getByRole('button', { name: '查看结果' }).click()
  await expect(page.locator('#facets')).toBeHidden()
})
