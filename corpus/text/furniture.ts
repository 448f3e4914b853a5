/** What a page prints around the text: page numbers, running headers and footers, line numbers. */
import type { Line } from './lines.ts'
import { markerOf } from './marker.ts'

const PAGE_NUMBER =
  /^(?:[-–—|]\s*)?(?:(?:pagina|pag\.|blz\.?|bladzijde|page|p\.)\s*)?(\d{1,4})(?:\s*(?:van|of|\/)\s*\d{1,4})?(?:\s*[-–—|])?$/i
const WORDED =
  /\b(?:pagina|pag\.|blz\.?|bladzijde|page)\s*\d{1,4}(?:\s*(?:van|of|\/)\s*\d{1,4})?\s*$|^(?:pagina|pag\.|blz\.?|bladzijde|page)\s*\d{1,4}/i

/** Leaves out page numbers and lines that return on (nearly) every page. */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const running = runningLines(lines)
  const numbers = pageNumbers(lines)
  const edges = edgeLines(lines)
  const kept: Line[] = []
  let owed = 0
  let top = false
  lines.forEach((line, index) => {
    if (running.has(index) || numbers.has(index) || edges.has(index)) {
      owed = Math.max(owed, line.gap)
      top ||= line.top
      return
    }
    // What stands below a removed header is the top of its page, and its distance to the header says nothing.
    kept.push(
      top && !line.top ? { ...line, gap: 0, top } : { ...line, gap: Math.max(line.gap, line.top ? 0 : owed) },
    )
    owed = 0
    top = false
  })
  return kept
}

/**
 * Lines at the edge of a page that are the same, but for digits, on at least half of the pages; from the outside
 * inwards, so that a line below a line of text is never one.
 */
function runningLines(lines: readonly Line[]): Set<number> {
  const sheets = new Map<number, number[]>()
  lines.forEach((line, index) => {
    if (line.page === undefined && lines.at(-1)?.sheet === 0) return
    sheets.set(line.sheet, [...(sheets.get(line.sheet) ?? []), index])
  })
  const found = new Set<number>()
  if (sheets.size < 2) return found
  for (const inwards of [[...sheets.values()], [...sheets.values()].map((own) => own.toReversed())]) {
    let open = inwards
    for (let rank = 0; rank < 3; rank += 1) {
      const seen = new Map<string, number[][]>()
      for (const own of open) {
        const key = keyOf(lines[own[rank] ?? -1]?.text ?? '')
        if (key !== null) seen.set(key, [...(seen.get(key) ?? []), own])
      }
      open = [...seen.values()].filter((own) => own.length >= 2 && own.length >= sheets.size / 2).flat()
      for (const own of open) found.add(own[rank] as number)
    }
  }
  return found
}

/** What is compared of a header or footer; `null` for what is no such line. */
function keyOf(text: string): string | null {
  if (text.length < 2 || text.length > 160 || /\p{L}[.?!]$/u.test(text) || markerOf(text) !== null)
    return null
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')
}

/** "Pagina 3 van 12" anywhere; a bare number only at the edge of a page or as one of a rising row. */
function pageNumbers(lines: readonly Line[]): Set<number> {
  const found = new Set<number>()
  const bare: { index: number; number: number }[] = []
  lines.forEach((line, index) => {
    if (line.text.length > 60) return
    const match = PAGE_NUMBER.exec(line.text)
    if (match !== null) {
      if (/[a-z/]/i.test(line.text) || /^[-–—|]/.test(line.text)) found.add(index)
      else if (line.text.length <= 3) bare.push({ index, number: Number(match[1]) })
    } else if (WORDED.test(line.text) && isEdge(lines, index)) found.add(index)
  })
  bare.forEach((own, at) => {
    const rising = bare[at - 1]?.number === own.number - 1 || bare[at + 1]?.number === own.number + 1
    const cuts =
      /[\p{L},-]$/u.test(lines[own.index - 1]?.text ?? '') &&
      /^\p{Ll}/u.test(lines[own.index + 1]?.text ?? '')
    const apart = (lines[own.index]?.gap ?? 0) + (lines[own.index + 1]?.gap ?? 0) > 0
    if (isEdge(lines, own.index) || cuts || (rising && apart && bare.length > 1)) found.add(own.index)
  })
  return found
}

/** A page number next to a title, or a title above a sentence that goes on from the page before. */
function edgeLines(lines: readonly Line[]): Set<number> {
  const found = new Set<number>()
  lines.forEach((line, index) => {
    if (!isEdge(lines, index) || line.text.length > 160 || /[.!?]$/.test(line.text)) return
    const numbered = /^\d{1,4} {3,}\S/.test(line.text) || /\S {3,}\d{1,4}$/.test(line.text)
    const above = line.top && /\S {3,}\S/.test(line.text) && /^\p{Ll}/u.test(lines[index + 1]?.text ?? '')
    const halves = line.text.split(/ {3,}/)
    const twice =
      halves.length === 2 && (halves[0] === halves[1] || halves.every((half) => /^\d{1,4}$/.test(half)))
    if (numbered || above || twice) found.add(index)
  })
  return found
}

/** First or last line of a page or column, where the text has any. */
function isEdge(lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line
  if (line.page === undefined && lines.at(-1)?.sheet === 0) return false
  return line.top || lines[index + 1]?.sheet !== line.sheet
}
