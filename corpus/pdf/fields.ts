/** What was filled in on a PDF form, and text typed over a page: it stands in annotations, not in the page itself. */
import { memoryOf, readString, type Pdf } from './engine.ts'
import type { Segment } from './glyphs.ts'

const FREE_TEXT = 3
const WIDGET = 20
const MOST = 2_000
const LINE = 12
/** Filled-in text counts as drawn after the page itself. */
export const AFTER_PAGE = 1_000_000

/** The filled-in fields of a page as segments, at the place of their box; comments are left out. */
export function readFields(pdf: Pdf, index: number): Segment[] {
  const { pdfium } = pdf
  const page = pdfium.FPDF_LoadPage(pdf.document, index)
  if (page === 0) return []
  const place = pdfium.pdfium.wasmExports.malloc(16)
  const height = pdfium.FPDF_GetPageHeightF(page)
  const segments: Segment[] = []
  const count = Math.min(MOST, pdfium.FPDFPage_GetAnnotCount(page))
  for (let at = 0; at < count; at += 1) {
    const annotation = pdfium.FPDFPage_GetAnnot(page, at)
    if (annotation === 0) continue
    const key = { [WIDGET]: 'V', [FREE_TEXT]: 'Contents' }[pdfium.FPDFAnnot_GetSubtype(annotation)]
    const text = key === undefined ? '' : valueOf(pdf, annotation, key)
    if (text.trim() !== '' && pdfium.FPDFAnnot_GetRect(annotation, place)) {
      const view = new DataView(memoryOf(pdfium).buffer)
      const [left = 0, top = 0, right = 0] = [0, 4, 8].map((offset) => view.getFloat32(place + offset, true))
      segments.push(...linesOf(text, { left, top: height - top, right }))
    }
    pdfium.FPDFPage_CloseAnnot(annotation)
  }
  pdfium.pdfium.wasmExports.free(place)
  pdfium.FPDF_ClosePage(page)
  return segments
}

function valueOf(pdf: Pdf, annotation: number, key: string): string {
  const size = pdf.pdfium.FPDFAnnot_GetStringValue(annotation, key, 0, 0)
  if (size <= 2 || size > 200_000) return ''
  return readString(pdf.pdfium, size, (place) =>
    pdf.pdfium.FPDFAnnot_GetStringValue(annotation, key, place, size),
  )
}

/** One segment per line of the value, below each other from the top of the box. */
function linesOf(
  text: string,
  box: { readonly left: number; readonly top: number; readonly right: number },
): Segment[] {
  return text.split(/\r\n?|\n/).flatMap((line, index) => {
    const top = box.top + index * LINE
    const segment: Segment = {
      text: line.trim(),
      marks: [],
      x: box.left + 2,
      right: box.right - 2,
      top,
      bottom: top + LINE,
      baseline: top + 0.8 * LINE,
      size: LINE,
      bold: 0,
      order: AFTER_PAGE + index,
    }
    return line.trim() === '' ? [] : [segment]
  })
}
