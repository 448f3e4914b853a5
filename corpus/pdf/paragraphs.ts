/** Joins the lines of a region to paragraphs by their place on the page. */
import { joinLines, type Vocabulary } from '../text/hyphen.ts'
import { markersOf, type Marked } from '../text/marker.ts'
import type { PdfLine } from './lines.ts'

/** A paragraph with the lines it was printed on. */
export interface PdfParagraph {
  readonly page: number
  readonly marked: Marked | null
  readonly text: string
  readonly lines: readonly PdfLine[]
  /** Its last line has no room for the next word: it may go on in the next column or page. */
  readonly full: boolean
}

interface Frame {
  readonly left: number
  readonly right: number
  readonly pitch: number
}

/** What is known around the lines; `right` is the edge of their column when they alone do not show it. */
export interface Around {
  readonly page: number
  readonly vocabulary: Vocabulary
  readonly pitchOf: (size: number) => number | undefined
  readonly right?: number
}

/** The paragraphs of one region. */
export function paragraphsOfLines(lines: readonly PdfLine[], around: Around): PdfParagraph[] {
  const { page, vocabulary } = around
  const markers = markersOf(lines.map((line) => line.text))
  const frame = frameOf(lines, around)
  const paragraphs: PdfParagraph[] = []
  let own: PdfLine[] = []
  let marked: Marked | null = null
  let last: Marked | null = null
  const flush = () => {
    if (own.length > 0)
      paragraphs.push({
        page,
        marked,
        text: textOf(own, marked, vocabulary),
        lines: own,
        full: isFull(own.at(-1) as PdfLine, 'gemeente', frame),
      })
    own = []
  }
  lines.forEach((line, index) => {
    const previous = own.at(-1)
    const marker = line.lead === undefined ? (markers[index] ?? null) : null
    if (
      previous !== undefined &&
      !startsNew(
        { previous, line, marker, marked, last, first: own[0] as PdfLine, second: own[1], lines, index },
        frame,
      )
    ) {
      own.push(line)
      return
    }
    flush()
    own = [line]
    marked = marker
    if (marker !== null && marker.style !== 'bullet') last = marker
  })
  flush()
  return paragraphs
}

interface Place {
  readonly previous: PdfLine
  readonly line: PdfLine
  readonly marker: Marked | null
  readonly marked: Marked | null
  readonly last: Marked | null
  readonly first: PdfLine
  readonly second: PdfLine | undefined
  readonly lines: readonly PdfLine[]
  readonly index: number
}

function startsNew(place: Place, frame: Frame): boolean {
  const { previous, line, marker, marked } = place
  const full = isFull(previous, line.text, frame)
  const ended = /[.?!:;…]["'”’)\]]*$/.test(previous.text)
  const lower = /^[\p{Ll}),;]/u.test(line.text)
  // In lower case after a full stop: an abbreviation stood at the end of the line.
  const unfinished =
    lower && (!ended || (previous.text.endsWith('.') && (full || /(?:\p{L}\.){2}$/u.test(previous.text))))
  if (line.lead !== undefined) return true
  if (marker !== null && !isStray(place, full, ended)) return true
  if (place.lines[place.index - 1] === place.first && marked?.rest === '') return false
  if (
    Math.abs(line.size - previous.size) > 0.12 * Math.max(line.size, previous.size) &&
    !(unfinished && full)
  )
    return true
  if (changesWeight(previous, line) && !(unfinished && full)) return true
  const step = line.baseline - previous.baseline
  if (
    step > 1.38 * frame.pitch &&
    !(unfinished && (full || /[-,]$/.test(previous.text)) && step < 2.5 * frame.pitch)
  )
    return true
  if (/\p{L}[-\u00AD]$/u.test(previous.text) && lower) return false
  if (unfinished) return !full && isLoose(previous, line, place.first, frame)
  if (
    /\S {3,}\S/.test(line.text) ||
    /\S {3,}\S/.test(previous === place.first ? (marked?.rest ?? previous.text) : previous.text)
  )
    return true
  if (!full) return true
  return outOfLine(place) || questionEnds(place)
}

