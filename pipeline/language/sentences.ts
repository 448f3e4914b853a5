/** Sentences of a passage: by block first, inside a block by compromise/one with Dutch abbreviations. */
import nlp from 'compromise/one'
import type { Document } from '../../corpus/document.ts'
import type { Morphology } from '../../lexicons/types.ts'
import type { Sentence } from '../types.ts'
import { DUTCH_ABBREVIATIONS } from './abbreviations.ts'
import { tokenise } from './tokens.ts'

// compromise keeps abbreviations as keys of an object.
const abbreviations = Object.fromEntries(DUTCH_ABBREVIATIONS.map((word) => [word, true]))
nlp.plugin({ model: { one: { abbreviations } } })

/**
 * Sentences between two offsets of a document, in order. A list item carries the lead-ins above it as context,
 * also when they stand before `from`; every sentence the heading above it: the last one inside, else `heading`.
 */
export function sentencesOf(
  document: Document,
  morphology: Morphology,
  from: number,
  to: number,
  heading: string | null = null,
): Sentence[] {
  const sentences: Sentence[] = []
  let over = heading
  let leadIns: readonly LeadIn[] = []
  for (const block of document.blocks) {
    if (block.start >= to) break
    if (block.kind === 'note') continue
    const text = document.text.slice(block.content, block.end)
    const isListItem = block.kind === 'list-item'
    const depth = isListItem ? (block.level ?? 1) : 0
    leadIns = leadIns.filter((leadIn) => isListItem && leadIn.depth < depth)
    if (block.kind === 'heading' && block.start >= from) over = text
    if (block.end > from) {
      const context = [...leadIns.map((leadIn) => leadIn.text).toReversed(), over]
      for (const [start, end] of spans(
        document.text,
        Math.max(block.content, from),
        Math.min(block.end, to),
      )) {
        sentences.push({
          start,
          end,
          tokens: tokenise(document.text, morphology, start, end),
          context: context.filter((line) => line !== null && line !== text) as string[],
          isHeading: block.kind === 'heading',
          isListItem,
        })
      }
    }
    if (block.kind !== 'heading' && /:\s*$/.test(text)) leadIns = [...leadIns, { text, depth }]
  }
  return sentences
}

/** What ends in a colon introduces the list items below it, deeper than itself. */
interface LeadIn {
  readonly text: string
  readonly depth: number
}

// Where compromise sees no end: a mark inside closing quotes, and three dots, before a capital.
const END = /(?:[.!?]["”’»]|…)\s+(?=["“‘«(]?\p{Lu})/gu

/** Start and end of the sentences in a stretch without line breaks; together they hold all of its words and marks. */
function spans(text: string, from: number, to: number): [number, number][] {
  const stretch = text.slice(from, to)
  const rows = nlp.tokenize(stretch).json({ offset: true, terms: {} }) as {
    offset: { start: number; length: number }
  }[]
  const ends = rows.map(({ offset }) => {
    const end = offset.start + offset.length
    return end + (/^[.!?…]*["”’»)\]]*/u.exec(stretch.slice(end))?.[0].length ?? 0)
  })
  for (const match of stretch.matchAll(END)) ends.push(match.index + match[0].trimEnd().length)
  const found: [number, number][] = []
  let start = 0
  for (const end of [...ends.sort((a, b) => a - b), stretch.length]) {
    const sentence = stretch.slice(start, end)
    const lead = sentence.length - sentence.trimStart().length
    if (sentence.trim()) found.push([from + start + lead, from + start + lead + sentence.trim().length])
    start = Math.max(start, end)
  }
  return found
}
