import { describe, expect, it } from 'vitest'
import { parseCondition, sayCondition, writeCondition } from './condition'
import { flatten, pathsTo, regionTree, toggle } from './facetTree'
import { askedFor } from './explain'
import { chipsOf, replaced, wordsOf } from './filterChips'
import { marksOf, reportLink } from './reportLink'
import { countFilters, searchQuery, withoutFilters } from './searchState'

const region = (code: string, parent: string | null) => ({ code, name: code, parent, level: 'county', count: 1 })

describe('the region facet', () => {
  it('becomes a tree, read depth first', () => {
    const tree = regionTree([region('990000', null), region('990100', '990000'), region('110000', null), region('990102', '990100')])
    expect(flatten(tree).map(({ code, depth }) => [code, depth])).toEqual([
      ['110000', 0],
      ['990000', 0],
      ['990100', 1],
      ['990102', 2],
    ])
  })

  it('leaves out what lies below a closed branch, and opens the way to what is chosen', () => {
    const facet = [region('990000', null), region('990100', '990000'), region('990102', '990100'), region('990000', null)]
    const open = pathsTo(facet, ['990100'])
    expect([...open].sort()).toEqual(['990000', '990100'])
    expect(flatten(regionTree(facet), (code) => open.has(code) && code !== '990100').map(({ code }) => code)).toEqual(['990000', '990100'])
  })

  it('keeps a division whose parent is not in the answer', () => {
    expect(flatten(regionTree([region('990102', '990100')]))).toMatchObject([{ code: '990102', depth: 0 }])
  })
})

describe('filters in use', () => {
  const state = searchQuery.parse({ q: 'a b', region: ['990102'], year: ['2019', '2020'], theme: 'rules', yearTo: '2021' })
  const names = {
    code: (_: string, code: string, standard?: string) => standard ?? code,
    range: (from: number | null, to: number | null) => `${from ?? ''}-${to ?? ''}`,
  }

  it('are named and can be taken away one by one', () => {
    expect(chipsOf(state, undefined, names)).toEqual([
      { label: '990102', without: { region: [] } },
      { label: 'rules', without: { theme: [] } },
      { label: '2019-2019', without: { year: [2020] } },
      { label: '2020-2020', without: { year: [2019] } },
      { label: '-2021', without: { yearFrom: null, yearTo: null } },
    ])
    expect(countFilters(state)).toBe(5)
  })

  it('can be taken away all at once, keeping the words', () => {
    expect(searchQuery.serialise(withoutFilters(state))).toEqual({ q: 'a b' })
  })

  it('toggle on and off', () => {
    expect(toggle(toggle(['a'], 'b'), 'a')).toEqual(['b'])
  })
})

describe('a condition on a number', () => {
  it('is written as the API takes it and read back', () => {
    for (const text of ['litigation.loss_rate>10', 'review.received<=5.5', 'a.b=-1', 'a.b>=0']) {
      const condition = parseCondition(text)
      expect(condition && writeCondition(condition)).toBe(text)
    }
    expect(parseCondition('a.b ~ 3')).toBeNull()
  })

  it('is said with the name and unit of its indicator', () => {
    expect(sayCondition('a.b>=10', [{ code: 'a.b', name: '败诉率', unit: '%' }])).toBe('败诉率 ≥ 10%')
    expect(sayCondition('a.b>=10', [])).toBe('a.b ≥ 10')
    expect(sayCondition('nonsense', [])).toBe('nonsense')
  })
})

describe('a query in words', () => {
  it('is what must be in a report and what must not', () => {
    expect(askedFor('行政复议 "双随机、一公开" -诉讼')).toEqual({ all: ['行政复议', '双随机、一公开'], none: ['诉讼'] })
    expect(askedFor('')).toBeNull()
  })

  it('is left to speak for itself when it has operators', () => {
    for (const q of ['复议 OR 诉讼', 'title:复议', '(复议 诉讼)', '复议|诉讼']) expect(askedFor(q)).toBeNull()
  })
})

describe('help for an empty page', () => {
  it('names each word and phrase with what would be left', () => {
    expect(wordsOf('复议 "双随机、一公开" 纠错率')).toEqual([
      { word: '复议', bare: '复议', rest: '"双随机、一公开" 纠错率' },
      { word: '"双随机、一公开"', bare: '双随机、一公开', rest: '复议 纠错率' },
      { word: '纠错率', bare: '纠错率', rest: '复议 "双随机、一公开"' },
    ])
    expect(wordsOf('复议')).toEqual([{ word: '复议', bare: '复议', rest: '' }])
  })

  it('exchanges one word for another spelling', () => {
    expect(replaced('"行政复意" 纠错率', '行政复意', '行政复议')).toBe('行政复议 纠错率')
    expect(replaced('复意', '纠错', 'x')).toBe('复意')
  })
})

describe('the way from a hit to its place', () => {
  const snippets = [
    { heading: null, text: '收到<mark>行政复议</mark>申请，<mark>纠</mark>错', start: 42 },
    { heading: null, text: '<mark>行政复议</mark>', start: 90 },
  ]

  it('carries the words that matched, single characters left out when there are longer ones', () => {
    expect(marksOf(snippets)).toEqual(['行政复议'])
    expect(marksOf([{ heading: null, text: '<mark>纠</mark>', start: 1 }])).toEqual(['纠'])
  })

  it('opens the report at the first hit', () => {
    expect(reportLink('r1', marksOf(snippets), 42)).toEqual({ name: 'report', params: { id: 'r1' }, query: { mark: ['行政复议'], start: '42' } })
    expect(reportLink('r1', [], null)).toEqual({ name: 'report', params: { id: 'r1' }, query: {} })
  })
})
