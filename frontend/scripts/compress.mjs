// Writes each file of dist/assets beside itself as Brotli (.br) and gzip (.gz), packed harder than a server could afford for every
// request: about an eighth less for a phone to wait for. The server picks by Accept-Encoding.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const WORTH = 1024
const assets = new URL('../dist/assets/', import.meta.url)

for (const name of readdirSync(assets).filter((one) => /\.(js|css|svg)$/.test(one))) {
  const file = new URL(name, assets)
  const body = readFileSync(file)
  if (body.length < WORTH) continue
  writeFileSync(new URL(`${name}.br`, assets), brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }))
  writeFileSync(new URL(`${name}.gz`, assets), gzipSync(body, { level: 9 }))
}
