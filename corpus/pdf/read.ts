/** PDF to blocks: by the places of its letters, or by recognition where a page is a picture. */
import type { FileMeta } from '../document.ts'
import type { Reading } from '../draft.ts'
import type { Limits } from '../limits.ts'
import { ocrProblems } from '../ocr/problems.ts'
import type { Problem } from '../problem.ts'
import { broken, encrypted, fileProblem, noText, unsafe } from '../problems.ts'
import { openPdf, readString, type Pdf } from './engine.ts'
import { readFields } from './fields.ts'
import { readPage, type PdfPage } from './glyphs.ts'
import { layoutPages } from './layout.ts'
import { NO_STROKES, readStrokes, type Strokes } from './rules.ts'
import { isScan, recognisePage } from './scans.ts'

/** Reads a PDF; scripts in it are never run, links never followed. */
export async function readPdf(
  bytes: Uint8Array,
  source: string,
  limits: Limits,
  extend: (milliseconds: number) => void,
): Promise<Reading> {
  const pdf = await openPdf(bytes)
  if (pdf === 'encrypted') return { blocks: [], problems: [encrypted(source)] }
  if (pdf === 'damaged')
    return {
      blocks: [],
      problems: [
        broken(source, {
          nl: 'de inhoud van de PDF is niet te openen',
          en: 'the contents of the PDF cannot be opened',
        }),
      ],
    }
  try {
    if (pdf.pages > limits.pages)
      return {
        blocks: [],
        problems: [
          unsafe(source, {
            nl: `het zegt ${pdf.pages} bladzijden te hebben (de grens is ${limits.pages})`,
            en: `it claims ${pdf.pages} pages (the limit is ${limits.pages})`,
          }),
        ],
      }
    const printed = readPages(pdf, limits)
    const { pages, strokes: drawn, problems } = await withScans(pdf, printed, source, limits, extend)
    const strokes = new Map(
      pages.map((page, index) => [
        page.number,
        drawn.get(page.number) ?? (page.segments.length === 0 ? NO_STROKES : readStrokes(pdf, index)),
      ]),
    )
    const blocks = layoutPages(pages, strokes)
    if (blocks.length === 0 && problems.length === 0) problems.push(noText(source))
    return {
      blocks,
      problems,
      pages: pages.map(({ number, ocr }) => ({ number, ...(ocr === undefined ? {} : { ocr }) })),
      meta: metaOf(pdf),
    }
  } finally {
    pdf.close()
  }
}

function readPages(pdf: Pdf, limits: Limits): PdfPage[] {
  let left = limits.characters
  return Array.from({ length: pdf.pages }, (_, index) => {
    const printed = readPage(pdf, index, left)
    const page = { ...printed, segments: [...printed.segments, ...readFields(pdf, index)] }
    left -= page.segments.reduce((sum, segment) => sum + segment.text.length, 0)
    return page
  })
}

/** Recognises the pages that are pictures, as many as the limit allows; says which, and how sure. */
async function withScans(
  pdf: Pdf,
  pages: readonly PdfPage[],
  source: string,
  limits: Limits,
  extend: (milliseconds: number) => void,
): Promise<{ pages: PdfPage[]; strokes: ReadonlyMap<number, Strokes>; problems: Problem[] }> {
  const scans = pages.filter((page) => isScan(pdf, page))
  if (scans.length === 0) return { pages: [...pages], strokes: new Map(), problems: [] }
  const { startRecogniser } = await import('../ocr/recognise.ts')
  const recogniser = await startRecogniser()
  const read = new Map<number, PdfPage>()
  const strokes = new Map<number, Strokes>()
  for (const page of scans.slice(0, limits.ocrPages)) {
    const scan = await recognisePage(pdf, page, recogniser, limits, extend)
    read.set(page.number, scan?.page ?? page)
    if (scan !== null) strokes.set(page.number, scan.strokes)
  }
  await recogniser.stop()
  const recognised = [...read.values()].flatMap((page) =>
    page.ocr === undefined || page.segments.length === 0 ? [] : [{ number: page.number, ocr: page.ocr }],
  )
  const problems = ocrProblems(source, recognised)
  const empty = [...read.values()].filter((page) => page.segments.length === 0)
  if (scans.length > limits.ocrPages) problems.push(tooManyScans(source, scans.length, limits.ocrPages))
  if (recognised.length === 0 && empty.length > 0)
    problems.push(
      fileProblem(
        'file-no-text',
        source,
        'De bladzijden zijn plaatjes waarin geen tekst is herkend. Vraag om de oorspronkelijke tekst.',
        'The pages are pictures in which no text was recognised. Ask for the original text.',
      ),
    )
  return { pages: pages.map((page) => read.get(page.number) ?? page), strokes, problems }
}

function tooManyScans(source: string, scans: number, limit: number): Problem {
  return fileProblem(
    'reading-doubt',
    source,
    `Van de ${scans} gescande bladzijden zijn er ${limit} gelezen. Verhoog de grens, of vraag om een versie met tekst.`,
    `Of the ${scans} scanned pages ${limit} were read. Raise the limit, or ask for a version with text.`,
    { severity: 'warning' },
  )
}

function metaOf(pdf: Pdf): FileMeta {
  const read = (key: string) => {
    const size = pdf.pdfium.FPDF_GetMetaText(pdf.document, key, 0, 0)
    return size > 4096
      ? ''
      : readString(pdf.pdfium, size, (place) =>
          pdf.pdfium.FPDF_GetMetaText(pdf.document, key, place, size),
        ).trim()
  }
  const title = read('Title')
  const author = read('Author')
  return { ...(title === '' ? {} : { title }), ...(author === '' ? {} : { author }) }
}
