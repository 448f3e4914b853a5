/** Pages of a PDF that are pictures: rendered and recognised. */
import type { Limits } from '../limits.ts'
import { greyPng } from '../ocr/png.ts'
import { strokesOf, type Picture } from '../ocr/strokes.ts'
import type { Strokes } from './rules.ts'
import type { Recogniser } from '../ocr/recognise.ts'
import { memoryOf, type Pdf } from './engine.ts'
import { AFTER_PAGE } from './fields.ts'
import type { PdfPage } from './glyphs.ts'

const DPI = 200
const MOST_PIXELS = 16_000_000
const IMAGE = 3

/** Is the page (nearly) without text but with a picture that fills a good part of it? */
export function isScan(pdf: Pdf, page: PdfPage): boolean {
  const letters = page.segments.reduce((sum, segment) => sum + segment.text.length, 0)
  if (letters > 300) return false
  const share = pictureShare(pdf, page)
  return letters < 20 ? share > 0.02 : share > 0.6
}

/** Share of the page that the largest picture covers. */
function pictureShare(pdf: Pdf, page: PdfPage): number {
  const { pdfium } = pdf
  const handle = pdfium.FPDF_LoadPage(pdf.document, page.number - 1)
  if (handle === 0) return 0
  const place = pdfium.pdfium.wasmExports.malloc(16)
  let largest = 0
  const count = Math.min(5_000, pdfium.FPDFPage_CountObjects(handle))
  for (let at = 0; at < count; at += 1) {
    const object = pdfium.FPDFPage_GetObject(handle, at)
    if (
      pdfium.FPDFPageObj_GetType(object) !== IMAGE ||
      !pdfium.FPDFPageObj_GetBounds(object, place, place + 4, place + 8, place + 12)
    )
      continue
    const view = new DataView(memoryOf(pdfium).buffer)
    const [left = 0, bottom = 0, right = 0, top = 0] = [0, 4, 8, 12].map((offset) =>
      view.getFloat32(place + offset, true),
    )
    largest = Math.max(largest, (right - left) * (top - bottom))
  }
  pdfium.pdfium.wasmExports.free(place)
  pdfium.FPDF_ClosePage(handle)
  return largest / Math.max(1, page.width * page.height)
}

/** A recognised page, with the lines drawn on it. */
export interface Scan {
  readonly page: PdfPage
  readonly strokes: Strokes
}

/** The same page with its text recognised; places in points. */
export async function recognisePage(
  pdf: Pdf,
  page: PdfPage,
  recogniser: Recogniser,
  limits: Limits,
  extend: (milliseconds: number) => void,
): Promise<Scan | null> {
  extend(limits.ocrMilliseconds)
  const picture = render(pdf, page)
  if (picture === null) return null
  const strokes = strokesOf(picture)
  const posts = strokes.posts.map((post) => ({
    x: post.x * picture.scale,
    top: post.top * picture.scale,
    bottom: post.bottom * picture.scale,
  }))
  const { segments, confidence } = await recogniser.read(
    greyPng(picture.grey, picture.width, picture.height),
    posts,
  )
  const filled = page.segments.filter((segment) => segment.order >= AFTER_PAGE)
  const scaled = segments.map((segment) => ({
    ...segment,
    x: segment.x / picture.scale,
    right: segment.right / picture.scale,
    top: segment.top / picture.scale,
    bottom: segment.bottom / picture.scale,
    baseline: segment.baseline / picture.scale,
    size: segment.size / picture.scale,
  }))
  return { page: { ...page, segments: [...scaled, ...filled], ocr: confidence }, strokes }
}

function render(pdf: Pdf, page: PdfPage): Picture | null {
  const { pdfium } = pdf
  const scale = Math.min(DPI / 72, Math.sqrt(MOST_PIXELS / Math.max(1, page.width * page.height)))
  const width = Math.round(page.width * scale)
  const height = Math.round(page.height * scale)
  const handle = width < 8 || height < 8 ? 0 : pdfium.FPDF_LoadPage(pdf.document, page.number - 1)
  if (handle === 0) return null
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0)
  if (bitmap === 0) return null
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff)
  pdfium.FPDF_RenderPageBitmap(bitmap, handle, 0, 0, width, height, 0, 0)
  const start = pdfium.FPDFBitmap_GetBuffer(bitmap)
  const stride = pdfium.FPDFBitmap_GetStride(bitmap)
  const memory = memoryOf(pdfium)
  const grey = new Uint8Array(width * height)
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const at = start + row * stride + column * 4
      grey[row * width + column] =
        ((memory[at] ?? 0) * 29 + (memory[at + 1] ?? 0) * 150 + (memory[at + 2] ?? 0) * 77) >> 8
    }
  }
  pdfium.FPDFBitmap_Destroy(bitmap)
  pdfium.FPDF_ClosePage(handle)
  return { grey, width, height, scale }
}
