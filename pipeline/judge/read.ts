/** Reads a sentence once: cues, clauses and what its lead-in and heading call for. */
import type { Cues } from '../../lexicons/nl/cues.ts'
import type { StatementFunction } from '../result.ts'
import type { Sentence, Token } from '../types.ts'
import { clausesOf } from './clauses.ts'
import { findCues } from './find-cues.ts'
import type { Clause, ClauseRole, Reading } from './types.ts'

const readings = new WeakMap<Sentence, Reading>()

/** The reading of a sentence; `tokensOf` tokenises its lead-in and heading. */
export function read(sentence: Sentence, cues: Cues, tokensOf: (text: string) => readonly Token[]): Reading {
  const known = readings.get(sentence)
  if (known) return known
  const hits = findCues(sentence.tokens, cues)
  const clauses = clausesOf(sentence.tokens, hits)
  const calls = sentence.context.flatMap((line) => {
    // Of a paragraph that leads in a list, only its last sentence does.
    const call = callOf(tokensOf(line.split(/[.!?]\s+/).at(-1)!), cues)
    return call === null ? [] : [{ line, call }]
  })
  const reading = { sentence, hits, clauses, calls }
  readings.set(sentence, reading)
  return reading
}

const CALLS: Partial<Record<string, StatementFunction>> = {
  'asks-problem': 'problem',
  'asks-demand': 'demand',
  'asks-practice': 'practice',
  'asks-praise': 'practice',
}

/** What a heading, lead-in or question calls for: the first call in it; null when none is found. */
export function callOf(tokens: readonly Token[], cues: Cues): StatementFunction | null {
  for (const hit of findCues(tokens, cues)) {
    const call = CALLS[hit.group]
    if (call !== undefined) return call
  }
  return null
}

/** The clause of a token. */
export function clauseAt(reading: Reading, position: number): Clause {
  return (
    reading.clauses.find((clause) => clause.from <= position && position < clause.to) ?? reading.clauses[0]!
  )
}

const ABOVE: ReadonlySet<ClauseRole> = new Set<ClauseRole>(['content', 'purpose', 'relative'])

const chains = new WeakMap<Clause, readonly Clause[]>()

/** A clause with the clauses above it that govern it: what is said or wished in the clause before. */
export function chainOf(reading: Reading, clause: Clause): readonly Clause[] {
  const known = chains.get(clause)
  if (known) return known
  const index = reading.clauses.indexOf(clause)
  const above = reading.clauses[index - 1]
  const resumed =
    clause.role === 'main' ? reading.clauses.slice(index + 1, index + 3).filter((one) => one.resumes) : []
  const chain =
    above === undefined || !(clause.resumes || ABOVE.has(clause.role))
      ? [clause, ...resumed]
      : [clause, ...chainOf(reading, above)]
  chains.set(clause, chain)
  return chain
}
