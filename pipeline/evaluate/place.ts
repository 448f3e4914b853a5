/** Where the words of a statement stand in the segments of a reference. */
import { group } from 'd3-array'
import type { Analysis, Statement } from '../result.ts'
import { anchored } from './anchor.ts'
import type { Reference, ReferenceSegment } from './reference.ts'

/** Letters and digits in lower case: the same for every reader of a document, whatever its line breaks. */
export function canonical(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

export interface Placer {
  /** Number of documents of the reference that the analysis has. */
  readonly documents: number
  /** The reference knows the document of the statement. */
  knows(statement: Statement): boolean
  /** Null when the words stand in no segment. */
  segmentOf(statement: Statement): ReferenceSegment | null
}

/**
 * Places statements by their words, whatever passages the analysis made. Words that stand in several segments
 * (an answer given twice) count for the one whose question the statement names, else for the first.
 */
export function placerFor(
  analysis: Analysis,
  reference: Reference,
  texts: ReadonlyMap<string, string>,
): Placer {
  const files = new Map(reference.documents.map(({ file }) => [stem(file), file]))
  const fileOf = new Map(analysis.documents.map(({ id, file }) => [id, files.get(stem(file))]))
  const sources = new Map([...texts].map(([id, text]) => [id, canonical(text)]))
  const quotes = group(reference.statements, (one) => one.segment)
  const quotesOf = (segment: string): string[] =>
    (quotes.get(segment) ?? []).flatMap((one) => one.quotes ?? []).map(canonical)
  const segments = group(reference.segments, (segment) => segment.file)
  const located = new Map(
    [...fileOf].map(([id, file]) => [
      id,
      anchored(sources.get(id) ?? '', segments.get(file ?? '') ?? [], quotesOf),
    ]),
  )
  return {
    documents: new Set([...fileOf.values()].filter((file) => file !== undefined)).size,
    knows: ({ document }) => fileOf.get(document) !== undefined,
    segmentOf: (statement) => {
      const candidates = located.get(statement.document) ?? []
      const quote = canonical(statement.quote)
      const hits = occurrences(sources.get(statement.document) ?? '', quote).flatMap(
        (at) => widestOverlap(candidates, at, at + quote.length) ?? [],
      )
      const named = hits.find(({ question }) => question !== null && statement.questions.includes(question))
      return named ?? hits[0] ?? null
    },
  }
}

function occurrences(source: string, quote: string): number[] {
  const found: number[] = []
  if (quote === '') return found
  for (let at = source.indexOf(quote); at >= 0; at = source.indexOf(quote, at + 1)) found.push(at)
  return found
}

function widestOverlap(
  segments: readonly ReferenceSegment[],
  start: number,
  end: number,
): ReferenceSegment | null {
  let widest: ReferenceSegment | null = null
  let width = 0
  for (const segment of segments) {
    const overlap = Math.min(end, segment.end) - Math.max(start, segment.start)
    if (overlap > width) [widest, width] = [segment, overlap]
  }
  return widest
}

/** A document is the same in another format: its name without folder and extension. */
function stem(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[a-z0-9]+$/i, '')
}
