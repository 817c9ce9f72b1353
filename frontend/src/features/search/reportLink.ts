import type { RouteLocationRaw } from 'vue-router'
import { runsOf } from '@/components/marked'

interface Piece {
  heading: string | null
  text: string
  start: number
}

const MANY = 8

/** The words that matched, as they stand in the text, so that the report can show every place they stand. */
export function marksOf(snippets: Piece[]): string[] {
  const found = snippets.flatMap((snippet) => runsOf(snippet.text).filter((run) => run.match))
  const words = [...new Set(found.map((run) => run.text.trim()))].filter((word) => word !== '')
  const long = words.filter((word) => word.length > 1)
  return (long.length > 0 ? long : words).sort((a, b) => b.length - a.length).slice(0, MANY)
}

/** A link to a report at an offset of its text, or at its beginning. */
export function reportLink(id: string, mark: string[], start: number | null): RouteLocationRaw {
  return {
    name: 'report',
    params: { id },
    query: { ...(mark.length > 0 ? { mark } : {}), ...(start === null ? {} : { start: String(start) }) },
  }
}
