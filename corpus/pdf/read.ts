/** PDF to blocks. */
import type { FileMeta } from '../document.ts'
import type { Reading } from '../draft.ts'
import type { Limits } from '../limits.ts'
import { broken, encrypted, fileProblem, unsafe } from '../problems.ts'
import { rebuild } from '../text/rebuild.ts'
import { openPdf, readString, type Pdf } from './engine.ts'

/** Reads the text layer of a PDF. */
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
    const texts = Array.from({ length: pdf.pages }, (_, index) => pageText(pdf, index))
    const blocks = rebuild(texts.join('\f')).map((draft) =>
      draft.page === undefined ? { ...draft, page: 1 } : draft,
    )
    const pages = texts.map((_, index) => ({ number: index + 1 }))
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
    return { blocks, problems, pages, meta: metaOf(pdf) }
  } finally {
    pdf.close()
  }
}

function pageText(pdf: Pdf, index: number): string {
  const { pdfium } = pdf
  const page = pdfium.FPDF_LoadPage(pdf.document, index)
  if (page === 0) return ''
  const text = pdfium.FPDFText_LoadPage(page)
  const count = text === 0 ? 0 : Math.max(0, pdfium.FPDFText_CountChars(text))
  const words = readString(pdfium, (count + 1) * 2, (place) => pdfium.FPDFText_GetText(text, 0, count, place))
  if (text !== 0) pdfium.FPDFText_ClosePage(text)
  pdfium.FPDF_ClosePage(page)
  return words.replaceAll('\f', ' ')
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
