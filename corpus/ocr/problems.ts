/** What is said of text that was recognised from pictures: never silent about it. */
import type { Problem } from '../problem.ts'
import { fileProblem } from '../problems.ts'

/** Below this mean word confidence a page is marked: quotes from it are often wrong by a letter. */
export const LOW_CONFIDENCE = 0.75

/** One line for the file, and one for every page that was hard to read. */
export function ocrProblems(
  source: string,
  pages: readonly { readonly number: number; readonly ocr: number }[],
): Problem[] {
  if (pages.length === 0) return []
  const mean = pages.reduce((sum, page) => sum + page.ocr, 0) / pages.length
  const percent = Math.round(mean * 100)
  const which =
    pages.length === 1
      ? `${pages[0]?.number}`
      : `${pages[0]?.number}–${pages.at(-1)?.number} (${pages.length})`
  const general = fileProblem(
    'reading-doubt',
    source,
    `Bladzijde ${which} is een scan en met tekstherkenning gelezen (zekerheid ${percent} %). Vergelijk citaten met het origineel.`,
    `Page ${which} is a scan and was read by text recognition (confidence ${percent} %). Compare quotes with the original.`,
    { severity: 'info' },
  )
  const low = pages
    .filter((page) => page.ocr < LOW_CONFIDENCE)
    .map((page) =>
      fileProblem(
        'page-ocr-low',
        source,
        `Bladzijde ${page.number} is slecht leesbaar (zekerheid ${Math.round(page.ocr * 100)} %): woorden kunnen fout zijn. Vraag om een betere scan of de oorspronkelijke tekst.`,
        `Page ${page.number} is hard to read (confidence ${Math.round(page.ocr * 100)} %): words may be wrong. Ask for a better scan or the original text.`,
        { severity: 'warning', page: page.number },
      ),
    )
  return [general, ...low]
}
