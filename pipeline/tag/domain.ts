/** Which passages of a document speak of the field of the codebook. */
import type { Codebook } from '../../lexicons/types.ts'
import type { Document } from '../../corpus/document.ts'
import type { Passage } from '../types.ts'

/** From this share of its passages on, a document as a whole is about the field. (0.2–0.6) */
const SHARE = 0.3
/** A shorter document was put in the folder for what it says of the field. (4–20) */
const FEW = 6

/** Tells whether a stretch of text names the field; null when the codebook names none. */
export function domainPattern({ domain }: Codebook): RegExp | null {
  if (domain === undefined || domain.length === 0) return null
  const words = domain.map((word) => {
    const [before, behind] = [word.startsWith('*'), word.endsWith('*')].map((open) => (open ? '\\p{L}*' : ''))
    return `${before}${word.replaceAll('*', '')}${behind}`
  })
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu')
}

/** The passages that speak of the field, by themselves or beside one that does; all of a document that is about it. */
export function inDomain(
  document: Document,
  passages: readonly Passage[],
  pattern: RegExp | null,
): ReadonlySet<string> {
  const all = new Set(passages.map(({ id }) => id))
  if (pattern === null || passages.length < FEW) return all
  const names = passages.map(
    ({ start, end, heading, questions }) =>
      questions.length > 0 ||
      pattern.test(document.text.slice(start, end)) ||
      (heading !== null && pattern.test(heading)),
  )
  if (names.filter(Boolean).length >= SHARE * passages.length) return all
  return new Set(passages.filter((_, at) => names[at - 1] || names[at] || names[at + 1]).map(({ id }) => id))
}
