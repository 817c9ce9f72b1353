import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, type Page } from '@playwright/test'
import { findings } from './axe'
import { get, known } from './corpus'
import { settled } from './look'
import { csvRows, xlsxRows } from './sheet'

const values = (page: Page) => page.locator('section.series tbody td a.value')

test('places are chosen by keyboard from the tree, by name and as neighbours, and stand in the address', async ({ page, request }) => {
  const { indicator, region } = await known(request)
  const { name, path, parent } = await get(request, `/regions/${region}`)
  await page.goto(`/compare?indicator=${indicator}`)
  await page.getByRole('button', { name: '按区划选择' }).focus()
  await page.keyboard.press('Enter')
  const tree = page.locator('#region-tree')
  for (const above of path.slice(0, -1)) {
    const branch = tree.getByRole('button', { name: `展开${above}`, exact: true })
    await expect(branch).toBeVisible()
    if ((await branch.getAttribute('aria-expanded')) === 'false') {
      await branch.focus()
      await page.keyboard.press('Enter')
    }
  }
  await tree.getByRole('checkbox', { name: new RegExp(`^${name}`) }).first().focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(new RegExp(`region=${region}`))
  expect(await findings(page)).toEqual([])

  await page.getByRole('button', { name: `＋ ${path.at(-2)}各地` }).click()
  const beside = (await get(request, `/regions?parent=${parent}`)).items.filter(({ reports }: { reports: number }) => reports > 0)
  await expect(page.getByRole('button', { name: /^去掉/ })).toHaveCount(1 + beside.length)
  await page.getByRole('button', { name: '全部去掉' }).click()

  await page.getByRole('combobox', { name: '添加地区' }).fill(name)
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/region=\d{6}/)
  await expect(values(page).first()).toBeVisible()
})

test('the files hold what the screen shows, the pictures say what the page says', async ({ page, request }) => {
  const { indicator, region, other } = await known(request)
  await page.goto(`/compare?indicator=${indicator}&region=${region}&region=${other}`)
  await expect(values(page).first()).toBeVisible()
  const shown = (await values(page).allTextContents()).map((text) => Number(text.replace(/,/g, ''))).sort((a, b) => a - b)

  for (const format of ['CSV', 'XLSX']) {
    const file = await request.get((await page.getByRole('link', { name: format }).first().getAttribute('href'))!)
    const [head, ...rows] = format === 'CSV' ? csvRows(await file.text()) : xlsxRows(await file.body())
    const column = head!.indexOf('point.value')
    expect(column).toBeGreaterThan(-1)
    expect(rows.flatMap((row) => (row[column] ? [Number(row[column])] : [])).sort((a, b) => a - b), format).toEqual(shown)
  }

  const save = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()])
    return readFile(await download.path())
  }
  const svg = (await save('SVG')).toString('utf8')
  const said = [await page.locator('section.series h2 a').innerText(), ...(await page.locator('.legend li').allInnerTexts()), ...(await page.locator('.notes dt').allInnerTexts())]
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!).join('\n')
  for (const text of said) expect(texts).toContain(text.trim())
  const size = /<svg[^>]*width="(\d+)" height="(\d+)"/.exec(svg)!.slice(1).map(Number)
  const png = await save('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(size.map((pixels) => pixels * 2))
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

test('the chart stands in another page, and opens its sentences outside', async ({ page, request, baseURL }) => {
  const { indicator, region, other } = await known(request)
  const address = `/compare?indicator=${indicator}&region=${region}&region=${other}&view=multiples`
  await page.goto(address)
  await page.getByRole('button', { name: '嵌入网页' }).click()
  const code = await page.getByRole('region', { name: '嵌入网页' }).innerText()
  expect(code).toContain(`${new URL(baseURL!).origin}/embed${address.replace(/&/g, '&amp;')}`)
  const elsewhere = createServer((_, answer) => answer.setHeader('Content-Type', 'text/html').end(`<!doctype html><title>elsewhere</title>${code}`))
  await new Promise<void>((ready) => elsewhere.listen(0, '127.0.0.1', ready))
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`)
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('canvas')).toBeVisible()
  const [opened] = await Promise.all([page.waitForEvent('popup'), frame.locator('td a.value').first().click()])
  await expect(opened).toHaveURL(/\/reports\/.*start=\d+/)
  await expect(frame.locator('canvas')).toBeVisible()
  elsewhere.close()
})

test('a code that no division bears is named and can be dropped', async ({ page, request }) => {
  const { indicator, region } = await known(request)
  await page.goto(`/compare?indicator=${indicator}&region=${region}&region=000001`)
  await expect(page.getByRole('alert')).toContainText('000001')
  await settled(page)
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: '去掉它们' }).click()
  await expect(values(page).first()).toBeVisible()
  await expect(page).not.toHaveURL(/000001/)
})
