/** Lines drawn on a page: the borders of tables, the stroke above footnotes. */
import { memoryOf, type Pdf } from './engine.ts'

/** A horizontal stroke, origin at the top left. */
export interface Rule {
  readonly x: number
  readonly right: number
  readonly y: number
}

const PATH = 2
const MOST_OBJECTS = 20_000

/** The horizontal strokes of a page, also the upper and lower edges of boxes. */
export function readRules(pdf: Pdf, index: number): Rule[] {
  const { pdfium } = pdf
  const page = pdfium.FPDF_LoadPage(pdf.document, index)
  if (page === 0) return []
  const place = pdfium.pdfium.wasmExports.malloc(16)
  const height = pdfium.FPDF_GetPageHeightF(page)
  const rules: Rule[] = []
  const count = Math.min(MOST_OBJECTS, pdfium.FPDFPage_CountObjects(page))
  for (let at = 0; at < count; at += 1) {
    const object = pdfium.FPDFPage_GetObject(page, at)
    if (pdfium.FPDFPageObj_GetType(object) !== PATH) continue
    if (!pdfium.FPDFPageObj_GetBounds(object, place, place + 4, place + 8, place + 12)) continue
    const view = new DataView(memoryOf(pdfium).buffer)
    const [left = 0, bottom = 0, right = 0, top = 0] = [0, 4, 8, 12].map((offset) =>
      view.getFloat32(place + offset, true),
    )
    if (right - left < 20) continue
    rules.push({ x: left, right, y: height - top })
    if (top - bottom > 6) rules.push({ x: left, right, y: height - bottom })
  }
  pdfium.pdfium.wasmExports.free(place)
  pdfium.FPDF_ClosePage(page)
  return rules
}
