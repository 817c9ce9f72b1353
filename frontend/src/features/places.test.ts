import { describe, expect, it } from 'vitest'
import { matches, stateOf } from './coverage/coverageState'
import { exampleIn } from './data/examples'
import { missingYears } from './region/missingYears'
import { fillTiles, TILES } from './start/tiles'

describe('the tile map', () => {
  it('has a tile of its own for each of the 34 provinces', () => {
    expect(new Set(TILES.map((tile) => tile.prefix)).size).toBe(34)
    expect(new Set(TILES.map((tile) => `${tile.column}/${tile.row}`)).size).toBe(34)
  })

  it('shades by count and gives a province outside the grid a tile too', () => {
    const tiles = fillTiles([
      { code: '110000', name: '北京市', count: 10 },
      { code: '990000', name: '示例省', count: 40 },
    ])
    expect(tiles.find((tile) => tile.code === '110000')).toMatchObject({ count: 10, shade: 1 })
    expect(tiles.find((tile) => tile.code === '990000')).toMatchObject({ name: '示例', shade: 4 })
    expect(tiles.find((tile) => tile.code === '120000')).toMatchObject({ count: 0, shade: 0 })
    expect(new Set(tiles.map((tile) => `${tile.column}/${tile.row}`)).size).toBe(35)
  })
})

describe('coverage', () => {
  const cell = (status: 'found' | 'not_found' | 'unreadable', daysAfterDeadline: number | null = null) => ({
    year: 2020,
    status,
    daysAfterDeadline,
    reportId: null,
    publishedOn: null,
    reports: 1,
    figures: 0,
  })
  const row = (...cells: ReturnType<typeof cell>[]) => ({ region: { code: '990102', name: '', path: [] }, level: 'county', parent: null, found: 0, cells, below: [] })

  it('tells in time, late, undated, unreadable and missing apart', () => {
    expect([cell('found', -1), cell('found', 0), cell('found', 30), cell('found'), cell('unreadable'), cell('not_found')].map(stateOf)).toEqual([
      'onTime',
      'late',
      'late',
      'undated',
      'unreadable',
      'not_found',
    ])
  })

  it('filters rows', () => {
    expect(matches(row(cell('found', -1)), 'missing')).toBe(false)
    expect(matches(row(cell('found', -1), cell('not_found')), 'missing')).toBe(true)
    expect(matches(row(cell('found', 3)), 'late')).toBe(true)
    expect(matches(row(cell('not_found')), 'late')).toBe(false)
    expect(matches(row(cell('not_found')), 'all')).toBe(true)
  })
})

describe('the profile of a place', () => {
  it('names the years between the first and the last report that are missing', () => {
    expect(missingYears([2019, 2022, null, 2020])).toEqual([2021])
    expect(missingYears([])).toEqual([])
  })
})

describe('examples of the API', () => {
  it('run as they stand', () => {
    expect(exampleIn('curl', 'http://a', '/api/v1/coverage')).toBe("curl 'http://a/api/v1/coverage'")
    expect(exampleIn('excel', 'http://a', '/api/v1/figures?x=1')).toBe('http://a/api/v1/figures?x=1&format=csv')
    expect(exampleIn('r', 'http://a', '/api/v1/coverage')).toContain('coverage?format=csv')
    expect(exampleIn('python', 'http://a', '/api/v1/coverage')).toContain('pd.read_csv("http://a/api/v1/coverage?format=csv")')
  })
})
