/** Finds the segments of a reference in a text from which a reader took something out, or to which it added. */
import type { ReferenceSegment } from './reference.ts'

/**
 * Shifts every segment just as far as its own quotes ask for, starting from the shift of the segment before it.
 * In the text that the reference was coded on nothing shifts.
 */
export function anchored(
  source: string,
  segments: readonly ReferenceSegment[],
  quotesOf: (segment: string) => readonly string[],
): readonly ReferenceSegment[] {
  let shift = 0
  const starts = segments.toSorted((a, b) => a.start - b.start)
  return starts.map((segment) => {
    let [least, most] = [-Infinity, Infinity]
    for (const quote of quotesOf(segment.id)) {
      const at = nearest(source, quote, segment.start + shift)
      if (at === null) continue
      least = Math.max(least, at + quote.length - segment.end)
      most = Math.min(most, at - segment.start)
    }
    if (least <= most) shift = Math.min(Math.max(shift, least), most)
    return { ...segment, start: segment.start + shift, end: segment.end + shift }
  })
}

/** The place of the words that lies nearest to where they are expected. */
function nearest(source: string, words: string, expected: number): number | null {
  const before = source.lastIndexOf(words, Math.max(expected, 0))
  const after = source.indexOf(words, Math.max(expected, 0))
  if (words === '' || (before < 0 && after < 0)) return null
  if (before < 0) return after
  return after < 0 || expected - before < after - expected ? before : after
}
