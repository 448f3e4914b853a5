/** Decides for every two visual lines whether they are one paragraph, and gathers the paragraphs. */
import type { Line } from './lines.ts'
import { markerOf, markersOf, type Marked } from './marker.ts'
import { joinLines, type Vocabulary } from './hyphen.ts'
import { shapesOf, type Shape } from './shape.ts'
import { noteStarts } from './notes.ts'

/** A paragraph or list item as rebuilt from its lines. */
export interface Paragraph {
  readonly marked: Marked | null
  /** The words behind the marker, with "\f" where a page begins. */
  readonly text: string
  readonly lines: readonly Line[]
  /** A footnote or a bare link, by its own shape. */
  readonly note: boolean
}

// Words after which no Dutch paragraph ends: the line was full, whatever stands below.
const NEVER_LAST =
  /(?:^|\s)(?:de|het|een|van|en|of|als|dat|die|om|te|ten|ter|voor|met|naar|tussen|deze|onze|hun|zodat|omdat|waarbij|waarin)$/
// Words that seldom end one: believed where the lines stand as close as usual.
const SELDOM_LAST =
  /(?:^|\s)(?:in|op|aan|bij|door|uit|over|onder|tegen|tot|per|ook|meer|er|waar|hoe|wat|wij|we|ze|zij|wordt|worden|kan|kunnen|zal|zullen|moet|moeten|heeft|hebben|zijn|is|niet)$/
const LEADERS = /(?:\.{4,}|(?:\. ){4,}|…{2,})\s*\d{1,4}$/
const GREETING =
  /^(?:geachte|beste|hoogachtend|met (?:vriendelijke|hartelijke|collegiale)|namens|dag|hallo)\b/i
const LINK_LINE = /^(?:https?:\/\/|www\.)\S+$/i

/** Joins the lines to paragraphs; `within` says that they already are one paragraph with line breaks in it. */
export function paragraphsOf(lines: readonly Line[], vocabulary: Vocabulary, within = false): Paragraph[] {
  const shape = shapesOf(lines)
  const markers = markersOf(lines.map((line) => line.text))
  const notes = noteStarts(lines)
  const paragraphs: Paragraph[] = []
  let own: Line[] = []
  let marked: Marked | null = null
  let last: Marked | null = null
  let inNote = false
  const flush = () => {
    if (own.length > 0) paragraphs.push(paragraphOf(own, marked, vocabulary, inNote))
    own = []
  }
  lines.forEach((line, index) => {
    const previous = lines[index - 1]
    const marker = markers[index] ?? null
    const around = shape[index] ?? { gap: 0, width: 0 }
    const starts =
      previous === undefined ||
      own.length === 0 ||
      notes.has(index) ||
      breaks(previous, line, marker, around, {
        marked,
        last,
        first: own.length === 1,
        lines,
        index,
        markers,
        within,
      })
    if (!starts) {
      own.push(line)
      return
    }
    flush()
    own = [line]
    inNote = notes.has(index)
    marked = inNote ? null : marker
    if (marked !== null && marked.style !== 'bullet') last = marked
  })
  flush()
  return paragraphs
}

interface Context {
  readonly marked: Marked | null
  readonly last: Marked | null
  readonly first: boolean
  readonly lines: readonly Line[]
  readonly index: number
  readonly markers: readonly (Marked | null)[]
  readonly within: boolean
}

function breaks(previous: Line, line: Line, marker: Marked | null, shape: Shape, context: Context): boolean {
  const gap = line.top && line.gap <= shape.gap ? shape.gap : line.gap
  const wide = gap > shape.gap
  const ended = endsSentence(previous.text)
  const lower = /^[\p{Ll}),;]/u.test(line.text)
  const full = isFull(previous, line, shape)
  if (marker !== null && !isStray(previous, marker, { full, wide, ended }, context)) return true
  // A bullet on a line of its own gets the next line.
  if (context.first && context.marked?.rest === '') return false
  if (/\p{L}[-\u00AD\u2010\uFFFE]$/u.test(previous.text) && lower && gap <= shape.gap + 1) return false
  const link = breaksAtLink(previous, line, context)
  if (link !== null) return link
  if (
    shape.width > 0 &&
    previous.text.length > 12 &&
    (NEVER_LAST.test(previous.text)
      ? gap <= shape.gap + 1
      : SELDOM_LAST.test(previous.text) && gap <= shape.gap)
  )
    return false
  if (shape.width > 0 && previous.text.endsWith(',') && gap <= shape.gap && !GREETING.test(previous.text))
    return false
  if (context.within && lower && !ended) return false
  if (shape.width === 0) return !(lower && /^[;,)]/.test(line.text))
  if (isColumns(previous.text) || isColumns(line.text)) return true
  if (lower && !ended)
    return wide
      ? gap > shape.gap + 2 || isShort(previous, shape)
      : isShort(previous, shape) &&
          !/[,(]$/.test(previous.text) &&
          previous.text.length < 20 &&
          !/^\p{Lu}/u.test(previous.text)
  if (wide) return true
  if (!full) return true
  if (context.marked !== null && context.marked.style !== 'bullet' && previous.text.endsWith('?'))
    return !questionFollows(context)
  return previous.text.endsWith(':') && gap > 0 && !lower
}

