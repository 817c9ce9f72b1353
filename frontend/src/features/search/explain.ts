import { wordsOf } from './filterChips'

export interface Asked {
  all: string[]
  none: string[]
}

/** What a plain query asks for: words that must all occur, and words that must not; null for one with operators, which says so itself. */
export function askedFor(q: string): Asked | null {
  if (/[()（）|:：]/.test(q) || /(^|\s)(OR|AND|NOT)(\s|$)/.test(q)) return null
  const words = wordsOf(q)
  const none = words.filter(({ word }) => word.startsWith('-')).map(({ bare }) => bare)
  const all = words.filter(({ word }) => !word.startsWith('-')).map(({ bare }) => bare)
  return all.length + none.length === 0 ? null : { all, none }
}
