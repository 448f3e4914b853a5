/** The head row of a question table ("Nr | Vraag | Antwoord"), which returns on every page. */
import type { Block, Document } from '../../corpus/document.ts'

const ASKED = /^(?:(?:deel|sub)?vra(?:ag|gen)|stelling(?:en)?|onderwerp|nr\.?|nummer|#)$/iu
const SAID =
  /^(?:(?:uw |ons |onze )?antwoord(?:en)?|reacties?|beantwoording|toelichting|inbreng|opmerkingen?)$/iu

/** The cells of rows that only name their columns. */
export function headCells(document: Document): ReadonlySet<Block> {
  const rows = new Map<string, Block[]>()
  for (const block of document.blocks) {
    if (!block.cell) continue
    const key = `${block.cell.table}:${block.cell.row}`
    rows.set(key, [...(rows.get(key) ?? []), block])
  }
  const heads = [...rows.values()].filter((cells) => {
    const texts = cells.map((cell) => document.text.slice(cell.content, cell.end).trim().replace(/\s*:$/, ''))
    return (
      texts.some((text) => ASKED.test(text)) &&
      texts.some((text) => SAID.test(text)) &&
      texts.every((text) => text.split(/\s+/).length <= 4)
    )
  })
  return new Set(heads.flat())
}
