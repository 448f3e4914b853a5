/** From pages of segments to blocks in reading order: the same for a text layer and for recognised pictures. */
import type { Draft } from '../draft.ts'
import { markHeadings } from '../text/headings.ts'
import { joinLines, vocabularyOf, type Vocabulary } from '../text/hyphen.ts'
import { citedNotes, markNotes } from '../text/notes.ts'
import { withoutPdfFurniture } from './furniture.ts'
import type { PdfPage } from './glyphs.ts'
import { heal, type Piece } from './heal.ts'
import { headingLevels } from './heading-levels.ts'
import { linesOfSegments, type PdfLine } from './lines.ts'
import { splitNotes, type PageNote } from './notes.ts'
import { usualStep } from './paragraphs.ts'
import { boxOf, piecesOf, type Known, type TableState } from './pieces.ts'
import { regionsOf } from './regions.ts'
import { NO_STROKES, type Strokes } from './rules.ts'

/** The blocks of all pages; sentences run on over columns, pages and the notes between them. */
export function layoutPages(pages: readonly PdfPage[], strokes: ReadonlyMap<number, Strokes>): Draft[] {
  const clean = withoutPdfFurniture(pages)
  const lines = clean.map((page) => linesOfSegments(page.segments))
  const vocabulary = vocabularyOf(lines.flat().map((line) => line.text))
  const levels = headingLevels(clean)
  const known: Known = { vocabulary, levels, pitchOf: pitchesOf(lines) }
  const cited = new Set(clean.flatMap((page) => page.segments.flatMap((segment) => segment.marks)))
  const state: TableState = { tables: 0, columns: [], row: 0 }
  const pieces = clean.flatMap((page) => {
    const { text, notes } = splitNotes(page, cited, levels.body)
    const regions = regionsOf(text, strokes.get(page.number) ?? NO_STROKES)
    const body = regions.flatMap((region, index) => piecesOf(region, page.number, known, state, index === 0))
    return [...body, ...notes.map((note) => notePiece(note, page.number, vocabulary))]
  })
  const noted = markNotes(citedNotes(pieces.map((piece) => piece.draft)))
  const healed = heal(
    pieces.map((piece, index) => ({ ...piece, draft: noted[index] as Draft })),
    vocabulary,
  )
  return markHeadings(healed.map((piece) => piece.draft))
}

/** Per size of letters the usual distance from line to line. */
function pitchesOf(pages: readonly (readonly PdfLine[])[]): Known['pitchOf'] {
  const steps = new Map<number, number[]>()
  for (const lines of pages) {
    lines.slice(1).forEach((line, index) => {
      const previous = lines[index] as PdfLine
      const step = line.baseline - previous.baseline
      if (step < line.size * 0.7 || step > line.size * 2.5 || Math.abs(line.size - previous.size) > 0.5)
        return
      steps.set(Math.round(line.size), [...(steps.get(Math.round(line.size)) ?? []), step])
    })
  }
  const usual = new Map([...steps].map(([size, own]) => [size, usualStep(own)]))
  return (size) => usual.get(Math.round(size)) ?? undefined
}

function notePiece(note: PageNote, page: number, vocabulary: Vocabulary): Piece {
  const lines = linesOfSegments(note.segments)
  const text = lines
    .map((line) => line.text)
    .reduce((all, next) => (all === '' ? next : joinLines(all, next, vocabulary)), '')
  const draft: Draft = {
    kind: 'note',
    text,
    page,
    box: boxOf(lines),
    ...(note.marker === null ? {} : { marker: note.marker }),
  }
  return { draft, size: lines[0]?.size ?? 0, full: false, opens: false }
}
