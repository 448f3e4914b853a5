/** Documents without questions: sections under headings, numbered points, long sections by groups of paragraphs. */
import type { Block, Document } from '../../corpus/document.ts'
import { wordsOf } from '../know/wording.ts'
import type { Profile } from '../types.ts'
import { closingStart } from './closing.ts'
import { isPractical, isPracticalBlock } from './practical.ts'
import { trimmed, type Span } from './spans.ts'

/** Length from which a section is cut between paragraphs: about two thirds of a page. */
const LONG = 1500

interface Range {
  readonly start: number
  readonly end: number
}

interface Section {
  readonly heading: string | null
  readonly blocks: readonly Block[]
}

/** Sections and points in reading order, without what is practical and without the stretches of `without`. */
export function sectionsOf(document: Document, profile: Profile | null, without: readonly Range[]): Span[] {
  const close = closingStart(document, 0)
  const blocks = document.blocks.filter(
    (block) =>
      block.start < close && !without.some((range) => block.start < range.end && block.end > range.start),
  )
  const isRequest = profile?.kind.value === 'uitvraag'
  let annex = false
  return sectionsIn(document, blocks).flatMap(({ heading, blocks }) => {
    annex ||= /^bijlage\b/iu.test(heading ?? '')
    if (blocks.length === 0 || isPractical(heading, document, blocks) || (annex && isRequest)) return []
    return groups(document, blocks)
  })
}

function sectionsIn(document: Document, blocks: readonly Block[]): Section[] {
  const sections: { heading: string | null; blocks: Block[] }[] = [{ heading: null, blocks: [] }]
  for (const block of blocks) {
    const text = document.text.slice(block.content, block.end).trim()
    const label = block.kind === 'paragraph' && (/^bijlage\b/iu.test(text) || /^[^.?!]{3,40}:$/u.test(text))
    const last = sections.at(-1)
    if ((block.kind === 'heading' || label) && wordsOf(text).length <= 14) {
      sections.push({ heading: text, blocks: [] })
    } else if (isApart(document, last?.blocks.at(-1), block)) {
      sections.push({ heading: last?.heading ?? null, blocks: [block] })
    } else last?.blocks.push(block)
  }
  return sections
}

/** True when blocks between the two were left out: what stands around them is not one section. */
function isApart({ blocks }: Document, above: Block | undefined, block: Block): boolean {
  return above !== undefined && blocks[blocks.indexOf(above) + 1] !== block
}

/** A numbered point of a row is a passage of its own; the rest goes together up to the length of a section. */
function groups(document: Document, blocks: readonly Block[]): Span[] {
  const points = new Set(pointsIn(document, blocks))
  const spans: Span[] = []
  let open: Block[] = []
  const close = (kind: Span['kind']): void => {
    // An address or a date above the text.
    while (open[0] && open.length > 1 && isPracticalBlock(document, open[0])) open.shift()
    // Footnotes at the end stand below the text; a name or a title alone says nothing.
    while (open.at(-1)?.kind === 'note') open.pop()
    if (open.length <= 3 && open.every((block) => isPracticalBlock(document, block))) open = []
    const [first, last] = [open[0], open.at(-1)]
    const span = first && last ? trimmed(document.text, first.start, last.end) : null
    if (span && wordsOf(document.text, span.start, span.end).length >= 4) {
      spans.push({ ...span, kind, questions: [], method: kind, confidence: 1 })
    }
    open = []
  }
  let kind: Span['kind'] = 'section'
  for (const block of blocks) {
    const length = block.end - (open[0]?.start ?? block.start)
    const starts =
      points.has(block) || (kind === 'point' && block.kind === 'paragraph' && !isLower(document, block))
    if (starts || (length > LONG && block.kind === 'paragraph')) close(kind)
    if (points.has(block)) kind = 'point'
    else if (starts) kind = 'section'
    open.push(block)
  }
  close(kind)
  return spans
}

const isLower = (document: Document, block: Block): boolean =>
  /^\p{Ll}/u.test(document.text.slice(block.content, block.end))

/** Three or more numbered items that each say something. */
function pointsIn(document: Document, blocks: readonly Block[]): Block[] {
  const numbered = blocks.filter(
    (block) => /^\(?(?:\d{1,2}|[ivx]{1,4})[.):]?\)?$/iu.test(block.marker ?? '') && (block.level ?? 1) === 1,
  )
  const telling = numbered.filter((block) => wordsOf(document.text, block.content, block.end).length >= 5)
  return telling.length >= 3 ? telling : []
}
