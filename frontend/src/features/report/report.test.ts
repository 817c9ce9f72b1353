import { describe, expect, it } from 'vitest'
import type { FigureItem } from '@/api/types'
import { cite, citeData, type Cited } from '@/components/citation'
import { closedFigures } from './closedFigures'
import { findWords, sentenceAt, targetOf } from './places'

const text = '第一句。全年新收12件；办结率为百分之百\n新的一段，没有句号'
const words = (span: { start: number; end: number } | null) => (span === null ? null : text.slice(span.start, span.end))

describe('the place an address points to', () => {
  it('is the sentence around an offset', () => {
    expect(words(sentenceAt(text, text.indexOf('12')))).toBe('全年新收12件；')
    expect(words(sentenceAt(text, text.indexOf('百分')))).toBe('办结率为百分之百')
    expect(words(sentenceAt(text, text.length - 1))).toBe('新的一段，没有句号')
    expect(sentenceAt(text, text.length)).toBeNull()
  })

  it('is the span itself when both ends are given', () => {
    expect(words(targetOf(text, 0, 3))).toBe('第一句')
    expect(words(targetOf(text, 0, 9999))).toBe(text)
    expect(words(targetOf(text, 2, 1))).toBe('第一句。')
    expect(targetOf(text, null, 5)).toBeNull()
    expect(targetOf(text, 9999, null)).toBeNull()
  })

  it('finds every word, the longer one where two overlap', () => {
    expect(findWords('行政复议与复议，行政复议', ['复议', '行政复议', ''])).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 7 },
      { start: 8, end: 12 },
    ])
  })
})

describe('a citation', () => {
  const report: Cited = {
    id: 'r-1',
    title: '示例区2022年度法治政府建设情况报告',
    issuer: '示例区人民政府',
    publishedOn: '2023-03-09',
    reportYear: 2022,
    url: 'https://example.org/a_b',
  }
  const bare = { ...report, issuer: null, publishedOn: null, reportYear: null }

  it('after GB/T 7714', () => {
    expect(cite('gbt', report, '2026-11-22')).toBe(
      '示例区人民政府. 示例区2022年度法治政府建设情况报告[R/OL]. (2023-03-09)[2026-11-22]. https://example.org/a_b.',
    )
    expect(cite('gbt', bare, '2026-11-22')).toBe('示例区2022年度法治政府建设情况报告[R/OL]. [2026-11-22]. https://example.org/a_b.')
  })

  it('after APA', () => {
    expect(cite('apa', report, '2026-11-22')).toBe('示例区人民政府. (2023, March 9). 示例区2022年度法治政府建设情况报告. https://example.org/a_b')
    expect(cite('apa', bare, '2026-11-22')).toContain('(n.d.)')
  })

  it('of the data as a whole names the day it stands for', () => {
    const data = { name: '法治报告', asOf: '2026-11-20', url: 'https://example.org/' }
    expect(citeData('gbt', data, '2026-11-22')).toBe('法治报告[DB/OL]. (2026-11-20)[2026-11-22]. https://example.org/.')
    expect(citeData('apa', data, '2026-11-22')).toBe('法治报告 [Data set]. (2026, November 20). Retrieved November 22, 2026, from https://example.org/')
    expect(citeData('bibtex', data, '2026-11-22')).toContain('@dataset{fazhi-reports-2026-11-20,')
  })

  it('as BibTeX', () => {
    expect(cite('bibtex', report, '2026-11-22').split('\n')).toEqual([
      '@report{fazhi-r-1,',
      '  author = {{示例区人民政府}},',
      '  title = {{示例区2022年度法治政府建设情况报告}},',
      '  year = {2023},',
      '  date = {2023-03-09},',
      '  note = {Reports on 2022},',
      '  url = {https://example.org/a_b},',
      '  urldate = {2026-11-22},',
      '  langid = {chinese}',
      '}',
    ])
  })
})

describe('figures of earlier versions', () => {
  const stated = (id: string, value: number, current: boolean, validTo: string | null, validFrom = 'a') =>
    ({ id, code: 'x.y', period: '2022', subject: 'whole', qualifier: 'exact', value, current, validFrom, validTo, start: 0 }) as FigureItem
  const versions = [
    { version: 1, current: false, validFrom: 'a', validTo: 'b', figures: 2 },
    { version: 2, current: true, validFrom: 'b', validTo: null, figures: 1 },
  ]

  it('are those that the newest does not state any more, each in its version', () => {
    const history = [stated('now', 12, true, null, 'b'), stated('same', 12, false, 'b'), stated('gone', 13, false, 'b')]
    expect(closedFigures(history, versions).map(({ figure, version }) => [figure.id, version])).toEqual([['gone', 1]])
  })
})
