/** How much a heading or a shortened question is about the same as a question: BM25 over lemmas and parts of compounds. */
import { createRequire } from 'node:module'
import type { Morphology } from '../../lexicons/types.ts'
import { isTelling, wordsOf } from '../know/wording.ts'
import type { QuestionInfo } from '../result.ts'

type Bag = Readonly<Record<string, number>>
interface Vectorizer {
  learn(tokens: readonly string[]): void
  bowOf(tokens: readonly string[], unknown: boolean): Bag
}
// wink-nlp ships no types for its utilities; these two work on our own tokens, in any language.
const load = createRequire(import.meta.url)
const vectorizer = load('wink-nlp/utilities/bm25-vectorizer') as (config: { norm: string }) => Vectorizer
const { bow } = load('wink-nlp/utilities/similarity') as {
  readonly bow: { cosine(a: Bag, b: Bag): number }
}

export interface Likeness {
  readonly id: string
  /** Cosine, 0–1. */
  readonly score: number
}

/** Ranks the questions by likeness to a text, best first. */
export function likenessTo(
  questions: readonly QuestionInfo[],
  morphology: Morphology | null,
): (text: string) => Likeness[] {
  const model = vectorizer({ norm: 'l2' })
  const tokens = new Map(questions.map(({ id, text }) => [id, keysOf(text, morphology)]))
  for (const keys of tokens.values()) model.learn(keys)
  const bags = [...tokens].map(([id, keys]) => ({ id, bag: model.bowOf(keys, true) }))
  return (text) => {
    const keys = keysOf(text, morphology)
    if (keys.length === 0) return []
    const bag = model.bowOf(keys, true)
    return bags
      .map(({ id, bag: theirs }) => ({ id, score: bow.cosine(bag, theirs) }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  }
}

/** Lemmas of the telling words, with those of the parts of a compound. */
function keysOf(text: string, morphology: Morphology | null): string[] {
  return wordsOf(text).flatMap(({ norm }) => {
    if (!isTelling(norm)) return []
    const parts =
      morphology && norm.length > 8 ? morphology.split(norm).filter((part) => part.length > 3) : []
    return [norm, ...(parts.length > 1 ? parts : [])].map((word) => morphology?.keys(word)[0] ?? word)
  })
}
