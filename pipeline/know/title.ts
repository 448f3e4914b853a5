/** The title of a document: its first line that is one. */
import type { Document } from '../../corpus/document.ts'

const NO_TITLE =
  /^(?:geachte|beste|datum|aan\b|van\b|fractie|leden|(?:hoofd|deel)vra|vraag\s\d|\d+$|ah \d|(?:over )?(?:de |hun )?huidige)|\?$/iu
const SUBJECT = /^(?:onderwerp|betreft|betreffende|titel)\s*:?\s*(.*)$/iu

/** The first short line without the end of a sentence, else the title the file gives itself, else null. */
export function titleOf(document: Document): string | null {
  for (const [at, block] of document.blocks.slice(0, 14).entries()) {
    const field = SUBJECT.exec(document.text.slice(block.content, block.end).trim())
    const next = document.blocks[at + 1]
    const value = field?.[1] || (field && next ? document.text.slice(next.content, next.end) : '')
    if (value && value.length < 160) return value.trim()
  }
  for (const block of document.blocks.slice(0, 3)) {
    const line = document.text.slice(block.content, block.end).replace(/\s+/g, ' ').trim()
    if (block.kind === 'note' || block.kind === 'list-item' || NO_TITLE.test(line)) continue
    if (line.length < 4 || line.length > 160 || /[.;:,]$/.test(line)) continue
    return line
  }
  return document.meta.title ?? null
}
