/** The page on which a statement stands, at the statement. */
export function sentenceLink({ reportId, start, end }: { reportId: string; start: number; end: number }) {
  return { name: 'report', params: { id: reportId }, query: { start: String(start), end: String(end) } }
}
