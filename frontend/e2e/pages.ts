import type { Known } from './corpus'

/** Every page of the portal with an address that shows it filled. */
export function pagesOf({ report, region, other, indicator }: Known): Record<string, string> {
  return {
    start: '/',
    search: '/search?q=%E8%A1%8C%E6%94%BF%E5%A4%8D%E8%AE%AE',
    'search-empty': '/search?q=%22%E7%BB%9D%E6%97%A0%E6%AD%A4%E8%AF%AD%22&year=1985',
    report: `/reports/${report}?mark=%E5%A4%8D%E8%AE%AE`,
    compare: `/compare?indicator=${indicator}&region=${region}&region=${other}`,
    'compare-empty': '/compare',
    'compare-multiples': `/compare?indicator=${indicator}&region=${region}&region=${other}&view=multiples`,
    embed: `/embed/compare?indicator=${indicator}&region=${region}&region=${other}`,
    indicators: '/indicators',
    indicator: `/indicators/${indicator}`,
    regions: '/regions',
    region: `/regions/${region}`,
    coverage: `/coverage?region=${region.slice(0, 2)}0000`,
    data: '/data',
    about: '/about',
    nowhere: '/nowhere/at/all',
    'report-missing': '/reports/no-such-report',
  }
}
