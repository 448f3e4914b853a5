/** A term as one or more patterns over tokens: words, alternatives, gaps, and the orders of a Dutch clause. */
import type { Morphology } from '../../lexicons/types.ts'
import type { Token } from '../types.ts'
import type { Word } from './words.ts'

export interface Step {
  /** Any of these words. */
  readonly words: readonly Word[]
  /** How many words may stand between the step before and this one. */
  readonly gap: number
  /** A comma may stand before this step, because the term is written with one ("één gezin, één plan"). */
  readonly comma: boolean
  /** Set on the particle of a parted verb ("zetten … in"): it must close its part of the clause. */
  readonly particle: boolean
}
export type Pattern = readonly Step[]

const GAP = 4
/** Words that may stand between the finite verb and its particle. */
const BRACKET = 9

/** Compiles a word; the same words recur in many terms, so whoever calls may keep them. */
export type WordOf = (raw: string) => Word

/** Patterns of a term: as written, and the orders that a Dutch clause gives its verb. */
export function compileTerm(term: string, morphology: Morphology, wordOf: WordOf): Pattern[] {
  const pieces: string[] = []
  const steps: Step[] = []
  let gap = 0
  let comma = false
  for (const written of term.split(' ')) {
    const piece = written.replace(/,$/, '')
    if (piece === '…' || piece === '...') gap = GAP
    else {
      pieces.push(piece)
      const words = piece.split('|').map(wordOf)
      steps.push({ words, gap, comma, particle: false })
      gap = 0
      comma = written.endsWith(',')
    }
  }
  const at = pieces.findIndex((piece) => isVerb(piece, morphology))
  return at < 0 ? [steps] : [steps, ...orders(steps, at, partings(pieces[at]!, morphology), wordOf)]
}

/** Orders of a term whose step `at` is a verb, for the verb as a whole and for each way it parts. */
function orders(
  steps: readonly Step[],
  at: number,
  parted: readonly (readonly [string, string])[],
  wordOf: WordOf,
): Pattern[] {
  const verb = steps[at]!
  const before = steps.slice(0, at)
  const after = steps.slice(at + 1)
  const patterns: Pattern[] = []
  const last = after.length === 0
  // "inzetten op preventie": "op preventie inzetten"; "schotten slechten": "slechten wij de schotten".
  if (before.length === 0 && after.length > 0) patterns.push([...atStart(after), { ...verb, gap: GAP }])
  if (before.length > 0 && last) patterns.push([{ ...verb, gap: 0 }, ...loose(before)])
  for (const [particle, base] of parted) {
    const word = step(base, 0, wordOf)
    const open = step(particle, 0, wordOf)
    const end = (gap: number): Step => ({ ...step(particle, gap, wordOf), particle: true })
    // "in te zetten"
    patterns.push([...before, { ...open, gap: verb.gap }, step('te', 0, wordOf), word, ...after])
    // "wij zetten … in op preventie", "op preventie zetten wij in", "slopen we de schotten af"
    if (before.length === 0) patterns.push([word, end(BRACKET), ...after])
    if (before.length === 0 && after.length > 0)
      patterns.push([...atStart(after), { ...word, gap: GAP }, end(BRACKET)])
    if (before.length > 0 || after.length > 0)
      patterns.push([word, ...loose([...before, ...after]), end(BRACKET)])
  }
  return patterns
}

const atStart = (steps: readonly Step[]): Step[] =>
  steps.map((one, index) => (index === 0 ? { ...one, gap: 0 } : one))
const loose = (steps: readonly Step[]): Step[] =>
  steps.map((one, index) => (index === 0 ? { ...one, gap: GAP } : one))

// A noun that could be an infinitive as well ("groepen", "zorgen") keeps its place.
function isVerb(piece: string, morphology: Morphology): boolean {
  return piece
    .split('|')
    .some(
      (word) =>
        morphology.separable(word) !== null ||
        (morphology.infinitive(word) && morphology.keys(word).length === 1),
    )
}

const partings = (piece: string, morphology: Morphology): (readonly [string, string])[] =>
  piece.split('|').flatMap((word) => {
    const parts = morphology.separable(word)
    return parts ? [parts] : []
  })

function step(word: string, gap: number, wordOf: WordOf): Step {
  return { words: [wordOf(word)], gap, comma: false, particle: false }
}

/** End (exclusive) of the match of `pattern` that starts at token `at`; -1 when there is none. */
export function matchAt(tokens: readonly Token[], at: number, pattern: Pattern, from = 0): number {
  const step = pattern[from]!
  const { words, gap, particle } = step
  let skipped = 0
  for (let i = at; i < tokens.length; i += 1) {
    const token = tokens[i]!
    if (token.kind === 'punctuation') {
      if (from === 0 || !passable(tokens, i, step)) return -1
      continue
    }
    if (words.some((word) => word.test(token)) && (!particle || closes(tokens, i))) {
      if (from === pattern.length - 1) return i + 1
      const end = matchAt(tokens, i + 1, pattern, from + 1)
      if (end >= 0) return end
    }
    if (skipped >= gap || (gap > 0 && CONJUNCTION.has(token.norm))) return -1
    skipped += 1
  }
  return -1
}

// Quotation marks never part a term. A gap ends at a comma (a list is no phrase), but a verb may reach over one to its particle.
function passable(tokens: readonly Token[], at: number, { gap, comma, particle }: Step): boolean {
  const { text } = tokens[at]!
  if (/^["'“”„‘’«»*_]$/.test(text)) return true
  if (text === ',' && comma) return true
  if (gap === 0) return text === '-' || text === '–'
  return (text === ',' && particle && !CLAUSE.has(tokens[at + 1]?.norm ?? '')) || /^[-/()]$/.test(text)
}
const CLAUSE = new Set(
  'maar want omdat terwijl zodat waardoor waarbij hoewel doordat dat die als mits tenzij dus wat waar zonder'.split(
    ' ',
  ),
)

// No phrase reaches into the next clause.
const CONJUNCTION = new Set(
  'dat omdat zodat waardoor terwijl hoewel want maar indien mits tenzij doordat'.split(' '),
)

// A particle that closes the clause is followed by a mark, a preposition or a conjunction, not by its own noun.
function closes(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return !next || next.kind === 'punctuation' || AFTER.has(next.norm)
}
const AFTER = new Set(
  (
    'op om voor bij met als dat en of te van naar tegen door zodat omdat tot aan in binnen tijdens via waar waarmee ' +
    'die wanneer zonder per maar want terwijl dan vanuit rond over samen zoals'
  ).split(' '),
)
