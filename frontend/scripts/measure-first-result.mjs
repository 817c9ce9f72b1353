// How long a reader on a mid-range phone waits for the first result: cold cache, CPU four times slower, 1.6 Mbit/s with 150 ms of
// round trip (the profile "slow 4G" of Lighthouse). Prints the median and the worst of RUNS runs; needs a portal at BASE_URL.
import { chromium } from '@playwright/test'

const base = process.env.BASE_URL ?? 'http://localhost:8080'
const runs = Number(process.env.RUNS ?? 5)
const BUDGET_MS = 1500
const MEGABIT = 1_000_000 / 8
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6 * MEGABIT, uploadThroughput: 0.75 * MEGABIT }
const QUESTION = `/search?q=${encodeURIComponent('行政复议')}`

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium' })

/** Milliseconds from the start of the navigation to the frame after the first result stands in the page; and what was transferred. */
async function once() {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', NETWORK)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('ol article')) return
      seen.disconnect()
      requestAnimationFrame(() => requestAnimationFrame(() => (window.firstResult = performance.now())))
    })
    seen.observe(document, { childList: true, subtree: true })
  })
  await page.goto(base + QUESTION)
  const handle = await page.waitForFunction(() => window.firstResult)
  const measured = { result: await handle.jsonValue(), ...(await page.evaluate(timings)) }
  await context.close()
  return measured
}

function timings() {
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null
  const files = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  const list = files.map((file) => `${Math.round(file.startTime)}–${Math.round(file.responseEnd)} ${(file.transferSize / 1000).toFixed(1)}kB ${new URL(file.name).pathname}`)
  return { first, kB: files.reduce((sum, file) => sum + file.transferSize, 0) / 1000, list }
}

await once() // the server's own first answer is not the reader's
const all = []
for (let i = 0; i < runs; i++) all.push(await once())
await browser.close()

const sorted = all.map(({ result }) => Math.round(result)).sort((a, b) => a - b)
if (process.env.VERBOSE) console.log(all[0].list.join('\n'))
console.log(`first paint ${Math.round(all[0].first)} ms, ${all[0].kB.toFixed(0)} kB transferred`)
console.log(`first result: median ${sorted[Math.floor(runs / 2)]} ms, worst ${sorted[runs - 1]} ms of ${runs} runs (budget ${BUDGET_MS} ms)`)
