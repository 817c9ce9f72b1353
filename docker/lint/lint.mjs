// Checks Dockerfiles and compose files; prints what is wrong and ends with 1. Needs no Docker; where its compose plugin is, that is asked too.
import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dockerfileFaults } from './dockerfile.mjs'
import { faultsOf } from './compose.mjs'

const docker = fileURLToPath(new URL('..', import.meta.url))
const versions = execFileSync(join(docker, 'run/compose-env.sh'), { encoding: 'utf8' })
const environment = Object.fromEntries(versions.trim().split('\n').map((line) => line.split(/=(.*)/s).slice(0, 2)))
const sets = [['compose.yaml'], ['compose.yaml', 'compose.cluster.yaml']]
const faults = []

for (const image of readdirSync(join(docker, 'images'), { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  const file = join(docker, 'images', image.name, 'Dockerfile')
  faults.push(...dockerfileFaults(readFileSync(file, 'utf8')).map((fault) => `${image.name}/Dockerfile ${fault}`))
}
for (const set of sets) {
  const files = set.map((name) => join(docker, name))
  faults.push(...faultsOf(files, environment).map((fault) => `${set.join(' + ')}: ${fault}`))
  if (spawnSync('docker', ['compose', 'version']).status === 0) {
    const named = files.flatMap((file) => ['--file', file])
    const config = spawnSync('docker', ['compose', ...named, 'config', '--quiet'], {
      encoding: 'utf8',
      env: { ...process.env, ...environment, FAZHI_READER_PASSWORD: 'x', FAZHI_WRITER_PASSWORD: 'x' },
    })
    if (config.status !== 0) faults.push(`docker compose config: ${config.stderr}`)
  }
}
faults.forEach((fault) => console.error(`docker: ${fault}`))
console.log(faults.length === 0 ? 'docker: Dockerfiles and compose files are in order' : `docker: ${faults.length} faults`)
process.exit(faults.length === 0 ? 0 : 1)
