/**
 * References to a report, ready to copy. GB/T 7714—2015, 8.8 (online report, [R/OL]); APA, 7th edition, 10.4 (report by a
 * government body); BibTeX. What the page does not state is left out, never made up.
 */
export interface Cited {
  id: string
  title: string
  issuer: string | null
  publishedOn: string | null
  reportYear: number | null
  url: string
}

export const STYLES = ['gbt', 'apa', 'bibtex'] as const
export type Style = (typeof STYLES)[number]

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** @param accessed the day of reading, as 2026-11-22 */
export function cite(style: Style, report: Cited, accessed: string): string {
  return { gbt, apa, bibtex }[style](report, accessed)
}

function gbt({ issuer, title, publishedOn, url }: Cited, accessed: string): string {
  const by = issuer === null ? '' : `${issuer}. `
  const date = publishedOn === null ? '' : `(${publishedOn})`
  return `${by}${title}[R/OL]. ${date}[${accessed}]. ${url}.`
}

function apa({ issuer, title, publishedOn, url }: Cited): string {
  const date = publishedOn === null ? 'n.d.' : apaDate(publishedOn)
  return issuer === null ? `${title}. (${date}). ${url}` : `${issuer}. (${date}). ${title}. ${url}`
}

function apaDate(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `${year}, ${MONTHS[Number(month) - 1]} ${Number(day)}`
}

function bibtex({ id, issuer, title, publishedOn, reportYear, url }: Cited, accessed: string): string {
  const fields: [string, string | null][] = [
    ['author', issuer === null ? null : `{${escape(issuer)}}`],
    ['title', `{${escape(title)}}`],
    ['year', publishedOn?.slice(0, 4) ?? null],
    ['date', publishedOn],
    ['note', reportYear === null ? null : `Reports on ${reportYear}`],
    ['url', url],
    ['urldate', accessed],
    ['langid', 'chinese'],
  ]
  const lines = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = {${value}}`)
  return `@report{fazhi-${id.replace(/[^A-Za-z0-9-]/g, '')},\n${lines.join(',\n')}\n}`
}

/** The day of reading where the reader is, as 2026-11-22. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE')
}

export interface CitedData {
  name: string
  /** The day of the newest capture in it, as 2026-11-22; null when nothing is in it. */
  asOf: string | null
  url: string
}

/** A reference to the data as a whole: GB/T 7714 [DB/OL], APA 10.9 (data set), BibTeX. */
export function citeData(style: Style, { name, asOf, url }: CitedData, accessed: string): string {
  const version = asOf ?? accessed
  if (style === 'gbt') return `${name}[DB/OL]. (${version})[${accessed}]. ${url}.`
  if (style === 'apa') return `${name} [Data set]. (${apaDate(version)}). Retrieved ${apaDate(accessed).replace(/^(\d+), (.*)$/, '$2, $1')}, from ${url}`
  const fields = { title: `{${escape(name)}}`, year: version.slice(0, 4), date: version, url, urldate: accessed }
  const lines = Object.entries(fields).map(([field, value]) => `  ${field} = {${value}}`)
  return `@dataset{fazhi-reports-${version},\n${lines.join(',\n')}\n}`
}

function escape(text: string): string {
  return text.replace(/([\\{}%#&_$])/g, '\\$1')
}
