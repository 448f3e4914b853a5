/** Words, numbers and marks of Dutch text, with offsets. */
import type { Morphology } from '../../lexicons/types.ts'
import type { Token } from '../types.ts'

// A word may hold inner hyphens, apostrophes, slashes of abbreviations (B&W, P*Q) and end in a hyphen ("jeugd- en").
const TOKEN =
  /\p{L}[*&]\p{L}(?![\p{L}\p{N}])|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|['’‑-](?=[\p{L}\p{N}]))*-?|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu

/** Cuts `text` between `from` and `to` (UTF-16 offsets); what is skipped is white space only. */
export function tokenise(text: string, morphology: Morphology, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + match.index
    const word = match[0]
    const kind = /^\p{L}/u.test(word) ? 'word' : /^\p{N}/u.test(word) ? 'number' : 'punctuation'
    const norm = normalise(word)
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      norm,
      keys: kind === 'word' ? morphology.keys(norm) : kind === 'number' ? [norm] : [],
      kind,
    })
  }
  return tokens
}

/** Lower case, no diacritics, straight apostrophes, plain hyphens: the form under which words are compared. */
export function normalise(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .replace(/[’‘`´]/g, "'")
    .replace(/[‑–]/g, '-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

const PLAIN = /^[a-z0-9'-]*$/
