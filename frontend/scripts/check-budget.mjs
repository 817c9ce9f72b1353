// Fails the build when the search page would load more JavaScript than its budget allows.
// Follows static imports from the entry and from the search page's own chunk in Vite's manifest.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const BUDGET_KB = 180
const PAGE = 'src/features/search/SearchPage.vue'
const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))

const files = new Set()
function follow(key) {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`budget: ${key} is not in the manifest`)
  if (files.has(chunk.file)) return
  files.add(chunk.file)
  for (const next of chunk.imports ?? []) follow(next)
}
follow('index.html')
if (manifest[PAGE]) follow(PAGE) // else it is part of the entry

const sizes = [...files].map((file) => ({ file, kb: gzipSync(readFileSync(new URL(file, dist)), { level: 6 }).length / 1000 }))
const total = sizes.reduce((sum, { kb }) => sum + kb, 0)
for (const { file, kb } of sizes) console.log(`  ${kb.toFixed(1).padStart(7)} kB  ${file}`)
console.log(`search page, first load: ${total.toFixed(1)} kB of JavaScript compressed (budget ${BUDGET_KB})`)
if (total > BUDGET_KB) {
  console.error('The budget is exceeded: load something later, or take it out.')
  process.exit(1)
}
