/** Blocks of one region of a PDF page: paragraphs, or the cells of a table. */
import type { Box } from '../document.ts'
import type { Draft } from '../draft.ts'
import type { Vocabulary } from '../text/hyphen.ts'
import type { Segment } from './glyphs.ts'
import type { Piece } from './heal.ts'
import type { Levels } from './heading-levels.ts'
import { linesOfSegments, type PdfLine } from './lines.ts'
import { paragraphsOfLines, type PdfParagraph } from './paragraphs.ts'
import type { Region } from './regions.ts'

/** What is known of the whole document. */
export interface Known {
  readonly vocabulary: Vocabulary
  readonly levels: Levels
  /** Usual distance between the lines of a paragraph, by size of the letters. */
  readonly pitchOf: (size: number) => number | undefined
}

/** Where the reading of tables stands: a table may go on on the next page. */
export interface TableState {
  tables: number
  columns: readonly number[]
  row: number
}

/** The blocks of a region; `first` says that it opens its page. */
export function piecesOf(
  region: Region,
  page: number,
  known: Known,
  state: TableState,
  first: boolean,
): Piece[] {
  if (region.kind === 'table') return tablePieces(region.rows, page, known, state, first)
  const rest = first ? restColumn(region.segments, state.columns) : -1
  if (rest < 0) state.columns = []
  const pieces = paragraphsOfLines(linesOfSegments(region.segments), { ...known, page }).map(
    (paragraph, index) => pieceOf(paragraph, known.levels, index === 0),
  )
  if (rest < 0) return pieces
  return pieces.map((piece) => inCell(piece, { table: state.tables - 1, row: state.row - 1, column: rest }))
}

/** Text at the top of a page that stands in a later column of the table before it is the rest of a cell. */
function restColumn(segments: readonly Segment[], columns: readonly number[]): number {
  const left = Math.min(...segments.map((segment) => segment.x))
  return columns.findLastIndex((edge, column) => column > 0 && Math.abs(left - edge) < 24)
}

function tablePieces(
  rows: readonly (readonly Segment[])[][],
  page: number,
  known: Known,
  state: TableState,
  first: boolean,
): Piece[] {
  const edges = columnEdges(rows)
  const goesOn = first && sameColumns(edges, state.columns)
  if (!goesOn) {
    state.tables += 1
    state.row = 0
  }
  state.columns = edges
  const rights = edges.map((_, column) =>
    Math.max(0, ...rows.flatMap((row) => (row[column] ?? []).map((segment) => segment.right))),
  )
  return rows.flatMap((row, index) => {
    if (goesOn && index === 0 && isRest(row)) state.row -= 1
    const own = row.flatMap((cell, column) =>
      paragraphsOfLines(linesOfSegments(cell), { ...known, page, right: rights[column] ?? 0 }).map(
        (paragraph, at) =>
          inCell(pieceOf(paragraph, known.levels, at === 0), {
            table: state.tables - 1,
            row: state.row,
            column,
          }),
      ),
    )
    state.row += 1
    return own
  })
}

/** At the top of a page: the rest of the row that the page end cut in two. */
function isRest(row: readonly (readonly Segment[])[]): boolean {
  const firsts = row.map((cell) => cell[0]?.text ?? '')
  return firsts[0] === '' || firsts.some((text) => /^[\p{Ll}),;]/u.test(text))
}

function columnEdges(rows: readonly (readonly Segment[])[][]): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: count }, (_, column) =>
    // NaN where a column is empty: it fits any.
    edgeOf(rows.flatMap((row) => (row[column] ?? []).map((segment) => segment.x))),
  )
}

function edgeOf(lefts: readonly number[]): number {
  return lefts.length === 0 ? Number.NaN : Math.min(...lefts)
}

function sameColumns(one: readonly number[], other: readonly number[]): boolean {
  return (
    one.length > 1 &&
    one.length === other.length &&
    one.every((edge, index) => !(Math.abs(edge - (other[index] ?? 0)) >= 24))
  )
}

function pieceOf(paragraph: PdfParagraph, levels: Levels, opens: boolean): Piece {
  const { lines, text, marked, page } = paragraph
  const size = lines[0]?.size ?? 0
  const letters = lines.reduce((sum, line) => sum + line.text.length, 0)
  const bold = lines.reduce((sum, line) => sum + line.bold * line.text.length, 0) > letters * 0.95
  const level = levels.levelOf({ text, size, bold, lines: lines.length })
  const draft: Draft = {
    kind: level !== null ? 'heading' : marked === null ? 'paragraph' : 'list-item',
    text,
    page,
    box: boxOf(lines),
    ...(marked === null ? {} : { marker: marked.marker }),
    ...(level === null ? {} : { level }),
    ...(bold ? { bold } : {}),
  }
  return { draft, size, full: paragraph.full, opens }
}

/** The rectangle around lines, in whole tenths of a point. */
export function boxOf(lines: readonly PdfLine[]): Box {
  const x = Math.min(...lines.map((line) => line.x))
  const y = Math.min(...lines.map((line) => line.top))
  const right = Math.max(...lines.map((line) => line.right))
  const bottom = Math.max(...lines.map((line) => line.bottom))
  return { x: tenth(x), y: tenth(y), width: tenth(right - x), height: tenth(bottom - y) }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

function inCell(piece: Piece, cell: NonNullable<Draft['cell']>): Piece {
  const { level: _, ...draft } = piece.draft
  return {
    ...piece,
    draft: { ...draft, cell, kind: draft.kind === 'list-item' ? 'list-item' : 'table-cell' },
  }
}
