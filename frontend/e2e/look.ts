/** How tests look at a page: when it has settled, and whether it fits. */
import { expect, type Page } from '@playwright/test'

export const WIDE = { width: 1280, height: 900 }
export const PHONE = { width: 390, height: 844 }

/** Everything asked has been answered and drawn: no skeleton, and charts that are here have their canvas. */
export async function settled(page: Page) {
  await page.waitForLoadState('networkidle')
  await expect(page.locator('.waiting')).toHaveCount(0)
  const charts = page.locator('figure [role=img]')
  await expect(page.locator('figure [role=img] canvas')).toHaveCount(await charts.count())
}

/** By how many pixels the page is wider than the window. */
export async function sideways(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))
}
