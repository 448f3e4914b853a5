/** A table with a column for every organisation: each cell is an answer in the voice of its column. */
import type { Block, Document } from '../../corpus/document.ts'
import { canonicalName } from '../know/names.ts'
import { trimmed, type Span } from './spans.ts'

/** Heads of columns that name no organisation. */
const PLAIN =
  /^(?:antwoord(?:en)?|reacties?|toelichting|opmerkingen?|status|actie|nr\.?|nummer|vragen?|stelling(?:en)?|onderwerp|thema|score|ja|nee|eens|oneens|neutraal|bron|pagina|datum|onderbouwing|motivatie|standpunt)?\s*:?$/iu

/** The span itself, or one span for every cell of its row that stands under a name. */
export function byColumn(document: Document, span: Span): Span[] {
  const cells = document.blocks.filter((block) => block.start < span.end && block.end > span.start)
  const first = cells[0]?.cell
  const oneRow = first && cells.every(({ cell }) => cell?.table === first.table && cell.row === first.row)
  if (!first || !oneRow) return [span]
  const heads = cells.map((cell) => headOf(document, cell))
  if (!heads.every((head) => head !== null && isNamed(head))) return [span]
  const names = new Set(heads)
  if (cells.length < 2 && namedColumns(document, first.table) < 2) return [span]
  if (names.size !== cells.length) return [span]
  return cells.flatMap((cell, at): Span[] => {
    const part = trimmed(document.text, Math.max(cell.start, span.start), Math.min(cell.end, span.end))
    return part ? [{ ...span, ...part, actor: canonicalName(heads[at] ?? '') }] : []
  })
}

/** A head that can be a name: short, with a capital, and no sentence. A first row may hold an answer as well. */
const isNamed = (head: string): boolean =>
  !PLAIN.test(head) && /^\P{L}*\p{Lu}/u.test(head) && !/[.?!]$/.test(head) && head.split(/\s+/).length <= 8

/** The text in the first row of the column, when that is another row. */
function headOf(document: Document, block: Block): string | null {
  const { cell } = block
  const head = document.blocks.find(
    (one) => one.cell?.table === cell?.table && one.cell?.row === 0 && one.cell.column === cell?.column,
  )
  if (!head || cell?.row === 0) return null
  return document.text.slice(head.content, head.end).trim()
}

const namedColumns = (document: Document, table: number): number =>
  document.blocks.filter(
    (block) =>
      block.cell?.table === table &&
      block.cell.row === 0 &&
      isNamed(document.text.slice(block.content, block.end).trim()),
  ).length
