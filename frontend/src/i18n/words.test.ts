import { describe, expect, it } from 'vitest'
import { at, fill } from './words'

const words = { shell: { nav: { search: '检索' }, year: '{year} 年' } }

describe('a dictionary', () => {
  it('gives texts and groups by their path, and nothing for what it does not have', () => {
    expect(at(words, 'shell.nav.search')).toBe('检索')
    expect(at(words, 'shell.nav')).toEqual({ search: '检索' })
    for (const path of ['shell.nav.other', 'shell.nav.search.deeper', 'toString', 'shell.constructor', '']) expect(at(words, path)).toBeUndefined()
  })
})

describe('a message', () => {
  it('takes its values by name, as often as it names them', () => {
    expect(fill('{count} 个，{year} 年，{count}', { count: 3, year: 2024 })).toBe('3 个，2024 年，3')
  })

  it('keeps a place without a value, and takes values as they are', () => {
    expect(fill('{a}{b}{toString}', { a: '{b}$&' })).toBe('{b}$&{b}{toString}')
  })

  it('says zero and nothing as they are', () => {
    expect(fill('{zero}|{none}', { zero: 0, none: '' })).toBe('0|')
  })
})
