/** A term as one or more patterns over tokens: words, alternatives, gaps, and the orders of a Dutch clause. */
import type { Morphology } from '../../lexicons/types.ts'
import type { Token } from '../types.ts'
import { compileWord, type Word } from './words.ts'

export interface Step {
  /** Any of these words. */
  readonly words: readonly Word[]
  /** How many words may stand between the step before and this one. */
  readonly gap: number
  /** Set on the particle of a parted verb ("zetten … in"): it must close its part of the clause. */
  readonly particle: boolean
}
export type Pattern = readonly Step[]

const GAP = 4
/** Words that may stand between the finite verb and its particle. */
const BRACKET = 9

/** Patterns of a term, the words in the written order first. */
export function compileTerm(term: string, morphology: Morphology): Pattern[] {
  const steps: Step[] = []
  let gap = 0
  for (const piece of term.split(' ')) {
    if (piece === '…' || piece === '...') {
      gap = GAP
      continue
    }
    steps.push({ words: piece.split('|').map((word) => compileWord(word, morphology)), gap, particle: false })
    gap = 0
  }
  const patterns: Pattern[] = [steps]
  const pieces = term.split(' ').filter((piece) => piece !== '…' && piece !== '...')
  const first = verbAt(pieces[0]!, morphology)
  const last = pieces.length > 1 ? verbAt(pieces.at(-1)!, morphology) : null
  const rest = first ? steps.slice(1) : steps.slice(0, -1)
  const verb = first ?? last
  if (!verb) return patterns
  const moved = (step: Step, gap: number): Step => ({ ...step, gap })
  const [head, ...tail] = rest
  if (first && head) patterns.push([moved(head, 0), ...tail, moved(steps[0]!, GAP)])
  if (!first && head) patterns.push([moved(steps.at(-1)!, 0), moved(head, GAP), ...tail])
  // "zetten we … in op preventie", "breken de schotten af"
  for (const [particle, base] of verb.parted) {
    const word = step(base, 0, false, morphology)
    const end = (gap: number): Step => ({ ...step(particle, gap, false, morphology), particle: true })
    const open = step(particle, 0, false, morphology)
    const te = step('te', 0, false, morphology)
    if (first) patterns.push([open, te, word, ...rest])
    if (!first && head) patterns.push([...rest, moved(open, 0), te, word])
    if (first && head) {
      patterns.push([word, end(BRACKET), moved(head, 0), ...tail])
      patterns.push([moved(head, 0), ...tail, moved(word, GAP), end(BRACKET)])
    }
    if (head) patterns.push([word, moved(head, GAP), ...tail, end(GAP)])
    else patterns.push([word, end(BRACKET)])
  }
  return patterns
}

function step(word: string, gap: number, particle: boolean, morphology: Morphology): Step {
  return { words: [compileWord(word, morphology)], gap, particle }
}

/** The infinitives among the alternatives of a step, with how they part; null when there is none. */
function verbAt(piece: string, morphology: Morphology): { parted: (readonly [string, string])[] } | null {
  const words = piece.split('|')
  const parted = words.flatMap((word) => {
    const parts = morphology.separable(word)
    return parts ? [parts] : []
  })
  const verb = (word: string): boolean => morphology.infinitive(word) && morphology.keys(word).length === 1
  if (parted.length === 0 && !words.some(verb)) return null
  return { parted }
}

/** End (exclusive) of the match of `pattern` that starts at token `at`; -1 when there is none. */
export function matchAt(tokens: readonly Token[], at: number, pattern: Pattern, from = 0): number {
  const { words, gap, particle } = pattern[from]!
  let skipped = 0
  for (let i = at; i < tokens.length; i += 1) {
    const token = tokens[i]!
    if (token.kind === 'punctuation') {
      if (from === 0 || !passable(tokens, i, gap > 0, particle)) return -1
      continue
    }
    if (words.some((word) => word.test(token)) && (!particle || closes(tokens, i))) {
      if (from === pattern.length - 1) return i + 1
      const end = matchAt(tokens, i + 1, pattern, from + 1)
      if (end >= 0) return end
    }
    if (skipped >= gap) return -1
    skipped += 1
  }
  return -1
}

// Quotation marks never part a term. A gap ends at a comma (a list is no phrase), but a verb may reach over one to its particle.
function passable(tokens: readonly Token[], at: number, inGap: boolean, particle: boolean): boolean {
  const { text } = tokens[at]!
  if (/^["'“”„‘’«»*_]$/.test(text)) return true
  if (!inGap) return text === '-' || text === '–'
  return (text === ',' && particle && !CLAUSE.has(tokens[at + 1]?.norm ?? '')) || text === '/' || text === '-'
}
const CLAUSE = new Set(
  'maar want omdat terwijl zodat waardoor waarbij hoewel doordat dat die als mits tenzij dus wat waar zonder'.split(
    ' ',
  ),
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
