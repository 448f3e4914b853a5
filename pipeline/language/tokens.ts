/** Words, numbers and marks of Dutch text, with offsets. */
import type { Morphology } from '../../lexicons/types.ts'
import type { Token } from '../types.ts'
import { inheritedKeys } from './coordination.ts'

// A word with inner hyphens and apostrophes that may end in a hyphen ("jeugd- en"), a number, a mark.
const PLAIN_TOKEN = [
  /[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]|['’‑-](?=[\p{L}\p{N}]))*-?/u,
  /\p{N}+(?:[.,]\p{N}+)*/u,
  /[^\s\p{L}\p{N}]/u,
]
// A product of two letters (P*Q, PxQ, p x q), letters with points (A.V.G., i.c.m.), letters joined by & (B&W).
const JOINED_TOKEN = [
  /\p{L} ?[*×✕] ?\p{L}(?![\p{L}\p{N}])/u,
  /\p{Lu}x\p{Lu}(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])\p{L} x \p{L}(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/u,
  /\p{L}&\p{L}(?![\p{L}\p{N}])/u,
]
const either = (parts: readonly RegExp[]): RegExp =>
  new RegExp(parts.map(({ source }) => source).join('|'), 'gu')
const PLAIN = either(PLAIN_TOKEN)
const ALL = either([...JOINED_TOKEN, ...PLAIN_TOKEN])
// Most sentences have no joined letters: the short expression reads them several times faster.
const MAY_BE_JOINED = /[*×✕&]|\p{L}\.\p{L}| x |\p{Lu}x\p{Lu}/u

/** Cuts `text` between `from` and `to` (UTF-16 offsets); what is skipped is white space only. */
export function tokenise(text: string, morphology: Morphology, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  const stretch = text.slice(from, to)
  for (const match of stretch.matchAll(MAY_BE_JOINED.test(stretch) ? ALL : PLAIN)) {
    const start = from + match.index
    const word = match[0]
    const kind = /^\p{L}/u.test(word) ? 'word' : /^\p{N}/u.test(word) ? 'number' : 'punctuation'
    const norm = kind === 'word' ? normalise(word) : word
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      norm,
      keys: kind === 'word' ? keysOf(norm, morphology) : kind === 'number' ? [norm] : [],
      kind,
    })
  }
  return inheritedKeys(tokens, morphology)
}

// The mark of a footnote sticks to its word in many texts ("analyse3").
function keysOf(norm: string, morphology: Morphology): readonly string[] {
  const noted = /^([a-z-]{4,})\d{1,2}$/.exec(norm)?.[1]
  return noted && morphology.known(noted) ? [norm, ...morphology.keys(noted)] : morphology.keys(norm)
}

/** Lower case, no diacritics, ligatures or soft hyphens, straight apostrophes, plain hyphens: the form under which words are compared. */
export function normalise(word: string): string {
  const lower = word.toLowerCase()
  if (SIMPLE.test(lower)) return lower
  const product = /^(\p{L})(?: ?[*×✕] ?|x| x )(\p{L})$/u.exec(lower)
  if (product) return `${product[1]}*${product[2]}`
  return lower
    .replace(/[\uFB00-\uFB06\u0132\u0133]/g, (ligature) => ligature.normalize('NFKD'))
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/[‑–]/g, '-')
    .replace(/\.(?=.)|(?<=\..*)\.$/gu, '')
}

const SIMPLE = /^(?:[a-z]|[a-z0-9'-]{2}|[a-z0-9'-]{4,}|[a-wyz0-9'-]{3})$/
