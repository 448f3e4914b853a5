/** The sign of what is said in each clause: of the thing the proposition is about, and of all else. */
import type { Token } from '../../types.ts'
import type { Reading } from '../types.ts'

const NEGATES = /^(niet|geen|nooit|niets|noch|nergens|niemand|zonder|nee|tegen|nauwelijks|onvoldoende)$/
const WANTS =
  /^(willen|wil|moet|moeten|pleiten|pleit|kiezen|kiest|zetten|zet|vinden|vindt|steunen|steunt|voorstander|graag|streven|streeft|dienen|dient|horen|hoort|mag|mogen)$/

/** True for a word that turns its clause. */
export const isNegation = (token: Token): boolean => NEGATES.test(token.norm)

/** True for a word with which a clause wishes, asks or allows. */
export const isWish = (token: Token): boolean => WANTS.test(token.norm)

/**
 * Adds "s:…" features. Negation and less each turn a clause; where the proposition itself wants less, a clause on its
 * thing is turned once more, so that wanting less of it agrees and rejecting the ban on it disagrees.
 */
export function addSigns(
  features: Map<string, number>,
  reading: Reading,
  words: readonly string[],
  direction: 1 | -1,
): void {
  const count = (name: string, by: number): void =>
    void features.set(`s:${name}`, (features.get(`s:${name}`) ?? 0) + by)
  const lessening = new Set(reading.hits.filter((hit) => hit.group === 'less').flatMap((hit) => hit.at))
  const { tokens } = reading.sentence
  for (const clause of reading.clauses) {
    let [negations, lessens, wants, named] = [0, false, false, false]
    for (let at = clause.from; at < clause.to; at += 1) {
      if (isNegation(tokens[at]!)) negations += 1
      if (isWish(tokens[at]!)) wants = true
      if (lessening.has(at)) lessens = true
      if (words[at] === 'P') named = true
    }
    const negated = negations % 2 === 1 ? -1 : 1
    const sign = lessens ? -negated : negated
    if (named) {
      count('thing', sign * direction)
      if (negations > 0) count('thing-negated', lessens ? -direction : direction)
      if (lessens) count('thing-lessened', negated * direction)
      if (wants) count('thing-wanted', sign * direction)
      if (negations > 0 && !lessens) count('thing-not', 1)
    } else {
      if (wants) count('else-wanted', sign)
      if (negations > 0) count('else-negated', direction)
      if (negations > 0) count('else-not', 1)
      if (lessens) count('else-lessened', negated * direction)
    }
  }
}
