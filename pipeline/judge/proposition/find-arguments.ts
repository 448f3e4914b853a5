/** Finds the phrases with which an answer argues. */
import type { Sentence } from '../../types.ts'
import { ARGUMENTS } from './arguments.ts'
import { push } from './word-lists.ts'

export type ArgumentKind = keyof typeof ARGUMENTS

interface Phrase {
  readonly kind: ArgumentKind
  readonly words: readonly string[]
}

const GAP = 6
const wholes = new Map<string, Phrase[]>()
const begun = new Map<string, Phrase[]>()
for (const [kind, phrases] of Object.entries(ARGUMENTS) as [ArgumentKind, string][])
  for (const phrase of phrases.split('|')) {
    const words = phrase.trim().split(/\s+/)
    const first = words[0]!
    if (first.endsWith('*')) push(begun, first.slice(0, 3), { kind, words })
    else push(wholes, first, { kind, words })
  }

/** The phrases in a sentence, one entry each; in `words`, "P" stands for the words of the proposition. */
export function findArguments(
  sentence: Pick<Sentence, 'tokens'>,
  words: readonly string[],
): { readonly kind: ArgumentKind; readonly words: string }[] {
  const norms = sentence.tokens.map((token) => token.norm)
  return norms.flatMap((norm, at) => {
    const begins = words[at] === 'P' && words[at - 1] !== 'P' ? (wholes.get('P') ?? []) : []
    const tried = [...(wholes.get(norm) ?? []), ...(begun.get(norm.slice(0, 3)) ?? []), ...begins]
    return tried.flatMap((phrase) => {
      const end = endOf(phrase, norms, words, at)
      return end === null ? [] : [{ kind: phrase.kind, words: norms.slice(at, end).join(' ') }]
    })
  })
}

function endOf(
  phrase: Phrase,
  norms: readonly string[],
  words: readonly string[],
  from: number,
): number | null {
  let next = from
  let gap = 0
  for (const word of phrase.words) {
    if (word === '…') {
      gap = GAP
      continue
    }
    let at = next
    while (at <= next + gap && at < norms.length && !fits(word, norms[at]!, words[at]!)) {
      if (/^[.!?;:]$/.test(norms[at]!)) return null
      at += 1
    }
    if (at > next + gap || at >= norms.length) return null
    gap = 0
    next = at + 1
    if (word === 'P') while (words[next] === 'P') next += 1
  }
  return next
}

function fits(pattern: string, norm: string, word: string): boolean {
  if (pattern === 'P') return word === 'P'
  return pattern.endsWith('*') ? norm.startsWith(pattern.slice(0, -1)) : norm === pattern
}
