/** PDF to blocks. */
import type { FileMeta } from '../document.ts'
import type { Reading } from '../draft.ts'
import type { Limits } from '../limits.ts'
import { broken, encrypted, fileProblem, unsafe } from '../problems.ts'
import { openPdf, readString, type Pdf } from './engine.ts'
import { readPage } from './glyphs.ts'
import { layoutPages } from './layout.ts'
import { NO_STROKES, readStrokes } from './rules.ts'

/** Reads a PDF by the places of its letters. */
export async function readPdf(bytes: Uint8Array, source: string, limits: Limits): Promise<Reading> {
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
    const pages = Array.from({ length: pdf.pages }, (_, index) => readPage(pdf, index, limits.characters))
    const strokes = new Map(
      pages.map((page, index) => [
        page.number,
        page.segments.length === 0 ? NO_STROKES : readStrokes(pdf, index),
      ]),
    )
    const blocks = layoutPages(pages, strokes)
    const problems =
      blocks.length > 0
        ? []
        : [
            fileProblem(
              'file-no-text',
              source,
              'De PDF heeft geen tekstlaag: het is een scan of een plaatje. Vraag om een versie met tekst.',
              'The PDF has no text layer: it is a scan or a picture. Ask for a version with text.',
            ),
          ]
    return { blocks, problems, pages: pages.map((page) => ({ number: page.number })), meta: metaOf(pdf) }
  } finally {
    pdf.close()
  }
}

function metaOf(pdf: Pdf): FileMeta {
  const read = (key: string) => {
    const size = pdf.pdfium.FPDF_GetMetaText(pdf.document, key, 0, 0)
    return readString(pdf.pdfium, size, (place) =>
      pdf.pdfium.FPDF_GetMetaText(pdf.document, key, place, size),
    ).trim()
  }
  const title = read('Title')
  const author = read('Author')
  return { ...(title === '' ? {} : { title }), ...(author === '' ? {} : { author }) }
}
