import { apiAddress } from '@/api/client'

/** The same question in the languages people ask it in. Addresses are whole and escaped, so that an example runs as it stands. */
export const LANGUAGES = ['curl', 'python', 'r', 'excel'] as const
export type Language = (typeof LANGUAGES)[number]

export const QUESTIONS = {
  reports: apiAddress('/reports', { q: '行政复议', year: 2023 }),
  figures: apiAddress('/figures', { indicator: 'review.received', own: true }),
  ranking: apiAddress('/indicators/review.received/ranking', { level: 'county' }),
  coverage: apiAddress('/coverage'),
} as const
export type Question = keyof typeof QUESTIONS

export function exampleIn(language: Language, origin: string, path: string): string {
  const json = `${origin}${path}`
  const csv = `${json}${path.includes('?') ? '&' : '?'}format=csv`
  switch (language) {
    case 'curl':
      return `curl '${json}'`
    case 'python':
      return `import pandas as pd\n\ntable = pd.read_csv("${csv}")\nprint(table.head())`
    case 'r':
      return `table <- read.csv("${csv}", encoding = "UTF-8")\nhead(table)`
    case 'excel':
      return `let\n    Source = Csv.Document(Web.Contents("${csv}"), [Delimiter = ",", Encoding = 65001]),\n    Table = Table.PromoteHeaders(Source, [PromoteAllScalars = true])\nin\n    Table`
  }
}
