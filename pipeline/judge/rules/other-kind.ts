import { comparisonIn } from '../scope.ts'
import type { JudgeRule } from '../types.ts'

const QUALITY = /^(ander|passend|juist|goed|beter|nieuw)e?$/
const KIND = /^(wijze|manier|vorm|systeem|model)(en|s|len)?$/

export const otherKind: JudgeRule = {
  id: 'other-kind',
  summary:
    'Asking for another or a fitting way of something is support with a reservation about how it is done.',
  examples: [
    { text: 'Een passende wijze van contracteren.', term: 'contracteren', stance: 'mixed' },
    { text: 'Een andere vorm van inkoop is gewenst.', term: 'inkoop', stance: 'mixed' },
    { text: 'Allerlei vormen van preventie.', term: 'preventie', applies: false },
  ],
  apply: (view) => {
    if (comparisonIn(view)) return null
    const { tokens } = view.reading.sentence
    const [van, kind, quality] = [1, 2, 3].map((back) => tokens[view.mention.from - back])
    if (van?.norm !== 'van' || !KIND.test(kind?.norm ?? '') || !QUALITY.test(quality?.norm ?? '')) return null
    return { mixed: true, function: 'condition', cues: [`${quality!.norm} ${kind!.norm}`] }
  },
}
