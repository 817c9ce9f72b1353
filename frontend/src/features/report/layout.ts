/**
 * A report's text laid out for the screen: blocks (headings and paragraphs) of segments, cut wherever a figure, a match
 * or the asked sentence begins or ends. Offsets are UTF-16, as in the API; a segment's text is the text between its
 * offsets, so nothing of the report is lost or changed by the layout.
 */
export interface Span {
  start: number
  end: number
}

export interface Heading extends Span {
  level: number
  number: string | null
  heading: string
  /** Where the text after the heading begins. */
  bodyStart: number
}

export interface FigureSpan extends Span {
  id: string
}

export interface Segment extends Span {
  text: string
  /** The figures that stand here, innermost first. */
  figures: string[]
  /** Index of the match, counted over the report, or null. */
  match: number | null
  target: boolean
  /** Part of a heading that runs on into its paragraph. */
  lead: boolean
}

export interface Block extends Span {
  /** 1 to 6 for a heading, 0 for a paragraph. */
  level: number
  /** Index of the section that begins here, for the outline's links. */
  section: number | null
  segments: Segment[]
}

export interface Marks {
  figures: FigureSpan[]
  matches: Span[]
  target: Span | null
}

export function layOut(text: string, sections: Heading[], marks: Marks): Block[] {
  const starts = new Map<number, number>()
  sections.forEach((section, index) => {
    const at = firstInk(text, section.start)
    if (!starts.has(at)) starts.set(at, index)
  })
  const figures = [...marks.figures].sort((a, b) => a.end - a.start - (b.end - b.start))
  const blocks: Block[] = []
  for (const line of linesOf(text)) {
    const section = starts.get(firstInk(text, line.start)) ?? null
    const level = section === null ? 0 : headingLevel(sections[section] as Heading, text.slice(line.start, line.end))
    const lead = section !== null && level === 0 ? { start: line.start, end: Math.min(line.end, (sections[section] as Heading).bodyStart) } : null
    blocks.push({ ...line, section, level, segments: segmentsOf(text, line, figures, marks, lead) })
  }
  return blocks
}

/** A section whose heading runs on into its paragraph (一是……) is a paragraph that the outline can still reach. */
function headingLevel(section: Heading, line: string): number {
  const heading = section.heading.trim()
  return line.trim().length <= heading.length + 12 ? Math.min(6, section.level + 1) : 0
}

function firstInk(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text.charAt(at))) at++
  return at
}

function linesOf(text: string): Span[] {
  const lines: Span[] = []
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    if (text.slice(start, end).trim() !== '') lines.push({ start, end })
    start = end + 1
  }
  return lines
}

function segmentsOf(text: string, line: Span, figures: FigureSpan[], { matches, target }: Marks, lead: Span | null): Segment[] {
  const touching = (span: Span) => span.start < line.end && span.end > line.start
  const here = figures.filter(touching)
  const found = matches.map((span, index) => ({ ...span, index })).filter(touching)
  const cuts = new Set([line.start, line.end])
  for (const span of [...here, ...found, ...[target, lead].filter((one) => one !== null).filter(touching)]) {
    cuts.add(Math.max(span.start, line.start))
    cuts.add(Math.min(span.end, line.end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).map((end, index) => {
    const start = places[index] as number
    const covers = (span: Span) => span.start <= start && span.end >= end
    return {
      start,
      end,
      text: text.slice(start, end),
      figures: here.filter(covers).map((figure) => figure.id),
      match: found.find(covers)?.index ?? null,
      target: target !== null && covers(target),
      lead: lead !== null && covers(lead),
    }
  })
}
