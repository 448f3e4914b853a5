/** What the rules of the judge make of the words of the proposition in an answer. */
import { combine } from '../combine.ts'
import { clauseAt } from '../read.ts'
import { applyRules } from '../rules/index.ts'
import type { Reading, View } from '../types.ts'
import { isOwnWay } from '../voice.ts'
import type { Proposition } from './proposition.ts'

/** Adds "j" (agree minus disagree over the mentions), "jr:<rule>" and "j:<stance>" to the features. */
export function attitudesTo(
  reading: Reading,
  words: readonly string[],
  about: Proposition,
  features: Map<string, number>,
): void {
  const count = (name: string, by: number): void => void features.set(name, (features.get(name) ?? 0) + by)
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] !== 'P') continue
    const from = at
    while (words[at + 1] === 'P') at += 1
    const pole = about.direction > 0 ? '+' : '-'
    const mention = { theme: '', term: '', pole, weight: 'strong', from, to: at + 1 } as const
    const view: View = {
      reading,
      mention,
      clause: clauseAt(reading, from),
      question: null,
      heading: null,
      kind: 'verkiezingsprogramma',
      voices: [],
      next: null,
    }
    const applied = applyRules(view)
    const shown = applied.filter((one) => one.attitude !== undefined)
    const { stance } = combine(mention, applied, {
      loaded: false,
      meant: isOwnWay(view),
      topic: false,
    })
    if (shown.length > 0) {
      count('j', stance === 'agree' ? 1 : stance === 'disagree' ? -1 : 0)
      features.set(`j:${stance}`, 1)
    }
    for (const one of shown) count(`jr:${one.rule}`, one.attitude! * about.direction)
  }
}
