import type { ReportState } from '@/features/report/reportState'
import { SORTS, type SearchState } from '@/features/search/searchState'
import { seeded } from './seeded'

export const ODD_WORDS = ['行政复议 纠错率', '"双随机、一公开"', 'a&b=c#d', '100%', '+ ?', '<mark>', "it's (a)~*!", '\u{20BB7}野', 'x'.repeat(300)]
const years = [2015, 2016, 2019, 2024]

export function generatedSearch(count: number, seed = 20): SearchState[] {
  const random = seeded(seed)
  return Array.from({ length: count }, () => ({
    q: random.pick(['', ...ODD_WORDS]),
    region: random.some(['990100', '990102', '110105']),
    year: random.some(years),
    yearFrom: random.pick([null, ...years]),
    yearTo: random.pick([null, ...years]),
    theme: random.some(['disputes', 'rules']),
    part: random.some(['work', 'plans']),
    level: random.some(['county', 'department']),
    type: random.some(['annual_report']),
    where: random.some(['litigation.loss_rate>10', 'review.received<=5']),
    sort: random.pick(SORTS),
  }))
}

export function generatedReport(count: number, seed = 21): ReportState[] {
  const random = seeded(seed)
  const place = () => random.pick([null, 0, 7, 42, 999_999_999])
  return Array.from({ length: count }, () => ({
    start: place(),
    end: place(),
    mark: random.some(ODD_WORDS),
    version: random.pick([null, 1, 12]),
  }))
}
