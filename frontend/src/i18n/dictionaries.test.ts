import { describe, expect, it } from 'vitest'
import { words as about } from '@/features/about/words'
import { words as data } from '@/features/data/words'
import { en } from './en'
import { zh } from './zh'

function flatten(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]]
  if (node === null || typeof node !== 'object') throw new Error(`${path} is neither a text nor a group`)
  return Object.entries(node).flatMap(([key, value]) => flatten(value, path === '' ? key : `${path}.${key}`))
}

// The pages about the portal bring their own words with them.
const chinese = new Map(flatten({ ...zh, about: about.zh, data: data.zh }))
const english = new Map(flatten({ ...en, about: about.en, data: data.en }))
const slots = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe('the two dictionaries', () => {
  it('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
  })

  it('have the same places for values in every message', () => {
    for (const [key, message] of chinese) expect([key, ...slots(english.get(key) ?? '')]).toEqual([key, ...slots(message)])
  })

  it('have no empty message', () => {
    for (const [key, message] of [...chinese, ...english]) expect([key, message.trim()]).not.toEqual([key, ''])
  })

  it('are each in their own language, but for examples', () => {
    const share = (message: string) => message.replace(/[^\u4e00-\u9fff]/g, '').length / message.length
    for (const [key, message] of english) if (key !== 'shell.language' && key !== 'search.placeholder') expect([key, share(message) < 0.25]).toEqual([key, true])
  })

  it('use Chinese punctuation in Chinese sentences', () => {
    for (const [key, message] of chinese) expect([key, /[\u4e00-\u9fff][,;?!](\s|$)/.test(message)]).toEqual([key, false])
  })
})
