/** A made-up series for tests: two places, four years, every kind of blank, one change. */
import type { SeriesAnswer, SeriesPoint } from '@/api/types'

export function point(year: number, value: number | null, more: Partial<SeriesPoint> = {}): SeriesPoint {
  const stated = value !== null
  return {
    year,
    value,
    status: stated ? 'stated' : 'silent',
    subject: stated ? 'whole' : null,
    qualifier: stated ? 'exact' : null,
    change: null,
    changeUnit: null,
    difference: null,
    changeStated: null,
    changeStatedAs: null,
    changeDisagrees: false,
    fromReportYear: stated ? year : null,
    valuesDisagree: false,
    otherSubjects: [],
    reportId: `r${year}`,
    otherReports: [],
    note: null,
    figures: stated ? [{ id: `f${year}`, reportId: `r${year}`, reportVersion: 1, reportYear: year, value, quote: `${value}件`, start: 5, end: 9 }] : [],
    ...more,
  }
}

export function answer(more: Partial<SeriesAnswer> = {}): SeriesAnswer {
  return {
    indicator: { code: 'review.received', name: '行政复议申请收到数', unit: '件', kind: 'count', theme: 'disputes', note: null },
    from: 2019,
    to: 2022,
    subject: null,
    asOf: null,
    series: [
      {
        region: { code: '990102', name: '锦川区', path: ['示例省', '澜川市', '锦川区'] },
        subject: 'whole',
        mixed: false,
        otherSubjects: [],
        points: [point(2019, 10), point(2020, 15, { change: 50, changeUnit: '%', difference: 5 }), point(2021, null), point(2022, 12)],
        lumped: [],
      },
      {
        region: { code: '990202', name: '锦川区', path: ['示例省', '砚州市', '锦川区'] },
        subject: 'whole',
        mixed: false,
        otherSubjects: [],
        points: [point(2019, null, { status: 'not_found' }), point(2020, 7), point(2021, null, { status: 'unreadable' }), point(2022, 0)],
        lumped: [],
      },
    ],
    ...more,
  }
}
