/** What a page prints around the text and a reader left in it: running lines with a page number, codes, footnotes. */
import type { Block, Document } from '../../corpus/document.ts'
import { headCells } from '../know/tables.ts'
import { wordsOf, type Word } from '../know/wording.ts'

export interface Range {
  readonly start: number
  readonly end: number
}

/** Times that a line must return with a higher number (two when it stands alone), and words that must be the same. */
const RETURNS = 3
const LEAST_WORDS = 4

/** Stretches that belong to no passage, in order. */
export function furnitureOf(document: Document): Range[] {
  const ranges = [
    ...runningLines(document),
    ...codes(document.text),
    ...headCells(document),
    ...document.blocks.filter((block) => isStray(document, block)),
  ]
  return ranges
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((range, at, all) => !all.slice(0, at).some((one) => one.end >= range.end))
}

/** Codes of papers ("ah-tk-20242025-576"): small letters, hyphens and many digits, as no word has. */
function codes(text: string): Range[] {
  return [...text.matchAll(/(?<=^|\s)[a-z]{2,4}(?:-[a-z\d]+)*-(?=[a-z\d-]*\d{5})[a-z\d-]+(?=\s|$)/gu)].map(
    (code) => ({
      start: code.index,
      end: code.index + code[0].length,
    }),
  )
}

/** A code alone on a line, or a footnote of which the number is glued to the first word. */
function isStray(document: Document, block: Block): boolean {
  if (block.kind === 'table-cell' || block.kind === 'note') return false
  const text = document.text.slice(block.start, block.end).trim()
  return (
    /^tweede kamer, vergaderjaar .{0,60}\d$/iu.test(text) ||
    /^[\p{L}\d]+(?:-[\p{L}\d]+)*-?\d{3,}[\p{L}\d-]*$/u.test(text) ||
    /^\d{1,2}\p{Lu}\p{L}.{0,300}$/su.test(text)
  )
}

/**
 * A running line returns with a rising number behind the same words, wherever a reader put it: alone, or
 * glued to the paragraph that goes on over the page.
 */
function runningLines({ text, blocks }: Document): Range[] {
  const words = wordsOf(text)
  const places = new Map<string, number[]>()
  for (const [at, { norm, end }] of words.entries()) {
    // "naar 10." and "naar 10%" go on with the sentence.
    if (at < LEAST_WORDS || !/^\d{1,3}$/.test(norm) || /\S/.test(text[end] ?? ' ')) continue
    const before = words.slice(at - LEAST_WORDS, at).map((word) => word.norm)
    const key = before.join(' ')
    places.set(key, [...(places.get(key) ?? []), at])
  }
  const alone = (at: number): boolean => {
    const last = words[at]?.end ?? 0
    const block = blocks.find(({ start, end }) => start < last && end >= last)
    return block !== undefined && block.end - last < 2 && wordsOf(text, block.start, block.end).length <= 12
  }
  return [...places.values()].flatMap((ends) => {
    const numbers = ends.map((at) => Number(words[at]?.norm))
    const rising = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0))
    if (!rising || ends.length < 2 || (ends.length < RETURNS && !ends.some((at) => alone(at)))) return []
    const length = commonBefore(text, words, ends)
    return ends.flatMap((at) => {
      const start = words[at - length]?.start ?? 0
      const line = text.slice(start, words[at]?.end ?? start)
      return /^[\p{Lu}\d]/u.test(line) && !line.includes('\n')
        ? [{ start, end: words[at]?.end ?? start }]
        : []
    })
  })
}

/** How many words before each of the places are the same, inside one sentence. */
function commonBefore(text: string, words: readonly Word[], ends: readonly number[]): number {
  let length = LEAST_WORDS
  const goesOn = (at: number, back: number): boolean => {
    const between = text.slice(words[at - back]?.end ?? 0, words[at - back + 1]?.start ?? 0)
    return at >= back && !/[.?!\n]/.test(between)
  }
  const same = (back: number): boolean =>
    ends.every((at) => goesOn(at, back)) && new Set(ends.map((at) => words[at - back]?.norm)).size === 1
  while (length < 16 && same(length + 1)) length += 1
  return length
}

/** The parts of a stretch that are left when the furniture is taken out. */
export function without(span: Range, furniture: readonly Range[]): Range[] {
  const parts: Range[] = []
  let from = span.start
  for (const { start, end } of furniture) {
    if (end <= from || start >= span.end) continue
    if (start > from) parts.push({ start: from, end: start })
    from = Math.max(from, end)
  }
  if (from < span.end) parts.push({ start: from, end: span.end })
  return parts
}
