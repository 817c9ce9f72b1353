/** One run of a snippet: plain text, or a match. */
export interface Run {
  text: string
  match: boolean
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

function unescape(escaped: string): string {
  return escaped.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole
    const point = hex !== undefined ? parseInt(hex, 16) : Number(decimal)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}

/**
 * A snippet as the API gives it (escaped text in which matches stand between `<mark>` and `</mark>`) as runs of plain
 * text. Only these two tags mean anything; whatever else looks like markup stays text, because runs are never HTML.
 */
export function runsOf(snippet: string): Run[] {
  const runs: Run[] = []
  let match = false
  for (const piece of snippet.split(/(<\/?mark>)/)) {
    if (piece === '<mark>') match = true
    else if (piece === '</mark>') match = false
    else if (piece !== '') runs.push({ text: unescape(piece), match })
  }
  return runs
}

export function plainText(snippet: string): string {
  return runsOf(snippet)
    .map((run) => run.text)
    .join('')
}
