/** Whether what an answer speaks of is hoped for or feared. */
import type { Reading } from '../types.ts'
import { OUTCOMES } from './outcomes.ts'
import { isNegation } from './signs.ts'
import { wordFinder } from './word-lists.ts'

const outcomesOf = wordFinder(OUTCOMES)

/**
 * Adds "out" (sentences that speak of good less those that speak of bad) and "out named" (the same of clauses with the
 * thing of the proposition). Who names what is bad speaks for a restriction and against what is asked for freely.
 */
export function addOutcomes(
  features: Map<string, number>,
  reading: Reading,
  words: readonly string[],
  restricts: boolean,
): void {
  const towards = restricts ? -1 : 1
  const count = (name: string, by: number): void => void features.set(name, (features.get(name) ?? 0) + by)
  let whole = 0
  for (const { from, to } of reading.clauses) {
    const tally = { good: 0, bad: 0, lessened: 0, negated: 0 }
    for (let at = from; at < to; at += 1) {
      const token = reading.sentence.tokens[at]!
      if (token.kind !== 'word' || words[at] === 'P') continue
      if (isNegation(token)) tally.negated += 1
      for (const one of outcomesOf(token.norm)) tally[one] += 1
    }
    // "Voorkomt overlast": less of what is bad is good.
    const better = tally.bad > 0 && tally.lessened > 0 ? 1 : Math.sign(tally.good - tally.bad)
    const sign = tally.negated % 2 === 1 ? -better : better
    whole += sign
    if (sign !== 0 && words.slice(from, to).includes('P')) count('out named', sign * towards)
  }
  if (whole !== 0) count('out', whole * towards)
}
