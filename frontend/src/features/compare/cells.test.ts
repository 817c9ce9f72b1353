import { describe, expect, it } from 'vitest'
import { answer, point } from '@/charts/series.fixture'
import { LIGHT } from '@/charts/palette'
import { rowsOf } from './cells'
import { frameOf } from './frame'
import { branchOf } from './regionTree'
import type { RegionItem } from '@/api/types'

const words = { value: String, signed: (value: number) => (value > 0 ? `+${value}` : String(value)), subject: (code: string) => code, qualifier: (code: string) => code, unit: (unit: string) => (unit === '个百分点' ? 'points' : unit) }

describe('the table of a series', () => {
  it('gives each value with its change in both ways, and each blank with its kind', () => {
    const [first, second] = rowsOf(answer(), 'value', words).rows
    expect(first?.cells.map(({ text, notes, blank }) => [text, ...notes, blank])).toEqual([
      ['10', null],
      ['15', '+5 (+50%)', null],
      ['', 'silent'],
      ['12', null],
    ])
    expect(second?.cells.map(({ blank }) => blank)).toEqual(['not_found', null, 'unreadable', null])
  })

  it('puts the value beside the change when the change is shown', () => {
    const [first] = rowsOf(answer(), 'percent', words).rows
    expect(first?.cells.map(({ text, notes, blank }) => [text, ...notes, blank])).toEqual([
      ['', '10', 'incomparable'],
      ['+50', '15', null],
      ['', 'silent'],
      ['', '12', 'incomparable'],
    ])
  })

  it('names what hedges a value and a subject that is not its row’s', () => {
    const odd = answer()
    odd.series[0]!.points = [point(2019, 10), point(2020, 20, { subject: 'government', qualifier: 'at_least' }), point(2021, 0.5)]
    expect(rowsOf(odd, 'value', words).rows[0]?.cells[1]?.notes).toEqual(['at_least', 'government'])
  })

  it('says the change of a rate in points, and no percent where the year before was zero', () => {
    const rate = answer()
    Object.assign(rate.indicator, { unit: '%', kind: 'rate' })
    rate.series[0]!.points = [point(2019, 90), point(2020, 95, { difference: 5, change: 5, changeUnit: '个百分点' })]
    expect(rowsOf(rate, 'value', words).rows[0]?.cells[1]?.notes).toEqual(['+5 points'])
    const fromNothing = answer()
    fromNothing.series[0]!.points = [point(2019, 0), point(2020, 4, { difference: 4 })]
    expect(rowsOf(fromNothing, 'value', words).rows[0]?.cells[1]?.notes).toEqual(['+4'])
  })
})

describe('what stands around a picture', () => {
  const say = { unit: (unit: string) => unit, title: (name: string, unit: string) => `${name} ${unit}`, subtitle: (from: number, to: number) => `${from}–${to}`, blank: (kind: string) => kind, more: (count: number) => `${count} more`, source: 'source' }

  it('is what the page says, with as many notes as a picture holds', () => {
    const notes = Array.from({ length: 9 }, (_, index) => `note ${index}`)
    const frame = frameOf(answer(), { show: 'value', view: 'line' }, notes, LIGHT, say)
    expect(frame).toMatchObject({ title: '行政复议申请收到数 件', subtitle: '2019–2022', blanks: ['○ silent', '× not_found', '▨ unreadable'] })
    expect(frame.notes).toHaveLength(7)
    expect(frame.notes.at(-1)).toBe('3 more')
    expect(frame.legend.map(({ name }) => name)).toEqual(['澜川市 锦川区', '砚州市 锦川区'])
  })

  it('has no legend where every plot bears its name', () => {
    expect(frameOf(answer(), { show: 'value', view: 'multiples' }, [], LIGHT, say).legend).toEqual([])
  })
})

describe('a branch of the tree of divisions', () => {
  const item = (code: string, reports: number) => ({ code, reports, name: code, children: 0 }) as RegionItem
  const all = [item('a', 3), item('b', 0), item('c', 1), item('d', 0)]

  it('lists places with reports and those chosen; all on request', () => {
    expect(branchOf(all, ['d'], false).items.map(({ code }) => code)).toEqual(['a', 'c', 'd'])
    expect(branchOf(all, [], true).items).toHaveLength(4)
  })

  it('offers to tick those with reports that are not ticked yet', () => {
    expect(branchOf(all, ['a'], true).addable).toEqual(['c'])
  })
})
