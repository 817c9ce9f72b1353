import { expect, test } from '@playwright/test'
import { get } from './corpus'

test('a pasted address, reload, back and forward show the same search', async ({ page, request }) => {
  const corpus = await get(request, '/corpus')
  const year = corpus.byYear[0].year
  const region = corpus.byProvince[0].code
  const states = [
    '/search?q=%E5%A4%8D%E8%AE%AE&sort=newest',
    `/search?region=${region}&year=${year}`,
    `/search?q=%E6%89%A7%E6%B3%95&yearFrom=${year}&part=work`,
  ]
  const seen: string[] = []
  for (const state of states) {
    await page.goto(state)
    await expect(page.locator('p.count')).toHaveText(/\d/)
    seen.push(await page.locator('p.count').innerText())
    await page.reload()
    await expect(page.locator('p.count')).toHaveText(seen[seen.length - 1]!)
  }
  await page.goBack()
  await expect(page.locator('p.count')).toHaveText(seen[1]!)
  await page.goForward()
  await expect(page.locator('p.count')).toHaveText(seen[2]!)
})

test('English is complete in the shell, carried by the address and remembered', async ({ page }) => {
  await page.goto('/search')
  await page.getByRole('button', { name: '切换为英文界面' }).click()
  await expect(page).toHaveURL(/lang=en/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('link', { name: 'Indicators' })).toBeVisible()
  await page.getByRole('link', { name: 'Coverage' }).click()
  await expect(page).toHaveURL(/coverage\?lang=en/)
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('in English nothing but the data is Chinese, and the server speaks English too', async ({ page }) => {
  for (const address of ['/?lang=en', '/search?lang=en&q=%E6%94%BE%E7%AE%A1%E6%9C%8D', '/data?lang=en', '/about?lang=en']) {
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    const words = await page.locator('button, legend, header option, .sort option, th, dt, nav a, footer').allInnerTexts()
    const shell = words.filter((text) => /[\u4e00-\u9fff]/.test(text) && text.trim() !== '中文')
    expect([address, shell.filter((text) => !text.includes('示例省'))]).toEqual([address, []])
  }
  await page.goto('/search?lang=en&q=%E6%94%BE%E7%AE%A1%E6%9C%8D')
  await expect(page.getByRole('note', { name: 'How the query was read' })).toContainText('also')
})

test('every generated state of the search survives a reload', async ({ page }) => {
  for (const { q, sort, year } of [{ q: 'a&b=c#d', sort: 'newest', year: '2023' }, { q: '100% + ?', sort: 'oldest', year: '2022' }, { q: '<mark>"双随机、一公开"', sort: 'newest', year: '2019' }]) {
    await page.goto(`/search?${new URLSearchParams({ q, sort, year })}`)
    const box = page.getByRole('combobox', { name: '检索词' })
    await expect(box).toHaveValue(q)
    await expect(page.getByRole('button', { name: `去掉条件：${year} 年` })).toBeVisible()
    await page.reload()
    await expect(box).toHaveValue(q)
    await expect(page.getByRole('combobox', { name: '排序' })).toHaveValue(sort)
  }
})
