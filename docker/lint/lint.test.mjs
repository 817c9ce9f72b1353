import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { faultsOf, interpolate, merge } from './compose.mjs'
import { dockerfileFaults } from './dockerfile.mjs'

function composeFaults(text) {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-lint-'))
  try {
    const file = join(folder, 'compose.yaml')
    writeFileSync(file, text)
    return faultsOf([file], {})
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('variables are set, have a default, or are a fault', () => {
  const faults = []
  assert.equal(interpolate('a ${A} ${B:-b} $$C ${D:?x}', { A: '1' }, faults), 'a 1 b $C ')
  assert.deepEqual(faults, ['nothing sets D'])
})

test('a later file adds to maps and lists and replaces commands', () => {
  const merged = merge({ a: { list: [1], command: ['x'] } }, { a: { list: [2], command: ['y'], b: 3 } })
  assert.deepEqual(merged, { a: { list: [1, 2], command: ['y'], b: 3 } })
})

test('misspelt keys and names that nobody declares are found', () => {
  const faults = composeFaults('services: { a: { image: x, restrat: always, networks: [ n ] } }')
  assert.equal(faults.length, 2, faults.join('; '))
  assert.match(faults.join(), /additional properties.*uses n/)
})

test('a Dockerfile is held to its language and to good habits', () => {
  assert.deepEqual(dockerfileFaults('ARG I\nFROM ${I}\nUSER 101\nCMD ["x"]\n'), [])
  assert.match(dockerfileFaults('FROM x\nFRM y\nUSER 1\n').join(), /FRM/)
  assert.match(dockerfileFaults('FROM x:latest\nUSER root\nCMD run\n').join(), /pinned.*signals.*root/)
})
