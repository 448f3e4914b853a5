/** The text layer of a PDF page as segments: stretches of letters next to each other on one line. */
import { markerOf } from '../text/marker.ts'
import { memoryOf, type Pdf } from './engine.ts'

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

/** A page with its text; segments that do not run along the page's own direction are left out. */
export interface PdfPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly segments: readonly Segment[]
  /** Set when the text comes from recognition: mean confidence from 0 to 1. */
  readonly ocr?: number
}

interface Glyph {
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

const QUARTER = Math.PI / 2

/** Reads the letters of one page. */
export function readPage(pdf: Pdf, index: number, maxCharacters: number): PdfPage {
  const { pdfium } = pdf
  const page = pdfium.FPDF_LoadPage(pdf.document, index)
  if (page === 0) return { number: index + 1, width: 595, height: 842, segments: [] }
  const width = pdfium.FPDF_GetPageWidthF(page)
  const height = pdfium.FPDF_GetPageHeightF(page)
  const text = pdfium.FPDFText_LoadPage(page)
  const count = text === 0 ? 0 : Math.min(maxCharacters, Math.max(0, pdfium.FPDFText_CountChars(text)))
  const glyphs = count === 0 ? [] : readGlyphs(pdf, page, text, count)
  if (text !== 0) pdfium.FPDFText_ClosePage(text)
  pdfium.FPDF_ClosePage(page)
  return { number: index + 1, width, height, segments: unstretch(attachMarkers(segmentsOf(glyphs))) }
}

function readGlyphs(pdf: Pdf, page: number, text: number, count: number): Glyph[] {
  const { pdfium } = pdf
  const malloc = pdfium.pdfium.wasmExports.malloc
  const place = malloc(64)
  const turn = turnOf(pdf, text, count)
  const boldOf = boldReader(pdf, text)
  const frame = frameOf(pdf, page, place, turn)
  const glyphs: Glyph[] = []
  for (let index = 0; index < count; index += 1) {
    const code = pdfium.FPDFText_GetUnicode(text, index)
    if (code === 13 || code === 10 || code === 0) continue
    if (
      Math.abs(angleBetween(pdfium.FPDFText_GetCharAngle(text, index), turn * QUARTER)) > 0.02 &&
      code !== 32
    )
      continue
    if (!pdfium.FPDFText_GetLooseCharBox(text, index, place)) continue
    const view = new DataView(memoryOf(pdfium).buffer)
    const [left = 0, top = 0, right = 0, bottom = 0] = [0, 4, 8, 12].map((at) =>
      view.getFloat32(place + at, true),
    )
    const hasOrigin = pdfium.FPDFText_GetCharOrigin(text, index, place, place + 8)
    const origin = hasOrigin
      ? ([view.getFloat64(place, true), view.getFloat64(place + 8, true)] as const)
      : ([left, bottom] as const)
    const box = frame(left, top, right, bottom, origin)
    if (!Number.isFinite(box.left + box.right + box.top + box.bottom)) continue
    const letter = isHyphenCode(code) ? '-' : String.fromCodePoint(Math.min(code, 0x10ffff))
    glyphs.push({
      text: letter,
      space: /\s/.test(letter),
      drawn: code !== 32 || pdfium.FPDFText_IsGenerated(text, index) !== 1,
      ...box,
      bold: boldOf(index),
    })
  }
  pdfium.pdfium.wasmExports.free(place)
  return glyphs
}

/** PDFium writes 0x02 or U+FFFE where a hyphen ends a line. */
function isHyphenCode(code: number): boolean {
  return code === 2 || code === 0xfffe
}

/** In which of four directions most of the text runs. */
function turnOf(pdf: Pdf, text: number, count: number): number {
  const votes = [0, 0, 0, 0]
  const step = Math.max(1, Math.floor(count / 400))
  for (let index = 0; index < count; index += step) {
    const quarters = pdf.pdfium.FPDFText_GetCharAngle(text, index) / QUARTER
    const nearest = Math.round(quarters)
    if (Math.abs(quarters - nearest) < 0.02)
      votes[((nearest % 4) + 4) % 4] = (votes[((nearest % 4) + 4) % 4] ?? 0) + 1
  }
  return votes.indexOf(Math.max(...votes))
}

function angleBetween(first: number, second: number): number {
  const full = 2 * Math.PI
  const turn = (((first - second) % full) + full) % full
  return turn > Math.PI ? turn - full : turn
}

type Framed = Omit<Glyph, 'text' | 'space' | 'drawn' | 'bold'>

/** From PDF space (origin at the bottom left) to the page as it is read. */
function frameOf(pdf: Pdf, page: number, place: number, turn: number) {
  pdf.pdfium.FPDF_GetPageBoundingBox(page, place)
  const view = new DataView(memoryOf(pdf.pdfium).buffer)
  const [x0 = 0, y1 = 0, x1 = 0, y0 = 0] = [0, 4, 8, 12].map((at) => view.getFloat32(place + at, true))
  return (
    left: number,
    top: number,
    right: number,
    bottom: number,
    origin: readonly [number, number],
  ): Framed => {
    if (turn === 1)
      return {
        left: bottom - y0,
        right: top - y0,
        top: left - x0,
        bottom: right - x0,
        baseline: origin[0] - x0,
      }
    if (turn === 2)
      return {
        left: x1 - right,
        right: x1 - left,
        top: bottom - y0,
        bottom: top - y0,
        baseline: origin[1] - y0,
      }
    if (turn === 3)
      return {
        left: y1 - top,
        right: y1 - bottom,
        top: x1 - right,
        bottom: x1 - left,
        baseline: x1 - origin[0],
      }
    return {
      left: left - x0,
      right: right - x0,
      top: y1 - top,
      bottom: y1 - bottom,
      baseline: y1 - origin[1],
    }
  }
}

/** Is the letter bold? Asked once per text object. */
function boldReader(pdf: Pdf, text: number): (index: number) => boolean {
  const { pdfium } = pdf
  const known = new Map<number, boolean>()
  const size = 128
  const place = pdfium.pdfium.wasmExports.malloc(size)
  return (index) => {
    const object = pdfium.FPDFText_GetTextObject(text, index)
    const cached = known.get(object)
    if (cached !== undefined) return cached
    const length = pdfium.FPDFText_GetFontInfo(text, index, place, size, 0)
    const name =
      length > 0 && length <= size
        ? Buffer.from(memoryOf(pdfium).slice(place, place + length - 1)).toString('latin1')
        : ''
    const bold =
      /bold|black|heavy|semibold|demi/i.test(name) || pdfium.FPDFText_GetFontWeight(text, index) >= 650
    if (object !== 0) known.set(object, bold)
    return bold
  }
}

/** Groups letters in drawing order to segments. */
function segmentsOf(glyphs: readonly Glyph[]): Segment[] {
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
