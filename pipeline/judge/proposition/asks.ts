/** What a proposition asks for, and whether an answer asks for the same or for its opposite. */
import type { Token } from '../../types.ts'
import type { Clause, Reading } from '../types.ts'
import { AXES } from './axes.ts'
import { isNegation, isWish } from './signs.ts'
import { wordFinder } from './word-lists.ts'

export type Axis = keyof typeof AXES
type End = `${Axis}${'+' | '-'}`

const endsOf = wordFinder(
  Object.fromEntries(
    Object.entries(AXES).flatMap(([axis, [plus, minus]]) => [
      [`${axis}+`, plus],
      [`${axis}-`, minus],
    ]),
  ) as Record<End, string>,
)

const axisOf = (end: End): Axis => end.slice(0, -1) as Axis
const signOf = (end: End): 1 | -1 => (end.endsWith('+') ? 1 : -1)

// Words that ask for nothing where they stand in a proposition: they tell of whom or of what it speaks.
const IDLE =
  /^(alle|elke?|iedere?|iedereen|algemeen|lidstaten|europees|europese|eigen|urgentie|kunnen|kan|mogen|mag|ondernemers|eigenaren|nieuwe?|regels|kosten|vertrouwen|sterk|snel|bouw|goed|beperking)$/
const LIMITS =
  /^(alleen|belasting|heffen|heffing|straf|\p{L}*straffen|controle|\p{L}*controles|toezicht|\p{L}+toezicht|minstens|autoluw|minimum\p{L}*|maximum\p{L}*)$/u

/** The axes a proposition speaks on, with its end of each; read behind its modal, in its main clause. */
export function asksOf(
  tokens: readonly Token[],
  parts: readonly Clause[],
  modal: number,
): ReadonlyMap<Axis, 1 | -1> {
  const behind = parts.flatMap((part) => tokens.slice(Math.max(part.from, modal + 1), part.to))
  const turns = parts
    .flatMap((part) => tokens.slice(part.from, part.to))
    .filter(({ norm }) => /^(geen|niet|nooit|verzetten)$/.test(norm)).length
  const sums = new Map<Axis, number>()
  for (const { norm } of behind)
    if (!IDLE.test(norm))
      for (const end of endsOf(norm)) sums.set(axisOf(end), (sums.get(axisOf(end)) ?? 0) + signOf(end))
  if (
    /^(mag|mogen)$/.test(tokens[modal]?.norm ?? '') ||
    behind.some(({ norm }) => /^(kunnen|mogen)$/.test(norm))
  )
    sums.set('permit', tokens.some(({ norm }) => norm === 'alleen') ? -1 : 1)
  return new Map(
    [...sums]
      .filter(([, sum]) => sum !== 0)
      .map(([axis, sum]) => [axis, sum > 0 === (turns % 2 === 0) ? 1 : -1]),
  )
}

/** True for a proposition that takes something away: forbids, obliges, cuts, taxes, checks. */
export function isRestriction(tokens: readonly Token[], asks: ReadonlyMap<Axis, 1 | -1>): boolean {
  return (
    asks.get('permit') === -1 ||
    asks.get('oblige') === 1 ||
    asks.get('strict') === 1 ||
    asks.get('exist') === -1 ||
    asks.get('amount') === -1 ||
    tokens.some(({ norm }) => LIMITS.test(norm))
  )
}

/** What an answer says on the axes: in all, of the thing of the proposition, and as a wish. */
export interface Said {
  readonly all: Map<Axis, number>
  readonly named: Map<Axis, number>
  readonly wished: Map<Axis, number>
}

/** Adds what a sentence says; a clause with a negation says the opposite. */
export function addSaid(said: Said, reading: Reading, words: readonly string[]): void {
  const { tokens } = reading.sentence
  for (const { from, to } of reading.clauses) {
    const clause = tokens.slice(from, to)
    const sign = clause.filter(isNegation).length % 2 === 1 ? -1 : 1
    const into = [said.all]
    if (words.slice(from, to).includes('P')) into.push(said.named)
    if (clause.some(isWish)) into.push(said.wished)
    for (const { norm, kind } of clause)
      if (kind === 'word')
        for (const end of endsOf(norm))
          for (const sums of into) sums.set(axisOf(end), (sums.get(axisOf(end)) ?? 0) + sign * signOf(end))
  }
}

/** Adds "ax:<axis>" and, over the axes, "ax" (in all, "ax named", "ax wished"): positive where both ask the same. */
export function addAsks(features: Map<string, number>, asks: ReadonlyMap<Axis, 1 | -1>, said: Said): void {
  const count = (name: string, by: number): void => void features.set(name, (features.get(name) ?? 0) + by)
  for (const [axis, asked] of asks) {
    count(`ax:${axis}`, asked * (said.all.get(axis) ?? 0))
    count('ax', asked * Math.sign(said.all.get(axis) ?? 0))
    count('ax named', asked * Math.sign(said.named.get(axis) ?? 0))
    count('ax wished', asked * Math.sign(said.wished.get(axis) ?? 0))
  }
}
