/** Joins a sentence that goes on in the next column, page or cell; notes in between stay behind it. */
import type { Draft } from '../draft.ts'
import { joinLines, type Vocabulary } from '../text/hyphen.ts'

/** A block on its way, with how it was printed. */
export interface Piece {
  readonly draft: Draft
  readonly size: number
  /** Its last line had no room for another word. */
  readonly full: boolean
  /** It is the first of its region or cell: only then it can be the rest of another. */
  readonly opens: boolean
}

/** The pieces with cut sentences put together. */
export function heal(pieces: readonly Piece[], vocabulary: Vocabulary): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const at = lastOf(out, piece.draft)
    const open = out[at]
    if (open === undefined || piece.draft.kind === 'note') out.push(piece)
    else if (isNext(out, at) && goesOn(open, piece)) {
      const text = joinDrafts(open.draft, piece.draft, vocabulary)
      out[at] = { ...open, draft: { ...open.draft, text }, full: piece.full }
      // The rest of a cell that a page end cut in two goes behind the rest of that cell.
    } else if (piece.draft.cell === undefined) out.push(piece)
    else out.splice(at + 1, 0, piece)
  }
  return out
}

/** The piece before it in the same text or cell, not further back than the page before. */
function lastOf(out: readonly Piece[], draft: Draft): number {
  for (let at = out.length - 1; at >= 0; at -= 1) {
    const other = (out[at] as Piece).draft
    if ((other.page ?? 0) < (draft.page ?? 0) - 1 && other.cell === undefined) return -1
    if (other.kind !== 'note' && sameCell(other, draft)) return at
    // Cells come row by row: another table or an earlier row will not lead to it.
    if (
      draft.cell !== undefined &&
      other.cell !== undefined &&
      (other.cell.table < draft.cell.table || other.cell.row < draft.cell.row)
    )
      return -1
  }
  return -1
}

function sameCell(one: Draft, other: Draft): boolean {
  return (
    one.cell?.table === other.cell?.table &&
    one.cell?.column === other.cell?.column &&
    one.cell?.row === other.cell?.row
  )
}

/** Nothing but notes, or other cells of the same row, stands in between. */
function isNext(out: readonly Piece[], at: number): boolean {
  const cell = out[at]?.draft.cell
  return out
    .slice(at + 1)
    .every(
      ({ draft }) =>
        draft.kind === 'note' ||
        (cell !== undefined && draft.cell?.table === cell.table && draft.cell.row === cell.row),
    )
}

function joinDrafts(open: Draft, next: Draft, vocabulary: Vocabulary): string {
  const joined = joinLines(open.text, next.text, vocabulary)
  const pages = (next.page ?? 0) - (open.page ?? 0) - (open.text.split('\f').length - 1)
  if (pages <= 0) return joined
  // The page begins behind the word that was broken over it.
  const word = next.text.indexOf(' ') < 0 ? next.text.length : next.text.indexOf(' ')
  const cut =
    joined === `${open.text} ${next.text}`
      ? joined.length - next.text.length
      : joined.length - (next.text.length - word)
  return joined.slice(0, cut) + '\f'.repeat(pages) + joined.slice(cut)
}

function goesOn(open: Piece, next: Piece): boolean {
  if (
    !next.opens ||
    next.draft.marker !== undefined ||
    next.draft.kind === 'heading' ||
    open.draft.kind === 'heading'
  )
    return false
  if (
    Math.abs(open.size - next.size) > 0.12 * open.size ||
    (open.draft.bold === true) !== (next.draft.bold === true)
  )
    return false
  if (!/[\p{L}\p{N},)’”"'%-]$/u.test(open.draft.text)) return false
  return /^[\p{Ll}(]/u.test(next.draft.text) || (open.full && open.draft.text.length > 40)
}
