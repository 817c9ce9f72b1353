export const start = {
  title: 'Annual rule-of-law government reports: search, compare, check',
  lead: 'Chinese governments at every level publish such a report each year. Here they can be searched together and compared place by place, and every number leads back to its sentence.',
  counts: { reports: 'reports', figures: 'figures', regions: 'places', years: 'years' },
  browse: 'Browse all reports',
  examples: {
    title: 'Start here',
    search: { title: 'Search for words', text: 'Which reports speak of 行政复议 (administrative review), and where?', link: 'Search for 行政复议' },
    follow: { title: 'Compare a number', text: 'How does one indicator move over the years in several places?', link: 'Compare review applications' },
    gaps: { title: 'See what is missing', text: 'Which places have no report of a year, which published late?', link: 'Open the coverage' },
  },
  byYear: 'Reports by year',
  byYearBar: '{year}: {count} reports',
  byProvince: 'Reports by province',
  byProvinceTable: 'A tile stands for a province; the darker, the more reports.',
  newest: 'Published last',
  asOf: 'As of {date}',
  empty: 'There is no report in the index yet. Import or crawl some with the ingest command.',
}
