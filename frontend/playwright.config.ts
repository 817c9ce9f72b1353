import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const chromium = process.env.CHROMIUM || '/usr/bin/chromium'
if (!existsSync(chromium)) {
  throw new Error(
    `No browser at ${chromium}. Install one (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM to the path of a Chromium.`,
  )
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/traces',
  // Pictures of every page are kept beside the traces; neither is in git.
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  globalTimeout: 600_000,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:8080',
    locale: 'zh-CN',
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: chromium },
    trace: 'retain-on-failure',
  },
})
