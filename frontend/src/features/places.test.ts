import { describe, expect, it } from 'vitest'
import { exampleIn, QUESTIONS } from './data/examples'
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

describe('examples of the API', () => {
  it('run as they stand', () => {
    expect(exampleIn('curl', 'http://a', '/api/v1/coverage')).toBe("curl 'http://a/api/v1/coverage'")
    expect(exampleIn('excel', 'http://a', '/api/v1/figures?x=1')).toContain('Web.Contents("http://a/api/v1/figures?x=1&format=csv")')
    for (const path of Object.values(QUESTIONS)) expect(exampleIn('curl', 'http://a', path)).toMatch(/^[\x20-\x7e]+$/)
    expect(exampleIn('r', 'http://a', '/api/v1/coverage')).toContain('coverage?format=csv')
    expect(exampleIn('python', 'http://a', '/api/v1/coverage')).toContain('pd.read_csv("http://a/api/v1/coverage?format=csv")')
  })
})
