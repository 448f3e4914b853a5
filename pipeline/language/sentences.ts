/** Sentences of a passage: by block first, inside a block by compromise/one with Dutch abbreviations. */
import nlp from 'compromise/one'
import type { Block, Document } from '../../corpus/document.ts'
import type { Morphology } from '../../lexicons/types.ts'
import type { Sentence } from '../types.ts'
import { DUTCH_ABBREVIATIONS } from './abbreviations.ts'
import { tokenise } from './tokens.ts'

// compromise keeps abbreviations as keys of an object.
const abbreviations = Object.fromEntries(DUTCH_ABBREVIATIONS.map((word) => [word, true]))
nlp.plugin({ model: { one: { abbreviations } } })

/**
 * Sentences between two offsets of a document, in order. A list item carries the heading and the lead-in
 * above it as context, also when these stand before `from`.
 */
export function sentencesOf(
  document: Document,
  morphology: Morphology,
  from: number,
  to: number,
): Sentence[] {
  const sentences: Sentence[] = []
  let heading: string | null = null
  let leadIn: string | null = null
  for (const block of document.blocks) {
    if (block.start >= to) break
    if (block.kind === 'note') continue
    const text = document.text.slice(block.content, block.end)
    if (block.kind === 'heading') [heading, leadIn] = [text, null]
    if (block.end > from) {
      const isListItem = block.kind === 'list-item'
      const context = [isListItem ? leadIn : null, heading].filter(
        (line) => line !== null && line !== text,
      ) as string[]
      for (const [start, end] of spans(
        document.text,
        Math.max(block.content, from),
        Math.min(block.end, to),
      )) {
        sentences.push({
          start,
          end,
          tokens: tokenise(document.text, morphology, start, end),
          context,
          isHeading: block.kind === 'heading',
          isListItem,
        })
      }
    }
    if (block.kind === 'paragraph') leadIn = isLeadIn(block, text) ? text : null
  }
  return sentences
}

// A paragraph that ends in a colon introduces the list below it.
const isLeadIn = (block: Block, text: string): boolean => block.kind === 'paragraph' && /:\s*$/.test(text)

/** Start and end of the sentences in a stretch without line breaks. */
function spans(text: string, from: number, to: number): [number, number][] {
  const stretch = text.slice(from, to)
  const rows = nlp.tokenize(stretch).json({ offset: true, terms: {} }) as {
    offset: { start: number; length: number }
  }[]
  return rows.map(({ offset }) => {
    const raw = stretch.slice(offset.start, offset.start + offset.length)
    const start = from + offset.start + (raw.length - raw.trimStart().length)
    return [start, start + raw.trim().length]
  })
}