/** Entries of a list without markers: short lines at one edge, none of which begins like a sentence. */
function isLoose(previous: PdfLine, line: PdfLine, first: PdfLine, frame: Frame): boolean {
  const short = previous.right - frame.left < 0.5 * (frame.right - frame.left)
  return short && line.x <= first.x + 1 && !/^\p{Lu}/u.test(previous.text)
}

/** A first line set in, or a line that leaves the hanging indent of a list item. */
function outOfLine(place: Place): boolean {
  const { line, previous, first, marked, second } = place
  const em = 0.7 * line.size
  if (line.x - previous.x > em && !(previous === first && marked !== null)) return true
  const hanging = marked !== null && second !== undefined && second.x - first.x > em
  return hanging && line.x < second.x - em
}

/** Behind the question mark of a numbered question stands its answer, unless the question goes on. */
function questionEnds(place: Place): boolean {
  return (
    place.marked !== null &&
    place.marked.style !== 'bullet' &&
    place.previous.text.endsWith('?') &&
    !/^[^.!]*\?/.test(place.line.text)
  )
}

function changesWeight(previous: PdfLine, line: PdfLine): boolean {
  return (previous.bold > 0.95 && line.bold < 0.05) || (previous.bold < 0.05 && line.bold > 0.95)
}

function isStray(place: Place, full: boolean, ended: boolean): boolean {
  const { previous, line, marker, last } = place
  if (!full || ended || marker === null || Math.abs(line.x - previous.x) > 3) return false
  if (marker.style === 'bullet') {
    const peers = place.lines.filter(
      (other) => other !== line && other.text.startsWith(`${marker.marker} `),
    ).length
    return /^[-–—*o]$/.test(marker.marker) && peers === 0
  }
  if (marker.ordinal === null) return true
  const expected = last?.style === marker.style ? (last.ordinal ?? 0) + 1 : 1
  return marker.ordinal !== expected && marker.ordinal !== 1
}

function frameOf(lines: readonly PdfLine[], around: Around): Frame {
  const steps = lines.slice(1).flatMap((line, index) => {
    const previous = lines[index] as PdfLine
    const step = line.baseline - previous.baseline
    return step > 2 && Math.abs(line.size - previous.size) < 1 ? [step] : []
  })
  const size = lines[0]?.size ?? 12
  // A few lines say little about the usual distance: then the whole document does.
  const usual =
    (steps.length < 6 ? null : usualStep(steps)) ?? around.pitchOf(size) ?? Math.min(size * 1.2, ...steps)
  return {
    left: Math.min(...lines.map((line) => line.x)),
    right: Math.max(around.right ?? 0, ...lines.map((line) => line.right)),
    pitch: Math.min(Math.max(usual, size * 0.8), size * 2.2),
  }
}

/** The smallest distance that is common: larger ones are spaces between paragraphs. */
export function usualStep(steps: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const step of steps) counts.set(Math.round(step), (counts.get(Math.round(step)) ?? 0) + 1)
  const common = [...counts]
    .filter(([, count]) => count >= Math.max(2, steps.length * 0.1))
    .map(([step]) => step)
  return common.length === 0 ? null : Math.min(...common)
}

/** The first word of the next line would not have fitted behind this one. */
function isFull(line: PdfLine, next: string, frame: Frame): boolean {
  const letter = (line.right - line.x) / Math.max(1, line.text.length)
  const word = next.split(' ', 1)[0] ?? ''
  return line.right + (word.length + 1) * letter > frame.right - 0.6 * line.size
}

function textOf(lines: readonly PdfLine[], marked: Marked | null, vocabulary: Vocabulary): string {
  const texts = lines.map((line, index) => (index === 0 && marked !== null ? marked.rest : line.text))
  return texts
    .slice(1)
    .reduce((text, next) => (text === '' ? next : joinLines(text, next, vocabulary)), texts[0] ?? '')
}
