/** From pages of segments to blocks in reading order: the same for a text layer and for recognised pictures. */
import type { Draft } from '../draft.ts'
import { vocabularyOf, joinLines, type Vocabulary } from '../text/hyphen.ts'
import { markHeadings } from '../text/headings.ts'
import { withoutPdfFurniture } from './furniture.ts'
import type { PdfPage, Segment } from './glyphs.ts'
import { headingLevels, type Levels } from './heading-levels.ts'
import { linesOfSegments } from './lines.ts'
import { splitNotes } from './notes.ts'
import { paragraphsOfLines, type PdfParagraph } from './paragraphs.ts'
import { regionsOf, type Region } from './regions.ts'
import type { Rule } from './rules.ts'

interface Piece {
  readonly draft: Draft
  readonly size: number
  readonly full: boolean
}

/** The blocks of all pages; sentences run on over columns, pages and the notes between them. */
export function layoutPages(pages: readonly PdfPage[], rules: ReadonlyMap<number, readonly Rule[]>): Draft[] {
  const clean = withoutPdfFurniture(pages)
  const vocabulary = vocabularyOf(
    clean.flatMap((page) => linesOfSegments(page.segments).map((line) => line.text)),
  )
  const cited = new Set(clean.flatMap((page) => page.segments.flatMap((segment) => segment.marks)))
  const levels = headingLevels(clean)
  const state: State = { tables: 0, columns: [], row: 0 }
  const pieces = clean.flatMap((page) => {
    const { text, notes } = splitNotes(page, cited, levels.body)
    const regions = regionsOf(text, rules.get(page.number) ?? [])
    const body = regions.flatMap((region, index) =>
      piecesOf(region, page.number, vocabulary, levels, state, index === 0),
    )
    return [...body, ...notes.flatMap((note) => notePieces(note, page.number, vocabulary))]
  })
  return markHeadings(heal(pieces, vocabulary).map((piece) => piece.draft))
}

interface State {
  tables: number
  /** Left edges of the columns of the table read last: on the next page the same table goes on. */
  columns: readonly number[]
  row: number
}

function piecesOf(
  region: Region,
  page: number,
  vocabulary: Vocabulary,
  levels: Levels,
  state: State,
  first: boolean,
): Piece[] {
  if (region.kind === 'text') {
    state.columns = []
    return paragraphsOfLines(linesOfSegments(region.segments), page, vocabulary).map((paragraph) =>
      pieceOf(paragraph, levels),
    )
  }
  const edges = columnEdges(region.rows)
  const goesOn = first && sameColumns(edges, state.columns)
  if (!goesOn) {
    state.tables += 1
    state.row = 0
  }
  state.columns = edges
  const rights = edges.map((_, column) =>
    Math.max(0, ...region.rows.flatMap((row) => (row[column] ?? []).map((segment) => segment.right))),
  )
  return region.rows.flatMap((row, index) => {
    // A row whose first cell is empty at the top of a page is the rest of the row before.
    if (goesOn && index === 0 && (row[0] ?? []).length === 0) state.row -= 1
    const own = row.flatMap((cell, column) =>
      paragraphsOfLines(linesOfSegments(cell), page, vocabulary, rights[column]).map((paragraph) =>
        inCell(pieceOf(paragraph, levels), { table: state.tables - 1, row: state.row, column }),
      ),
    )
    state.row += 1
    return own
  })
}

function columnEdges(rows: readonly (readonly Segment[])[][]): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: count }, (_, column) =>
    Math.min(...rows.flatMap((row) => (row[column] ?? []).map((segment) => segment.x))),
  )
}

function sameColumns(one: readonly number[], other: readonly number[]): boolean {
  return (
    one.length > 1 &&
    one.length === other.length &&
    one.every((edge, index) => Math.abs(edge - (other[index] ?? 0)) < 12 || !Number.isFinite(edge))
  )
}

