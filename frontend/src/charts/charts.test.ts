import { describe, expect, it } from 'vitest'
import { blanksOf, hasValues, modelOf, namesOf } from './model'
import { columnsOf, multiplesHeight, multiplesOption } from './multiples'
import { barOption, heightOf, lineOption } from './options'
import { tooltipText } from './tooltip'
import { DARK, LIGHT, strokeOf } from './palette'
import { look, seriesOf } from './look.fixture'
import { answer, point } from './series.fixture'
import { sparkOf } from './spark'

const model = modelOf(answer(), 'value')

describe('the model of a chart', () => {
  it('has a line for each place, told apart by their path when names are the same', () => {
    expect(model.lines.map((line) => line.name)).toEqual(['澜川市 锦川区', '砚州市 锦川区'])
    expect(namesOf([{ name: '甲', path: ['甲'] }, { name: '乙', path: ['省', '乙'] }])).toEqual(['甲', '乙'])
  })

  it('keeps every kind of blank apart from zero and from each other', () => {
    expect(model.lines.map((line) => line.points.map(({ shown, blank }) => shown ?? blank))).toEqual([
      [10, 15, 'silent', 12],
      ['not_found', 7, 'unreadable', 0],
    ])
    expect(blanksOf(model)).toEqual(['silent', 'not_found', 'unreadable'])
  })

  it('knows where each stated value stands', () => {
    expect(model.lines[0]?.points[1]?.place).toEqual({ reportId: 'r2020', start: 5, end: 9 })
    expect(model.lines[0]?.points[2]?.place).toBeNull()
  })

  it('shows a change only where the API found the years comparable', () => {
    const change = modelOf(answer(), 'change')
    const percent = modelOf(answer(), 'percent')
    expect(change.lines[0]?.points.map(({ shown }) => shown)).toEqual([null, 5, null, null])
    expect(percent.lines[0]?.points.map(({ shown }) => shown)).toEqual([null, 50, null, null])
    expect(percent.lines[0]?.points.map(({ blank }) => blank)).toEqual(['incomparable', null, 'silent', 'incomparable'])
    expect([change.unit, percent.unit]).toEqual(['件', '%'])
    expect(hasValues(modelOf(answer({ series: [] }), 'value'))).toBe(false)
  })

  it('shows the change of a rate in percentage points, however it is asked for', () => {
    const rate = answer()
    Object.assign(rate.indicator, { unit: '%', kind: 'rate' })
    rate.series[0]!.points = [point(2019, 0.1), point(2020, 0.3, { change: 0.2, changeUnit: '个百分点', difference: 0.2 })]
    for (const show of ['change', 'percent'] as const) {
      expect(modelOf(rate, show, () => 'points')).toMatchObject({ unit: 'points', lines: [{ points: [{ shown: null }, { shown: 0.2 }] }, {}] })
    }
  })
})

describe('the options of a chart', () => {
  it('draw stated values as points and leave gaps where nothing is stated', () => {
    const lines = seriesOf(lineOption(model, look)).filter((series) => series.type === 'line')
    expect(lines.map((line) => line.data.map((datum) => (datum as { value: unknown }).value))).toEqual([
      [10, 15, '-', 12],
      ['-', 7, '-', 0],
    ])
    expect(lines.every((line) => line.connectNulls === false)).toBe(true)
  })

  it('carry with each point what a click opens', () => {
    const [line] = seriesOf(lineOption(model, look))
    expect((line?.data[3] as { picked: unknown }).picked).toEqual({ line: 0, year: 2022 })
  })

  it('draw blanks in a strip of their own, one row a place that has any, one series a kind', () => {
    const blanks = seriesOf(lineOption(model, look)).filter((series) => series.type === 'scatter')
    expect(blanks.map(({ name, data }) => [name, data])).toEqual([
      ['未提及', [['2021', 0]]],
      ['未收录', [['2019', 1]]],
      ['无法读取', [['2021', 1]]],
    ])
    const full = modelOf(answer({ series: [{ ...answer().series[0]!, points: [point(2019, 1)] }] }), 'value')
    expect(heightOf(model)).toBeGreaterThan(heightOf(full))
  })

  it('name blanks in the tooltip and put the highest first', () => {
    expect(tooltipText(model, look, 2020).split('\n')).toEqual(['2020', '澜川市 锦川区  15 件', '砚州市 锦川区  7 件'])
    expect(tooltipText(model, look, 2021).split('\n')).toEqual(['2021', '澜川市 锦川区  ○ 未提及', '砚州市 锦川区  ▨ 无法读取'])
  })

  it('begin bars at zero', () => {
    const option = barOption(model, look)
    expect((option.yAxis as { scale?: boolean }[])[0]?.scale).toBe(false)
    expect(seriesOf(option).filter((series) => series.type === 'bar')).toHaveLength(2)
  })

  it('give small multiples the same axes and as many columns as fit', () => {
    const axes = multiplesOption(model, look, 500).yAxis as { min: number; max: number }[]
    expect(axes.map(({ min, max }) => [min, max])).toEqual([
      [0, 20],
      [0, 20],
    ])
    expect([columnsOf(model, 300), columnsOf(model, 2000)]).toEqual([1, 2])
    expect(multiplesHeight(model, 300)).toBe(2 * multiplesHeight(model, 2000))
  })

  it('draw a line at zero only where values lie below it', () => {
    expect(lineOption(model, look).xAxis).toHaveLength(2)
    const falling = answer()
    falling.series[0]!.points = [point(2019, 5), point(2020, 3, { difference: -2 })]
    expect(lineOption(modelOf(falling, 'change'), look).xAxis).toHaveLength(3)
  })
})

describe('how lines are told apart', () => {
  it('by colour, symbol and dash together: the first 30 all differ', () => {
    const looks = Array.from({ length: 30 }, (_, index) => JSON.stringify(strokeOf(index, LIGHT)))
    expect(new Set(looks).size).toBe(30)
  })

  it('with at least 3:1 against their ground', () => {
    const channel = (hex: string, at: number) => {
      const value = parseInt(hex.slice(at, at + 2), 16) / 255
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    }
    const light = (hex: string) => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5)
    for (const { hues, background } of [LIGHT, DARK]) {
      for (const hue of hues) {
        const [high, low] = [light(hue), light(background)].sort((a, b) => b - a) as [number, number]
        expect((high + 0.05) / (low + 0.05)).toBeGreaterThan(3)
      }
    }
  })
})

describe('a spark line', () => {
  const of = (...values: (number | null)[]) => values.map((value) => ({ value, subject: value === null ? null : 'whole' }))

  it('breaks where nothing is stated', () => {
    const { runs, dots } = sparkOf(of(1, 2, null, 3), 100, 20)
    expect(dots).toHaveLength(3)
    expect(runs).toEqual(['4,16 34.7,10'])
  })

  it('breaks where the subject changes, and marks the rarer one', () => {
    const points = [...of(1, 2), { value: 2, subject: 'government' }, ...of(3)]
    expect(sparkOf(points, 100, 20)).toMatchObject({ runs: ['4,16 34.7,10'], dots: [{ odd: false }, { odd: false }, { odd: true }, { odd: false }] })
  })

  it('is empty without values and level with one', () => {
    expect(sparkOf(of(null, null), 100, 20)).toEqual({ runs: [], dots: [] })
    expect(sparkOf(of(5), 100, 20).dots).toEqual([{ x: 50, y: 10, odd: false }])
  })
})
