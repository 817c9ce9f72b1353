export const codes = {
  level: { province: 'Province', prefecture: 'City', county: 'County or district', township: 'Township', zone: 'Development zone', department: 'Department' },
  part: { overview: 'Introduction', work: 'Work done', problems: 'Problems', plans: 'Next steps', annex: 'Annex' },
  type: { annual_report: 'Annual report', plan: 'Plan', interpretation: 'Explanation', news: 'News', other: 'Other' },
  subject: { whole: 'Whole (not broken down)', government: 'The government itself', departments: 'Its departments', subordinate: 'Subordinate units' },
  subjectShort: { whole: 'whole', government: 'government', departments: 'departments', subordinate: 'subordinate' },
  qualifier: { exact: 'exact', about: 'about', at_least: 'at least', at_most: 'at most' },
  status: { stated: 'Stated', silent: 'Not mentioned', not_found: 'No report here', unreadable: 'Unreadable', incomparable: 'Not comparable' },
  statusLong: {
    stated: 'The report states this number',
    silent: 'The report of that year is here and does not mention it',
    not_found: 'No report of this place and year is in the corpus',
    unreadable: 'The page was captured, but no text could be read from it (for example a scan)',
    incomparable: 'The year before has no value of the same subject, or is zero: there is no change to compute',
  },
  points: 'percentage points',
  kind: { count: 'happened within the year', stock: 'held at the end of the year', rate: 'rate (%)' },
}
