/** The lines of a document as the eye finds questions in them: every block, and every sentence that starts inside one. */
import type { Block, Document } from '../../corpus/document.ts'
import { labelOf, type Label } from './labels.ts'
import { headCells } from './tables.ts'

export interface Line {
  readonly start: number
  /** Behind the list marker and the label. */
  readonly content: number
  /** End of the block. */
  readonly end: number
  readonly block: number
  /** False for a sentence inside a block. */
  readonly whole: boolean
  readonly label: Label | null
  readonly source: Block
  readonly text: string
}

// A new start inside a block: after the end of a sentence, or before a labelled question or answer.
const INNER =
  /(?<=[.?!:;)”"’'])\s+(?=[\p{Lu}\d"“‘(])|\s+(?=(?:Vraag|Antwoord|Deelvraag)(?:\s+op vra(?:ag|gen))?\s+\d)/gu

/** All lines in reading order; footnotes and the heads of tables are not lines. */
export function linesOf(document: Document): Line[] {
  const heads = headCells(document)
  return document.blocks.flatMap((source, block) => {
    if (source.kind === 'note' || heads.has(source) || source.end <= source.start) return []
    const text = document.text.slice(source.start, source.end)
    const starts = [0, ...[...text.matchAll(INNER)].map((match) => match.index + match[0].length)]
    return starts.flatMap((at): Line[] => {
      const rest = text.slice(at)
      const whole = at === 0
      const printed = whole ? printedLabel(source, rest) : labelOf(rest)
      // The number of a footnote at the end starts nothing; nor does "nr. 42) om te zien".
      if (!whole && printed?.role === 'number' && !/^\P{Ll}/u.test(rest.slice(printed.length))) return []
      const line = {
        start: source.start + at,
        content: source.start + at + (printed?.length ?? (whole ? source.content - source.start : 0)),
        end: source.end,
        block,
        whole,
        label: printed,
        source,
        text: rest,
      }
      return [line]
    })
  })
}

/** The label in the text; an automatic number of the word processor stands in the marker only. */
function printedLabel(source: Block, text: string): Label | null {
  const marker = source.marker ?? ''
  // Signs of Markdown in a plain text: "## Vraag 3", "**Vraag 3**".
  const signs = /^[#*]{1,6}\s*(?=\p{L})/u.exec(text)?.[0].length ?? 0
  const signed = signs > 0 ? labelOf(text.slice(signs)) : null
  if (signed) return { ...signed, length: signed.length + signs }
  const behind = text.slice(source.content - source.start)
  const inner = labelOf(behind)
  // "- Vraag 3": the bullet says nothing.
  if (inner && inner.role !== 'number') {
    return { ...inner, length: inner.length + source.content - source.start }
  }
  const label = labelOf(text)
  if (label) return label
  const number = /[\p{L}\p{N}]/u.test(marker) ? labelOf(`${marker.trim()} `) : null
  return number ? { ...number, length: source.content - source.start } : null
}
