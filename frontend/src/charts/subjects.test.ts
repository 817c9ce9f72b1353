import { describe, expect, it } from 'vitest'
import { seeded } from '@/state/seeded'
import { look, seriesOf, type Drawn } from './look.fixture'
import { modelOf } from './model'
import { multiplesOption, scaleOf } from './multiples'
import { barOption, lineOption } from './options'
import { answer, point } from './series.fixture'
import { tooltipText } from './tooltip'

describe('the scale of small multiples', () => {
  const of = (zero: boolean, ...values: number[]) =>
    scaleOf(modelOf(answer({ series: [{ ...answer().series[0]!, points: values.map((value, at) => point(2015 + at, value)) }] }), 'value'), zero)

  it('is made of round numbers around every value', () => {
    expect(of(false, 93.1, 97.4)).toEqual({ min: 90, max: 100, interval: 5 })
    expect(of(true, 93.1, 97.4)).toEqual({ min: 0, max: 100, interval: 50 })
    expect(of(false, -0.3, 0.4)).toEqual({ min: -0.5, max: 0.5, interval: 0.5 })
    expect(of(false, 0, 0)).toEqual({ min: 0, max: 0.5, interval: 0.5 })
    expect(of(false)).toEqual({ min: 0, max: 1, interval: 1 })
  })

  it('holds every value of generated series', () => {
    const random = seeded(7)
    for (let i = 0; i < 300; i++) {
      const values = Array.from({ length: 1 + random.below(6) }, () => (random.below(20_000) - 5_000) / 10 ** random.below(5))
      const { min, max, interval } = of(random.pick([true, false]), ...values)
      expect(min).toBeLessThanOrEqual(Math.min(...values))
      expect(max).toBeGreaterThanOrEqual(Math.max(...values))
      expect((max - min) / interval).toBeLessThanOrEqual(4)
    }
  })
})

describe('points of different subjects', () => {
  const mixed = answer()
  mixed.series = [mixed.series[0]!]
  mixed.series[0]!.points = [point(2019, 1), point(2020, 2, { subject: 'government', qualifier: 'about' }), point(2021, 3)]
  const model = modelOf(mixed, 'value')

  it.each([
    ['lines', lineOption(model, look)],
    ['bars', barOption(model, look)],
    ['small multiples', multiplesOption(model, look, 500)],
  ])('are never joined in %s: a series each, the rarer one hollow', (_, option) => {
    const drawn = seriesOf(option).filter(({ type }) => type !== 'scatter') as (Drawn & { itemStyle: { borderWidth?: number } })[]
    expect(drawn.map(({ data }) => data.map((datum) => (datum as { value: unknown }).value))).toEqual([
      [1, '-', 3],
      ['-', 2, '-'],
    ])
    expect(drawn.map(({ itemStyle }) => itemStyle.borderWidth)).toEqual([undefined, 2])
  })

  it('are named at the pointer, as is what hedges a value', () => {
    expect(tooltipText(model, look, 2019)).toBe('2019\n锦川区  1 件')
    expect(tooltipText(model, look, 2020)).toBe('2020\n锦川区  2 件 · government · about')
  })
})

describe('a place that stands out', () => {
  it('lets the others step back, in lines and in bars', () => {
    const two = modelOf(answer(), 'value')
    for (const option of [lineOption(two, { ...look, lit: '990202' }), barOption(two, { ...look, lit: '990202' })]) {
      const drawn = seriesOf(option).filter(({ type }) => type !== 'scatter') as (Drawn & { itemStyle: { opacity: number } })[]
      expect(drawn.map(({ itemStyle }) => itemStyle.opacity < 1)).toEqual([true, false])
    }
  })
})

describe('many places', () => {
  it('do not fill the screen at the pointer', () => {
    const many = modelOf(answer({ series: Array.from({ length: 50 }, () => answer().series[0]!) }), 'value')
    const rows = tooltipText(many, look, 2019).split('\n')
    expect(rows).toHaveLength(16)
    expect(rows.at(-1)).toBe('另 36')
  })
})