/** A line that is only a link stands alone, unless a sentence ran into it. */
function breaksAtLink(previous: Line, line: Line, context: Context): boolean | null {
  if (LINK_LINE.test(line.text) && !line.text.endsWith('-'))
    return context.first && LINK_LINE.test(previous.text) ? true : endsSentence(previous.text) || line.gap > 0
  if (context.first && LINK_LINE.test(previous.text) && !previous.text.endsWith('-')) return true
  return null
}

/** "Klopt dit? Zo nee, waarom niet?": the next lines of a numbered question are still a question. */
function questionFollows(context: Context): boolean {
  const line = context.lines[context.index] as Line
  return /^[^.!]*\?/.test(line.text)
}

/** A number or dash at the start of a line that is only there because the line was full. */
function isStray(
  previous: Line,
  marker: Marked,
  place: { full: boolean; wide: boolean; ended: boolean },
  context: Context,
): boolean {
  if (place.wide || place.ended || !place.full) return false
  if (/[:;]$/.test(previous.text)) return false
  if (marker.style === 'bullet') {
    if (!/^[-–—*o]$/.test(marker.marker)) return false
    const near = context.markers.slice(Math.max(0, context.index - 8), context.index + 9)
    const peers = near.filter((other) => other !== marker && other?.marker === marker.marker)
    return peers.length === 0 && /^\p{Ll}/u.test(marker.rest)
  }
  if (marker.ordinal === null) return true
  const expected = context.last?.style === marker.style ? (context.last.ordinal ?? 0) + 1 : 1
  return marker.ordinal !== expected && marker.ordinal !== 1
}

function endsSentence(text: string): boolean {
  return /[.?!:;…]["'”’)\]]*\d{0,2}$/.test(text)
}

/** The first word of the next line would not have fitted any more. */
function isFull(previous: Line, line: Line, shape: Shape): boolean {
  const word = line.text.split(' ', 1)[0] ?? ''
  return previous.indent + previous.text.length + 1 + word.length > shape.width * 0.93
}

function isShort(previous: Line, shape: Shape): boolean {
  return previous.indent + previous.text.length < shape.width * 0.6
}

/** "Naam     Functie": cells that stand next to each other; and entries of a table of contents. */
function isColumns(text: string): boolean {
  return /\S {3,}\S/.test(markerOf(text)?.rest ?? text) || LEADERS.test(text)
}

function paragraphOf(
  lines: readonly Line[],
  marked: Marked | null,
  vocabulary: Vocabulary,
  note: boolean,
): Paragraph {
  const texts = lines.map((line, index) => (index === 0 && marked !== null ? marked.rest : line.text))
  let text = texts[0] ?? ''
  let page = lines[0]?.page ?? 0
  texts.slice(1).forEach((next, index) => {
    const nextPage = lines[index + 1]?.page ?? page
    const feeds = '\f'.repeat(Math.max(0, nextPage - page))
    page = nextPage
    text = text === '' ? feeds + next : joinOver(text, feeds, next, vocabulary)
  })
  return { marked, text, lines, note }
}

/** As `joinLines`; a word broken over two pages stays whole and the page begins behind it. */
function joinOver(first: string, feeds: string, second: string, vocabulary: Vocabulary): string {
  if (feeds === '') return joinLines(first, second, vocabulary)
  const joined = joinLines(first, second, vocabulary)
  if (joined === `${first} ${second}`) return `${first} ${feeds}${second}`
  const space = second.indexOf(' ')
  if (space < 0) return joined + feeds
  const cut = joined.length - (second.length - space)
  return joined.slice(0, cut) + feeds + joined.slice(cut)
}
