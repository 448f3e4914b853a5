import { chainOf } from '../read.ts'
import { cuesIn } from '../scope.ts'
import type { Hit, JudgeRule, View } from '../types.ts'

const REACH = 4

export const negation: JudgeRule = {
  id: 'negation',
  summary:
    'A negation turns the attitude when it stands before the mention or before the cue that governs it.',
  examples: [
    { text: 'Wij zijn geen voorstander van marktwerking.', term: 'marktwerking', pole: '-', stance: 'agree' },
    { text: 'Wij willen geen open house.', term: 'open house', pole: '-', stance: 'agree' },
    { text: 'Aanbesteden is niet effectief.', term: 'Aanbesteden', stance: 'disagree' },
    { text: 'Wij stoppen niet met preventie.', term: 'preventie', stance: 'agree' },
    {
      text: 'Wij willen dat een kind niet verhuist en steeds een andere hulpverlener krijgt.',
      term: 'andere hulpverlener',
      pole: '-',
      stance: 'agree',
    },
    { text: 'Het gaat niet alleen om preventie.', term: 'preventie', applies: false },
  ],
  apply: (view) => {
    const turning = cuesIn(view, ['negation']).filter((hit) => turns(view, hit))
    if (turning.length === 0) return null
    return { attitude: turning.length % 2 === 1 ? -1 : 1, cues: turning.map((hit) => hit.words) }
  },
}

function wished(view: View): boolean {
  const [, above] = chainOf(view.reading, view.clause)
  return above !== undefined && cuesIn(view, ['must', 'demand'], above).length > 0
}

function turns(view: View, negation: Hit): boolean {
  const targets = [
    view.mention.from,
    ...cuesIn(view, ['approve', 'support', 'reject', 'more', 'less', 'tackle', 'lack', 'excess']).map(
      (hit) => hit.from,
    ),
  ]
  const { tokens } = view.reading.sentence
  // "wij willen dat … niet meer A en B": the negation holds for the whole wish.
  if (view.clause.role === 'content' && negation.from < view.mention.from && wished(view)) return true
  return targets.some((target) => {
    if (target < negation.to || target - negation.to > REACH) return false
    return !tokens.slice(negation.to, target).some((token) => /^(,|en|maar|of)$/.test(token.norm))
  })
}
