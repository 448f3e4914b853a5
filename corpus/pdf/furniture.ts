/** Headers, footers, page and line numbers and watermarks of a PDF, by repetition and place. */
import type { PdfPage, Segment } from './glyphs.ts'
import { inLines } from './zones.ts'

const EDGE = 0.14
const PAGE_NUMBER =
  /^(?:[-–—|]\s*)?(?:(?:pagina|pag\.|blz\.?|bladzijde|page|p\.)\s*)?\d{1,4}(?:\s*(?:van|of|\/|-)\s*\d{1,4})?(?:\s*[-–—|])?$/i

interface EdgeLine {
  readonly page: number
  readonly segments: readonly Segment[]
  readonly text: string
  readonly baseline: number
  /** Lines between it and the edge of the page. */
  readonly rank: number
  readonly side: 'top' | 'bottom'
  /** Distance to the next line inwards, in line heights. */
  readonly apart: number
}

/** The pages without what is printed around their text. */
export function withoutPdfFurniture(pages: readonly PdfPage[]): PdfPage[] {
  const edges = pages.flatMap(edgeLinesOf)
  const out = new Set<Segment>([
    ...runningLines(edges, pages.length),
    ...pageNumbers(edges, pages.length),
    ...printMarks(edges),
    ...watermarks(pages),
    ...pages.flatMap(lineNumbers),
  ])
  return pages.map((page) => ({ ...page, segments: page.segments.filter((segment) => !out.has(segment)) }))
}

function edgeLinesOf(page: PdfPage): EdgeLine[] {
  const lines: Segment[][] = []
  for (const segment of inLines(page.segments)) {
    const last = lines.at(-1)?.[0]
    if (
      last !== undefined &&
      Math.abs(segment.baseline - last.baseline) < 0.4 * Math.min(last.size, segment.size)
    )
      lines.at(-1)?.push(segment)
    else lines.push([segment])
  }
  const edges = (own: Segment[][], side: 'top' | 'bottom'): EdgeLine[] =>
    own.slice(0, 4).flatMap((segments, rank) => {
      const first = segments[0] as Segment
      const inside =
        side === 'top' ? first.baseline < page.height * EDGE : first.baseline > page.height * (1 - EDGE)
      const next = own[rank + 1]?.[0]
      const apart = next === undefined ? 9 : Math.abs(next.baseline - first.baseline) / first.size
      return inside
        ? [
            {
              page: page.number,
              segments,
              text: segments.map((segment) => segment.text).join(' '),
              baseline: first.baseline,
              rank,
              side,
              apart,
            },
          ]
        : []
    })
  return [...edges(lines, 'top'), ...edges(lines.toReversed(), 'bottom')]
}

/** The same text but for digits on many pages; or any text set apart at the same height on most pages. */
function runningLines(edges: readonly EdgeLine[], pages: number): Segment[] {
  if (pages < 2) return []
  const bySame = groups(
    edges,
    (line) => `${line.side} ${line.text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')}`,
  )
  const byPlace = groups(
    edges.filter(
      (line) => line.rank === 0 && line.apart > 1.7 && line.text.length < 120 && !/[.?!]$/.test(line.text),
    ),
    (line) => `${line.side} ${Math.round(line.baseline / 2)}`,
  )
  const same = bySame.filter(
    (lines) =>
      pagesOf(lines) >= Math.max(2, Math.ceil(pages * 0.4)) && !lines.some((line) => line.text.length > 200),
  )
  const placed = byPlace.filter((lines) => pagesOf(lines) >= Math.max(3, Math.ceil(pages * 0.6)))
  return [...same, ...placed].flat().flatMap((line) => line.segments)
}

function groups(lines: readonly EdgeLine[], keyOf: (line: EdgeLine) => string): EdgeLine[][] {
  const found = new Map<string, EdgeLine[]>()
  for (const line of lines) found.set(keyOf(line), [...(found.get(keyOf(line)) ?? []), line])
  return [...found.values()]
}

function pagesOf(lines: readonly EdgeLine[]): number {
  return new Set(lines.map((line) => line.page)).size
}

/** A number alone at the edge: with a word or a total always; bare when it counts along with the pages. */
function pageNumbers(edges: readonly EdgeLine[], pages: number): Segment[] {
  const found: Segment[] = []
  for (const line of edges) {
    if (line.rank > 1) continue
    const pieces = line.segments.filter(
      (segment) => PAGE_NUMBER.test(segment.text) || PAGE_NUMBER.test(line.text),
    )
    for (const piece of pieces) {
      const bare = /^\d+$/.test(piece.text)
      const counts = edges.some(
        (other) =>
          other.page !== line.page &&
          other.segments.some((own) => Number(own.text) - Number(piece.text) === other.page - line.page),
      )
      if (!bare || counts || (pages === 1 && line.rank === 0 && line.side === 'bottom')) found.push(piece)
    }
  }
  return found
}

/** What a browser prints at the edges: the address of the page, the date and time of printing. */
function printMarks(edges: readonly EdgeLine[]): Segment[] {
  return edges.flatMap((line) => {
    const address =
      line.side === 'bottom' &&
      line.segments.some((segment) => /^(?:https?|file):\/\/\S+$/.test(segment.text))
    const printed = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},? \d{1,2}[:.]\d{2}(?: ?[AP]M)?\b/i.test(line.text)
    return line.rank === 0 && line.apart > 1.7 && line.text.length < 200 && (address || printed)
      ? line.segments
      : []
  })
}

/** The same words at the same place in the middle of most pages. */
function watermarks(pages: readonly PdfPage[]): Segment[] {
  if (pages.length < 3) return []
  const found = new Map<string, Segment[]>()
  for (const page of pages) {
    for (const segment of page.segments) {
      if (segment.text.length > 60) continue
      const key = `${segment.text} ${Math.round(segment.x)} ${Math.round(segment.baseline)}`
      found.set(key, [...(found.get(key) ?? []), segment])
    }
  }
  return [...found.values()].filter((same) => same.length >= pages.length * 0.6).flat()
}

/** Numbers that count up in a column of their own, left or right of all text. */
function lineNumbers(page: PdfPage): Segment[] {
  const numbers = page.segments.filter((segment) => /^\d{1,4}$/.test(segment.text))
  if (numbers.length < 5) return []
  const others = page.segments.filter((segment) => !numbers.includes(segment))
  const left = Math.min(...others.map((segment) => segment.x))
  const right = Math.max(...others.map((segment) => segment.right))
  const margin = numbers
    .filter((segment) => segment.right < left + 1 || segment.x > right - 1)
    .toSorted((a, b) => a.baseline - b.baseline)
  const rising = margin.filter((segment, index) => {
    const next = margin[index + 1]
    const step = Number(next?.text) - Number(segment.text)
    return next === undefined || step === 1 || step === 5
  })
  return margin.length >= 5 && rising.length >= margin.length * 0.8 ? margin : []
}
