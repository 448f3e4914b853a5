/** Letters to segments: stretches of text next to each other on one line. */
import { markerOf } from '../text/marker.ts'

/** A stretch of text without a gap wider than a word space; origin at the top left of the page, in points. */
export interface Segment {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly baseline: number
  /** Height of the letters' line box: the font size, but for a constant of the font. */
  readonly size: number
  /** Share of its letters that are bold. */
  readonly bold: number
  /** Raised figures behind words: references to footnotes, left out of the text. */
  readonly marks: readonly string[]
  /** The raised figure with which it begins: the number of the footnote itself. */
  readonly lead?: string
  /** Place in the order in which the page is drawn. */
  readonly order: number
}

/** A letter with its box, the way the page is read. */
export interface Glyph {
  readonly text: string
  readonly space: boolean
  /** A space that stands in the file, not one that PDFium put in a gap. */
  readonly drawn: boolean
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly baseline: number
  readonly bold: boolean
}

/** The letters of a page as segments: with their markers, and stretched lines in one piece. */
export function segmentsOf(glyphs: readonly Glyph[]): Segment[] {
  return unstretch(attachMarkers(grouped(glyphs)))
}

/** Groups letters in drawing order. */
function grouped(glyphs: readonly Glyph[]): Segment[] {
  const segments: Segment[] = []
  let own: Glyph[] = []
  const flush = () => {
    const segment = segmentOf(own, segments.length)
    if (segment !== null) segments.push(segment)
    own = []
  }
  const spaces = glyphs.filter((glyph) => glyph.space)
  const drawn = spaces.filter((glyph) => glyph.drawn).length > spaces.length * 0.7
  let last: Glyph | undefined
  for (const glyph of glyphs) {
    if (glyph.space) {
      if (own.length > 0) own.push(glyph)
      continue
    }
    if (
      last !== undefined &&
      own.length > 0 &&
      !touches(last, glyph, own.at(-1)?.space === true && own.at(-1)?.drawn === true ? 5 : drawn ? 0.35 : 0.9)
    )
      flush()
    own.push(glyph)
    last = glyph
  }
  flush()
  return segments
}

/** Same line and no wider gap (in heights) than between words; raised and lowered figures stay with their word. */
function touches(last: Glyph, next: Glyph, widest: number): boolean {
  const height = Math.max(last.bottom - last.top, next.bottom - next.top, 1)
  // The letters of a ligature ("ffi") share one box.
  if (next.left === last.left && next.right === last.right && next.baseline === last.baseline) return true
  const gap = next.left - last.right
  // Justified lines stretch their spaces; a gap without a space is a tab or another cell.
  if (gap > height * widest || gap < -height * 0.6) return false
  const overlap = Math.min(last.bottom, next.bottom) - Math.max(last.top, next.top)
  return overlap > 0.4 * Math.min(last.bottom - last.top, next.bottom - next.top)
}

function segmentOf(glyphs: readonly Glyph[], order: number): Segment | null {
  const letters = glyphs.filter((glyph) => !glyph.space)
  if (letters.length === 0) return null
  const main = letters.toSorted((a, b) => a.bottom - a.top - (b.bottom - b.top))[letters.length >> 1] as Glyph
  const { text, marks, lead } = textOf(glyphs, main)
  if (text === '' && marks.length === 0) return null
  return {
    text,
    marks,
    ...(lead === '' ? {} : { lead }),
    x: Math.min(...letters.map((glyph) => glyph.left)),
    right: Math.max(...letters.map((glyph) => glyph.right)),
    top: main.top,
    bottom: main.bottom,
    baseline: main.baseline,
    size: main.bottom - main.top,
    bold: letters.filter((glyph) => glyph.bold).length / letters.length,
    order,
  }
}

/** The letters, with a space where the page shows one even if the file holds none; raised figures apart. */
function textOf(glyphs: readonly Glyph[], main: Glyph): { text: string; marks: string[]; lead: string } {
  let text = ''
  let lead = ''
  let last: Glyph | undefined
  const marks: string[] = []
  let wasMark = false
  for (const glyph of glyphs) {
    const mark = isRaised(glyph, main) && !/(?:\b10|[ckd]?m)$/.test(text)
    if (mark) {
      if (text.trim() === '') lead += glyph.text
      else if (wasMark) marks.push((marks.pop() ?? '') + glyph.text)
      else marks.push(glyph.text)
    } else {
      const apart =
        last !== undefined &&
        !last.space &&
        !glyph.space &&
        glyph.left - last.right > 0.28 * (glyph.bottom - glyph.top)
      text += (apart ? ' ' : '') + glyph.text
    }
    wasMark = mark
    last = glyph
  }
  return { text: text.replace(/\s+/g, ' ').trim(), marks, lead }
}

/** A small figure that stands higher than its neighbours. */
function isRaised(glyph: Glyph, main: Glyph): boolean {
  const small = glyph.bottom - glyph.top < 0.78 * (main.bottom - main.top)
  return (
    small && /[\d*†]/.test(glyph.text) && main.baseline - glyph.baseline > 0.12 * (main.bottom - main.top)
  )
}

/** A bullet or number that stands apart from its text by a tab becomes one segment with it. */
function attachMarkers(segments: readonly Segment[]): Segment[] {
  const taken = new Set<Segment>()
  const out = segments.map((own) => {
    if (own.text.length > 6 || markerOf(`${own.text} x`)?.rest !== 'x') return own
    const next = segments
      .filter((other) => other !== own && Math.abs(other.baseline - own.baseline) < 0.4 * own.size)
      .filter((other) => other.x >= own.right - 1 && other.x - own.right < 4 * own.size)
      .toSorted((a, b) => a.x - b.x)[0]
    if (next === undefined || taken.has(next)) return own
    taken.add(next)
    return { ...next, text: `${own.text} ${next.text}`, x: own.x, order: Math.min(own.order, next.order) }
  })
  return out.filter((own) => !taken.has(own))
}

/** A justified line whose words stand far apart at equal distances is one segment. */
function unstretch(segments: readonly Segment[]): Segment[] {
  const out: Segment[] = []
  let at = 0
  while (at < segments.length) {
    let end = at
    while (end + 1 < segments.length && isNextWord(segments[end] as Segment, segments[end + 1] as Segment))
      end += 1
    const own = segments.slice(at, end + 1)
    const gaps = own.slice(1).map((segment, index) => segment.x - (own[index] as Segment).right)
    if (gaps.length > 1 && Math.max(...gaps) - Math.min(...gaps) < 2) out.push(merge(own))
    else out.push(...own)
    at = end + 1
  }
  return out
}

function isNextWord(one: Segment, next: Segment): boolean {
  return (
    Math.abs(one.baseline - next.baseline) < 1 &&
    next.x >= one.right &&
    markerOf(next.text) === null &&
    next.x - one.right < 2.5 * one.size
  )
}

function merge(segments: readonly Segment[]): Segment {
  const [first] = segments as readonly [Segment, ...Segment[]]
  return {
    ...first,
    text: segments.map((own) => own.text).join(' '),
    right: Math.max(...segments.map((own) => own.right)),
    marks: segments.flatMap((own) => own.marks),
  }
}
