/** What a page prints around the text: page numbers, running headers and footers, line numbers. */
import type { Line } from './lines.ts'

const PAGE_NUMBER =
  /^(?:[-–—|]\s*)?(?:(?:pagina|pag\.|blz\.?|bladzijde|page|p\.)\s*)?(\d{1,4})(?:\s*(?:van|of|\/)\s*\d{1,4})?(?:\s*[-–—|])?$/i
const WORDED =
  /\b(?:pagina|pag\.|blz\.?|bladzijde|page)\s*\d{1,4}(?:\s*(?:van|of|\/)\s*\d{1,4})?\s*$|^(?:pagina|pag\.|blz\.?|bladzijde|page)\s*\d{1,4}/i

/** Leaves out page numbers and lines that return on (nearly) every page. */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const running = runningLines(lines)
  const numbers = pageNumbers(lines)
  const kept: Line[] = []
  let owed = 0
  let top = false
  lines.forEach((line, index) => {
    if (running.has(index) || numbers.has(index)) {
      owed = Math.max(owed, line.gap)
      top ||= line.top
      return
    }
    kept.push(
      owed > 0 || top
        ? { ...line, gap: Math.max(line.gap, line.top ? 0 : owed), top: line.top || top }
        : line,
    )
    owed = 0
    top = false
  })
  return kept
}

/** Lines at the edge of a page that are the same, but for digits, on at least half of the pages. */
function runningLines(lines: readonly Line[]): Set<number> {
  const pages = new Map<number, number[]>()
  lines.forEach((line, index) => {
    if (line.page === undefined) return
    pages.set(line.page, [...(pages.get(line.page) ?? []), index])
  })
  const found = new Set<number>()
  if (pages.size < 2) return found
  const seen = new Map<string, number[]>()
  for (const own of pages.values()) {
    const edge = new Set([...own.slice(0, 3), ...own.slice(-3)])
    for (const index of edge) {
      const key = keyOf((lines[index] as Line).text)
      seen.set(key, [...(seen.get(key) ?? []), index])
    }
  }
  for (const [key, places] of seen) {
    const onPages = new Set(places.map((index) => lines[index]?.page)).size
    if (key.length > 2 && onPages >= 2 && onPages >= pages.size / 2)
      places.forEach((index) => found.add(index))
  }
  return found
}

function keyOf(text: string): string {
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
      else bare.push({ index, number: Number(match[1]) })
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

function isEdge(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (line?.page === undefined) return false
  return line.top || lines[index + 1]?.page !== line.page
}
