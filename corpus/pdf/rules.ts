/** Strokes drawn on a page: the borders of tables, the line above footnotes. */
import { memoryOf, type Pdf } from './engine.ts'
import type { Segment } from './glyphs.ts'

/** A horizontal stroke, origin at the top left. */
export interface Rule {
  readonly x: number
  readonly right: number
  readonly y: number
}

/** A vertical stroke. */
export interface Post {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** All strokes of a page; boxes count with their edges. */
export interface Strokes {
  readonly rules: readonly Rule[]
  readonly posts: readonly Post[]
}

export const NO_STROKES: Strokes = { rules: [], posts: [] }

const PATH = 2
const MOST_OBJECTS = 20_000
const THIN = 4

/** Reads the strokes of a page. */
export function readStrokes(pdf: Pdf, index: number): Strokes {
  const { pdfium } = pdf
  const page = pdfium.FPDF_LoadPage(pdf.document, index)
  if (page === 0) return NO_STROKES
  const place = pdfium.pdfium.wasmExports.malloc(16)
  const height = pdfium.FPDF_GetPageHeightF(page)
  const rules: Rule[] = []
  const posts: Post[] = []
  const count = Math.min(MOST_OBJECTS, pdfium.FPDFPage_CountObjects(page))
  for (let at = 0; at < count; at += 1) {
    const object = pdfium.FPDFPage_GetObject(page, at)
    if (pdfium.FPDFPageObj_GetType(object) !== PATH) continue
    if (!pdfium.FPDFPageObj_GetBounds(object, place, place + 4, place + 8, place + 12)) continue
    const view = new DataView(memoryOf(pdfium).buffer)
    const [left = 0, low = 0, right = 0, high = 0] = [0, 4, 8, 12].map((offset) =>
      view.getFloat32(place + offset, true),
    )
    const [top, bottom] = [height - high, height - low]
    if (right - left > 20) rules.push({ x: left, right, y: top })
    if (right - left > 20 && bottom - top > THIN) rules.push({ x: left, right, y: bottom })
    if (bottom - top > 8) posts.push({ x: left, top, bottom })
    if (bottom - top > 8 && right - left > THIN) posts.push({ x: right, top, bottom })
  }
  pdfium.pdfium.wasmExports.free(place)
  pdfium.FPDF_ClosePage(page)
  return { rules, posts }
}

/** Heights of horizontal strokes that run under more than half of the width of the text. */
export function rowRules(segments: readonly Segment[], strokes: Strokes): number[] {
  const left = Math.min(...segments.map((own) => own.x))
  const right = Math.max(...segments.map((own) => own.right))
  const top = Math.min(...segments.map((own) => own.top))
  const bottom = Math.max(...segments.map((own) => own.bottom))
  const heights = new Map<number, number>()
  for (const rule of strokes.rules) {
    if (rule.y < top - 12 || rule.y > bottom + 12) continue
    const covered = Math.max(0, Math.min(right, rule.right) - Math.max(left, rule.x))
    heights.set(Math.round(rule.y / 2), (heights.get(Math.round(rule.y / 2)) ?? 0) + covered)
  }
  return [...heights]
    .filter(([, covered]) => covered > (right - left) * 0.6)
    .map(([key]) => key * 2)
    .sort((a, b) => a - b)
}
