/** What readers need who use no mouse, or whom motion disturbs; and that a change of language reaches what the server said. */
import { expect, test, type Page } from '@playwright/test'
import { settled } from './look'

const SEARCH = `/search?q=${encodeURIComponent('放管服')}`

test('the first stop skips to the content; every stop after it can be seen', async ({ page }) => {
  await page.goto(SEARCH)
  await settled(page)
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip')).toBeFocused()
  await expect(page.locator('.skip')).toBeInViewport()
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => {
      const at = document.activeElement!
      const { outlineStyle, outlineWidth } = getComputedStyle(at)
      return { at: at.outerHTML.slice(0, 80), seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 }
    })
    expect(outline).toEqual({ at: outline.at, seen: true })
  }
  await page.locator('.skip').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main')).toBeFocused()
})

/** How many things move by themselves while the page waits for an answer that does not come. */
async function moving(page: Page): Promise<number> {
  await page.route('**/api/v1/**', () => undefined)
  await page.goto('/regions')
  await expect(page.locator('.waiting .line').first()).toBeVisible()
  return page.evaluate(() => document.getAnimations().length)
}

test('nothing moves for readers who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await moving(page)).toBeGreaterThan(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await moving(page)).toBe(0)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
})

test('after a change of language the server is asked again, in that language', async ({ page }) => {
  await page.goto(SEARCH)
  await settled(page)
  const note = page.getByRole('note')
  const before = await note.textContent()
  const asked = page.waitForRequest((request) => request.url().includes('/api/v1/reports?') && request.headers()['accept-language'] === 'en')
  await page.getByRole('button', { name: '切换为英文界面' }).click()
  await asked
  await expect(note).not.toHaveText(before ?? '')
  await expect(note).toContainText(/[a-z]{4}/)
})
