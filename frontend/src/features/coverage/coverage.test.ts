import { describe, expect, it } from 'vitest'
import type { CoverageAnswer, CoverageCell, CoverageRow } from '@/api/types'
import { csvOf, matches, matrixOf, openCodes, totalsOf } from './coverageRows'
import { stateOf } from './coverageState'

function cell(status: CoverageCell['status'], daysAfterDeadline: number | null = null, year = 2020): CoverageCell {
  return { year, status, daysAfterDeadline, reportId: null, publishedOn: null, reports: 1, figures: 0 }
}

function row(code: string, level: string, ...cells: CoverageCell[]): CoverageRow {
  return { region: { code, name: code, path: ['省', code] }, level, parent: null, found: cells.filter(({ status }) => status === 'found').length, cells, below: [] }
}

function answer(region: string | null, ...items: CoverageRow[]): CoverageAnswer {
  return { region, years: [2020], total: items.length, items, summary: [] }
}

const inTime = cell('found', -1)
const late = cell('found', 30)
const gap = cell('not_found')
const province = answer('p', row('p', 'province', inTime), row('a', 'prefecture', inTime), row('b', 'prefecture', inTime))
const below = new Map([
  ['a', answer('a', row('a', 'prefecture', inTime), row('a1', 'county', late), row('a2', 'county', inTime))],
  ['b', answer('b', row('b', 'prefecture', inTime), row('b1', 'county', gap))],
])
const codes = (rows: ReturnType<typeof matrixOf>) => rows.map(({ row: { region }, depth, branch }) => [region.code, depth, branch])

describe('what a cell says', () => {
  it('tells in time, late, undated, unreadable and missing apart; the first of April is late', () => {
    expect([inTime, cell('found', 0), late, cell('found'), cell('unreadable'), gap].map(stateOf)).toEqual(['onTime', 'late', 'late', 'undated', 'unreadable', 'not_found'])
  })
})

describe('the rows of the matrix', () => {
  it('are the division and those below, branches closed', () => {
    expect(codes(matrixOf(province, below, [], 'all'))).toEqual([
      ['p', 0, 'none'],
      ['a', 0, 'closed'],
      ['b', 0, 'closed'],
    ])
  })

  it('hold the places of an opened branch, without the division itself again', () => {
    expect(codes(matrixOf(province, below, ['a'], 'all'))).toEqual([
      ['p', 0, 'none'],
      ['a', 0, 'open'],
      ['a1', 1, 'none'],
      ['a2', 1, 'none'],
      ['b', 0, 'closed'],
    ])
  })

  it('that fit the filter stay, and those above them', () => {
    expect(codes(matrixOf(province, below, ['a', 'b'], 'late')).map(([code]) => code)).toEqual(['a', 'a1'])
    expect(codes(matrixOf(province, below, ['a', 'b'], 'missing')).map(([code]) => code)).toEqual(['b', 'b1'])
    expect(matrixOf(province, new Map(), ['a'], 'late')).toEqual([])
  })

  it('can all be opened at once', () => {
    expect(openCodes(province, ['all'])).toEqual(['a', 'b'])
    expect(openCodes(province, ['all', 'a1', 'a'])).toEqual(['a', 'b', 'a1'])
    expect(openCodes(undefined, ['a'])).toEqual(['a'])
  })

  it('are filtered by what happened in any year', () => {
    expect(matches(row('x', 'county', inTime, gap), 'missing')).toBe(true)
    expect(matches(row('x', 'county', inTime), 'missing')).toBe(false)
    expect(matches(row('x', 'county', gap), 'late')).toBe(false)
    expect(matches(row('x', 'county', gap), 'some')).toBe(false)
    expect(matches({ ...row('x', 'prefecture', gap), below: [{ year: 2020, found: 1, places: 3 }] }, 'some')).toBe(true)
  })

  it('add up by year, places that did not exist left out', () => {
    const rows = matrixOf(answer(null, row('a', 'county', late), row('b', 'county', gap), row('c', 'county', cell('not_existing'))), new Map(), [], 'all')
    expect(totalsOf(rows, [2020])).toEqual([{ year: 2020, found: 1, places: 2, late: 1 }])
  })
})

describe('the rows as a file', () => {
  it('are what the screen shows, a line for each place and year', () => {
    const lines = csvOf(matrixOf(province, below, ['a'], 'late')).trim().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[2]).toBe('a1,省 a1,county,2020,found,,,30,1,0')
  })

  it('quote what would break a line', () => {
    const odd = row('x', 'county', inTime)
    odd.region.path = ['甲"乙', '丙,丁']
    expect(csvOf(matrixOf(answer(null, odd), new Map(), [], 'all'))).toContain('"甲""乙 丙,丁"')
  })
})
