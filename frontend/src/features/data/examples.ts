/** The same question in the languages people ask it in. Addresses are whole, so that an example runs as it stands. */
export const LANGUAGES = ['curl', 'python', 'r', 'excel'] as const
export type Language = (typeof LANGUAGES)[number]

export function exampleIn(language: Language, origin: string, path: string): string {
  const json = `${origin}${path}`
  const csv = `${json}${path.includes('?') ? '&' : '?'}format=csv`
  switch (language) {
    case 'curl':
      return `curl '${json}'`
    case 'python':
      return `import pandas as pd\n\ntable = pd.read_csv("${csv}")\nprint(table.head())`
    case 'r':
      return `table <- read.csv("${csv}", fileEncoding = "UTF-8-BOM")\nhead(table)`
    case 'excel':
      return csv
  }
}
