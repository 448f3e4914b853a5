/** Footnotes of a PDF page: small print at the foot that begins with a number, out of the running text. */
import type { PdfPage, Segment } from './glyphs.ts'
import { inLines } from './zones.ts'

/** A note with its number. */
export interface PageNote {
  readonly marker: string | null
  readonly segments: readonly Segment[]
}

/** Splits the text of a page from its footnotes; `cited` are the raised figures of the whole document. */
export function splitNotes(
  page: PdfPage,
  cited: ReadonlySet<string>,
  body: number,
): { text: readonly Segment[]; notes: PageNote[] } {
  const starts = page.segments.filter((segment) => isStart(segment, page, cited, body))
  if (starts.length === 0) return { text: page.segments, notes: [] }
  const text: Segment[] = []
  const notes: { marker: string | null; segments: Segment[] }[] = []
  for (const start of starts.toSorted((a, b) => a.baseline - b.baseline))
    notes.push({ marker: numberOf(start), segments: [] })
  const ordered = starts.toSorted((a, b) => a.baseline - b.baseline)
  for (const segment of inLines(page.segments)) {
    const at = ordered.findLastIndex(
      (start) => start.baseline <= segment.baseline + 0.3 * segment.size && sameColumn(start, segment),
    )
    const small = segment.size < body * 0.93
    if (at < 0 || (!small && !ordered.includes(segment))) text.push(segment)
    else notes[at]?.segments.push(segment === ordered[at] ? withoutNumber(segment) : segment)
  }
  return { text, notes: notes.filter((note) => note.segments.length > 0) }
}

function sameColumn(start: Segment, segment: Segment): boolean {
  return segment.right > start.x - 2 && (segment.x < start.right + 20 || segment.x - start.x < 30)
}

/** A raised number or a number that is cited, in small print, in the lower part of the page. */
function isStart(segment: Segment, page: PdfPage, cited: ReadonlySet<string>, body: number): boolean {
  if (segment.baseline < page.height * 0.35 || segment.size > body * 0.93) return false
  if (segment.lead !== undefined) return true
  const number = /^(\d{1,3}|\*)(?:\s+\S|\p{L})/u.exec(segment.text)?.[1]
  return number !== undefined && cited.has(number)
}

function numberOf(segment: Segment): string | null {
  return segment.lead ?? /^(\d{1,3}|\*)/.exec(segment.text)?.[1] ?? null
}

function withoutNumber(segment: Segment): Segment {
  return segment.lead === undefined
    ? { ...segment, text: segment.text.replace(/^(?:\d{1,3}|\*)\s*/, '') }
    : segment
}
