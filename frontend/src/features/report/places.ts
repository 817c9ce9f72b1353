import type { Span } from './layout'

const MANY = 2000

/** Every place where one of the words stands in the text, in reading order; of overlapping places the longer word wins. */
export function findWords(text: string, words: string[]): Span[] {
  const found: Span[] = []
  for (const word of [...new Set(words)].filter((one) => one !== '').sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(word); at !== -1 && found.length < MANY; at = text.indexOf(word, at + word.length)) {
      const span = { start: at, end: at + word.length }
      if (!found.some((other) => other.start < span.end && other.end > span.start)) found.push(span)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The sentence around an offset: from after one end mark up to and including the next; a line break ends it too. */
export function sentenceAt(text: string, offset: number): Span | null {
  if (offset >= text.length) return null
  let start = offset
  while (start > 0 && !/[。！？；\n]/.test(text.charAt(start - 1))) start--
  let end = offset
  while (end < text.length && !/[。！？；\n]/.test(text.charAt(end))) end++
  if (end < text.length && text.charAt(end) !== '\n') end++
  while (start < end && /\s/.test(text.charAt(start))) start++
  return start < end ? { start, end } : null
}

/** The span that an address points to: both ends, or the sentence around the start. */
export function targetOf(text: string, start: number | null, end: number | null): Span | null {
  if (start === null || start >= text.length) return null
  if (end !== null && end > start) return { start, end: Math.min(end, text.length) }
  return sentenceAt(text, start)
}
