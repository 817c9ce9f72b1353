import { describe, expect, it } from 'vitest'
import type { IndicatorItem, RankingAnswer, RankingEntry } from '@/api/types'
import { binsOf } from '@/charts/bins'
import { seeded } from '@/state/seeded'
import { groupedByTheme } from './catalogue'
import { placesOf } from './indicatorState'
import { blanksOf, reachOf, tilesOf } from './ranking'

const region = (code: string, name: string) => ({ code, name, path: [name] })
const entry = (code: string, name: string, value: number) => ({ region: region(code, name), value, rank: 1, reportId: `r-${code}`, figures: [] }) as unknown as RankingEntry

function ranking(more: Partial<RankingAnswer>): RankingAnswer {
  return { silent: 0, unreadable: 0, notFound: 0, items: [], blanks: [], ...more } as RankingAnswer
}

describe('how sure a rank is', () => {
  it('spans as many ranks as there are places without a value, whatever the reason', () => {
    expect(blanksOf(ranking({ silent: 2, unreadable: 1, notFound: 3 }))).toBe(6)
    expect(reachOf(3, 6)).toBe('3–9')
    expect(reachOf(3, 0)).toBe('3')
  })
})

describe('the provinces as tiles', () => {
  const tiles = tilesOf(
    ranking({
      items: [entry('110000', '北京市', 40), entry('120000', '天津市', 30), entry('310000', '上海市', 20), entry('990000', '示例省', 10)],
      blanks: [{ region: region('130000', '河北省'), status: 'silent', reportId: 'r-13' }],
    }),
  )
  const tile = (code: string) => tiles.find((one) => one.code === code)

  it('are shaded by quarters of the values, the largest darkest', () => {
    expect(['110000', '120000', '310000', '990000'].map((code) => tile(code)?.shade)).toEqual([4, 3, 2, 1])
  })

  it('tell a province that is silent from one without a report, and lead to its report', () => {
    expect(tile('130000')).toMatchObject({ shade: 0, entry: null, blank: 'silent', reportId: 'r-13' })
    expect(tile('140000')).toMatchObject({ shade: 0, entry: null, blank: 'not_found', reportId: null })
  })

  it('share a shade when they share a value', () => {
    const even = tilesOf(ranking({ items: [entry('110000', '北京市', 5), entry('120000', '天津市', 5)] }))
    expect(even.filter(({ entry }) => entry).map(({ shade }) => shade)).toEqual([1, 1])
  })
})

describe('how values lie', () => {
  it('counts every value once, in equal steps from the smallest to the largest', () => {
    const random = seeded(3)
    for (let i = 0; i < 100; i++) {
      const values = Array.from({ length: 2 + random.below(300) }, () => random.below(1000) / 10)
      const bins = binsOf(values)
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length)
      expect(bins.length).toBeLessThanOrEqual(30)
      expect(bins[0]?.from).toBe(Math.min(...values))
      expect(bins.at(-1)?.to).toBeCloseTo(Math.max(...values), 6)
    }
  })

  it('is one step when all are the same, none without values', () => {
    expect(binsOf([7, 7])).toEqual([{ from: 7, to: 7, count: 2 }])
    expect(binsOf([])).toEqual([])
  })
})

describe('the places asked about', () => {
  it('are not narrowed by what is not chosen', () => {
    expect(placesOf({ level: '', region: '', subject: '' })).toEqual({})
    expect(placesOf({ level: 'county', region: '990000', subject: 'whole' })).toEqual({ level: 'county', region: ['990000'], subject: 'whole' })
  })
})

describe('the catalogue', () => {
  const item = (code: string, name: string, themeName: string, figures: number) => ({ code, name, themeName, figures, says: [`新收${name}`] }) as unknown as IndicatorItem
  const items = [item('review.received', '复议', '纠纷', 3), item('penalty.cases', '处罚', '执法', 1), item('review.none', '复议二', '纠纷', 0)]
  const codes = (typed: string, all = false) => groupedByTheme(items, typed, all).flatMap(([, found]) => found.map(({ code }) => code))

  it('is found by name, code and wording, in any case', () => {
    expect([codes('复议'), codes(' REVIEW '), codes('新收处罚'), codes('无')]).toEqual([['review.received'], ['review.received'], ['penalty.cases'], []])
  })

  it('leaves out what has no figures unless asked', () => {
    expect(codes('', true)).toEqual(['review.received', 'review.none', 'penalty.cases'])
    expect(groupedByTheme(items, '', false).map(([theme]) => theme)).toEqual(['纠纷', '执法'])
  })
})
