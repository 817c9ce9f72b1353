import { describe, expect, it } from 'vitest'
import { modelOf } from '@/charts/model'
import { answer, point } from '@/charts/series.fixture'
import { notesOf } from './notes'
import { compareQuery, spanOf } from './compareState'
import { summaryOf } from './summary'
import { seriesParameters } from './useSeries'

const words = { subject: (code: string) => code, qualifier: (code: string) => code, value: String, aside: (name: string, text: string) => `${name}（${text}）`, and: '、' }

describe('what a reader should know', () => {
  it('is nothing when everything is plain', () => {
    expect(notesOf(answer(), words)).toEqual([])
  })

  it('names subjects that differ, doubtful points and lumped years', () => {
    const doubtful = answer()
    const [first, second] = doubtful.series
    first!.mixed = true
    first!.points = [
      point(2019, 10, { subject: 'government', qualifier: 'about' }),
      point(2020, 15, { valuesDisagree: true, fromReportYear: 2021, note: '分项之和不等于总数' }),
      point(2021, 30, {
        change: 100,
        changeUnit: '%',
        changeDisagrees: true,
        changeStatedAs: { value: 90, unit: '%', quote: '增长90%', start: 1, end: 6 },
      }),
    ]
    second!.lumped = [{ period: '2015/2016', value: 40, subject: 'whole', qualifier: 'exact', figures: [] }]
    expect(notesOf(doubtful, words).map(({ key, values }) => [key, values.year ?? values.period ?? values.subjects ?? values.regions])).toEqual([
      ['subjects', 'government、whole'],
      ['mixed', '澜川市 锦川区（government、whole）'],
      ['inexact', 2019],
      ['disagree', 2020],
      ['later', 2020],
      ['note', 2020],
      ['changeDisagrees', 2021],
      ['lumped', '2015–2016'],
    ])
  })
})

describe('the chart in words', () => {
  it('gives first and last value of each place and what is missing', () => {
    const said: string[] = []
    const say = (key: string, values: Record<string, string | number>) => {
      said.push(`${key} ${values.region ?? ''} ${values.first ?? ''} ${values.firstValue ?? ''} ${values.last ?? ''} ${values.lastValue ?? ''} ${values.years ?? ''} ${values.status ?? ''}`.trim().replace(/ +/g, ' '))
      return key
    }
    summaryOf(modelOf(answer(), 'value'), say, String, (blank) => blank, '、')
    expect(said).toEqual([
      'head',
      'line 澜川市 锦川区 2019 10 2022 12',
      'missing 2021 silent',
      'line 砚州市 锦川区 2020 7 2022 0',
      'missing 2019 not_found',
      'missing 2021 unreadable',
    ])
  })
})

describe('a span of years', () => {
  it('takes the other end along when one is moved past it', () => {
    expect(spanOf('from', 2022, { from: 2019, to: 2020 })).toEqual({ from: 2022, to: 2022 })
    expect(spanOf('to', 2018, { from: 2019, to: 2020 })).toEqual({ from: 2018, to: 2018 })
    expect(spanOf('to', null, { from: 2019, to: 2020 })).toEqual({ from: 2019, to: null })
    expect(spanOf('from', 2021, { from: null, to: null })).toEqual({ from: 2021, to: null })
  })
})

describe('the question behind chart and download', () => {
  it('leaves out what is not asked', () => {
    expect(seriesParameters(compareQuery.parse({ region: ['a', 'b'] }))).toEqual({ region: ['a', 'b'] })
    expect(seriesParameters(compareQuery.parse({ region: 'a', from: '2019', to: '2020', subject: 'whole' }))).toEqual({
      region: ['a'],
      from: 2019,
      to: 2020,
      subject: 'whole',
    })
  })
})
