/** The letters of a PDF page, turned the way it is read. */
import { memoryOf, type Pdf } from './engine.ts'
import { segmentsOf, type Glyph, type Segment } from './segments.ts'

export type { Segment } from './segments.ts'

/** A page with its text; segments that do not run along the page's own direction are left out. */
export interface PdfPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly segments: readonly Segment[]
  /** Set when the text comes from recognition: mean confidence from 0 to 1. */
  readonly ocr?: number
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
  return { number: index + 1, width, height, segments: segmentsOf(glyphs) }
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
