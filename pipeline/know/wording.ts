/** How far a stretch of text is the printed wording of a question. */
import { normalise } from '../language/tokens.ts'

export interface Word {
  readonly norm: string
  readonly start: number
  readonly end: number
}

/** Words and numbers of a text, in order, with offsets. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  return [...text.slice(from, to).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    norm: plain(match[0]),
    start: from + match.index,
    end: from + match.index + match[0].length,
  }))
}

// Most words are plain letters: only the others need the costly folding of accents.
const plain = (word: string): string => {
  const lower = word.toLowerCase()
  return /^[a-z0-9]+$/.test(lower) ? lower : normalise(word)
}

/** Words that carry no subject: they count for the printed form, not for what it is about. */
const IDLE = new Set(
  (
    'de het een en of om te van in op aan voor met bij uit over naar door tot als dan dat die dit deze wat welke ' +
    'wie waar hoe waarom wanneer is zijn was waren wordt worden werd heeft hebben had kan kunnen zou zouden zal ' +
    'moet moeten mag u uw ons onze wij we jullie jouw ik er hier daar ook nog al niet geen wel zo meer andere ' +
    'volgens binnen tussen zich hun haar hij zij ze men organisatie vraag vragen antwoord ja nee ziet denkt vindt ' +
    'graag kunt wilt bent doet gaat'
  ).split(' '),
)

/** True for a word that says what a text is about. */
export const isTelling = (norm: string): boolean => norm.length > 2 && !IDLE.has(norm)

export interface PrintedMatch {
  /** 1 when word for word the same. */
  readonly score: number
  /** Index behind the last word of the printed form. */
  readonly end: number
}

/**
 * The best match of a whole question with the words from `from` on: edit distance over words against every
 * length of the stretch, so that its end is found together with its score.
 */
export function matchPrinted(
  question: readonly string[],
  words: readonly Word[],
  from: number,
): PrintedMatch {
  const length = Math.min(words.length - from, Math.ceil(question.length * 1.5) + 6)
  let previous = Uint16Array.from({ length: length + 1 }, (_, at) => at)
  let current = new Uint16Array(length + 1)
  for (const [row, wanted] of question.entries()) {
    current[0] = row + 1
    for (let at = 1; at <= length; at += 1) {
      const swap = previous[at - 1]! + (sameWord(wanted, words[from + at - 1]!.norm) ? 0 : 1)
      const skip = Math.min(previous[at]!, current[at - 1]!) + 1
      current[at] = swap < skip ? swap : skip
    }
    ;[previous, current] = [current, previous]
  }
  let best: PrintedMatch = { score: 0, end: from }
  for (let at = 1; at <= length; at += 1) {
    const score = 1 - (previous[at] ?? 0) / Math.max(question.length, at)
    if (score > best.score) best = { score, end: from + at }
  }
  return best
}

/** Equal, or long words that share all but their ending ("basisjeugdzorg", "initiatief"/"initiatieven"). */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < 5 || b.length < 5) return false
  const shorter = Math.min(a.length, b.length)
  return a.slice(0, shorter) === b.slice(0, shorter) && Math.abs(a.length - b.length) <= 3
}

/** Share of the telling words of `part` that stand in `whole`; 0 without any. */
export function containment(part: readonly string[], whole: readonly string[]): number {
  const telling = part.filter(isTelling)
  if (telling.length === 0) return 0
  return telling.filter((word) => whole.some((other) => sameWord(word, other))).length / telling.length
}

/** True when two printed questions have nearly the same words. */
export function sameQuestion(a: string, b: string): boolean {
  const words = wordsOf(a).map((word) => word.norm)
  const others = wordsOf(b)
  if (words.length < 3 || others.length < 0.6 * words.length) return false
  const near = new Set(others.map((word) => word.norm))
  const shared = words.filter((word) => near.has(word)).length
  return shared >= words.length / 2 && matchPrinted(words, others, 0).score >= 0.7
}
