/** Stretches of a document before they become passages. */
import type { Document } from '../../corpus/document.ts'
import { labelOf } from '../know/labels.ts'
import type { Passage } from '../types.ts'

export interface Span {
  readonly start: number
  readonly end: number
  readonly kind: Passage['kind']
  readonly questions: readonly string[]
  readonly method: string
  readonly confidence: number
  readonly actor?: string
}

/** Takes white space and marks of a table or list off both ends; null when no word is left. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  const stretch = text.slice(start, end)
  const first = /[\p{L}\p{N}]/u.exec(stretch)
  if (!first) return null
  const lead = /^[\s:;|=>–—.-]*/u.exec(stretch)?.[0].length ?? 0
  const tail = /[\s|]*$/u.exec(stretch)?.[0].length ?? 0
  // An opening bracket, quotation mark or list marker belongs to the words behind it.
  const marker = /(?:^|\n)([-–—•*][ \t]+)$/u.exec(stretch.slice(0, lead))
  return { start: start + lead - (marker?.[1]?.length ?? 0), end: end - tail }
}

/** The page on which an offset stands, or null where the format has none. */
export function pageAt(document: Document, offset: number): number | null {
  const block = document.blocks.find((one) => offset < one.end)
  if (block?.page !== undefined) return block.page
  return document.pages.find((page) => offset >= page.start && offset < page.end)?.number ?? null
}

/** The nearest heading above an offset; a question or the label of an answer is none, and a heading inside an answer stays in that answer. */
export function headingAt(
  document: Document,
  offset: number,
  answers: readonly { readonly start: number; readonly end: number }[],
): string | null {
  const above = document.blocks.findLast(
    (block) =>
      block.start < offset &&
      block.kind === 'heading' &&
      !answers.some(({ start, end }) => start <= block.start && block.end <= end && end <= offset),
  )
  const text = above ? document.text.slice(above.content, above.end).trim() : ''
  const role = labelOf(text)?.role
  return text === '' || text.includes('?') || role === 'answer' || role === 'question' ? null : text
}