function pieceOf(paragraph: PdfParagraph, levels: Levels): Piece {
  const [first] = paragraph.lines
  const size = first?.size ?? 0
  const letters = paragraph.lines.reduce((sum, line) => sum + line.text.length, 0)
  const bold = paragraph.lines.reduce((sum, line) => sum + line.bold * line.text.length, 0) > letters * 0.95
  const level = levels.levelOf({ text: paragraph.text, size, bold, lines: paragraph.lines.length })
  const box = {
    x: round(Math.min(...paragraph.lines.map((line) => line.x))),
    y: round(Math.min(...paragraph.lines.map((line) => line.top))),
    width: round(
      Math.max(...paragraph.lines.map((line) => line.right)) -
        Math.min(...paragraph.lines.map((line) => line.x)),
    ),
    height: round(
      Math.max(...paragraph.lines.map((line) => line.bottom)) -
        Math.min(...paragraph.lines.map((line) => line.top)),
    ),
  }
  const draft: Draft = {
    kind: level !== null ? 'heading' : paragraph.marked === null ? 'paragraph' : 'list-item',
    text: paragraph.text,
    page: paragraph.page,
    box,
    ...(paragraph.marked === null ? {} : { marker: paragraph.marked.marker }),
    ...(level === null ? {} : { level }),
    ...(bold ? { bold } : {}),
  }
  return { draft, size, full: paragraph.full }
}

function inCell(piece: Piece, cell: NonNullable<Draft['cell']>): Piece {
  const { level: _, ...draft } = piece.draft
  return {
    ...piece,
    draft: { ...draft, cell, kind: draft.kind === 'list-item' ? 'list-item' : 'table-cell' },
  }
}

function notePieces(
  note: { marker: string | null; segments: readonly Segment[] },
  page: number,
  vocabulary: Vocabulary,
): Piece[] {
  const lines = linesOfSegments(note.segments)
  const text = lines
    .map((line) => line.text)
    .reduce((all, next) => (all === '' ? next : joinLines(all, next, vocabulary)), '')
  const draft: Draft = { kind: 'note', text, page, ...(note.marker === null ? {} : { marker: note.marker }) }
  return [{ draft, size: lines[0]?.size ?? 0, full: false }]
}

/** Joins a sentence that goes on in the next column, page or cell; notes in between stay behind it. */
function heal(pieces: readonly Piece[], vocabulary: Vocabulary): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const at = out.findLastIndex((other) => other.draft.kind !== 'note')
    const open = out[at]
    if (open !== undefined && piece.draft.kind !== 'note' && goesOn(open, piece)) {
      const feeds = '\f'.repeat(
        Math.max(
          0,
          (piece.draft.page ?? 0) - (open.draft.page ?? 0) - (open.draft.text.split('\f').length - 1),
        ),
      )
      const joined = joinLines(open.draft.text, piece.draft.text, vocabulary)
      const text = feeds === '' ? joined : insertFeeds(open.draft.text, piece.draft.text, joined, feeds)
      out[at] = { ...open, draft: { ...open.draft, text }, full: piece.full }
    } else out.push(piece)
  }
  return out
}

/** The page begins behind the word that was broken over it. */
function insertFeeds(first: string, second: string, joined: string, feeds: string): string {
  const tail = second.length - (second.indexOf(' ') < 0 ? second.length : second.indexOf(' '))
  const cut = joined === `${first} ${second}` ? joined.length - second.length : joined.length - tail
  return joined.slice(0, cut) + feeds + joined.slice(cut)
}

function goesOn(open: Piece, next: Piece): boolean {
  if (next.draft.marker !== undefined || next.draft.kind === 'heading' || open.draft.kind === 'heading')
    return false
  if (
    open.draft.cell?.table !== next.draft.cell?.table ||
    open.draft.cell?.column !== next.draft.cell?.column
  )
    return false
  if (open.draft.cell !== undefined && open.draft.cell.row !== next.draft.cell?.row) return false
  if (
    Math.abs(open.size - next.size) > 0.12 * open.size ||
    (open.draft.bold === true) !== (next.draft.bold === true)
  )
    return false
  const ended = /[.?!:;…]["'”’)\]]*$/.test(open.draft.text)
  if (ended || !/[\p{L}\p{N},)’”"'%-]$/u.test(open.draft.text)) return false
  return /^[\p{Ll}(]/u.test(next.draft.text) || (open.full && open.draft.text.length > 40)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
