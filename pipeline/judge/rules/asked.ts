import { calledFor } from '../calls.ts'
import { isLoaded } from '../scope.ts'
import { participleIn } from '../voice.ts'
import type { JudgeRule } from '../types.ts'

export const asked: JudgeRule = {
  id: 'asked',
  summary: 'Where the words show no form, the lead-in, the heading or the question decides.',
  examples: [
    { text: 'Preventie in de wijk.', term: 'Preventie', asks: 'demand', stance: 'agree', function: 'demand' },
    {
      text: 'Preventie in de wijk.',
      term: 'Preventie',
      asks: 'practice',
      stance: 'agree',
      function: 'practice',
    },
    {
      text: 'Marktwerking.',
      term: 'Marktwerking',
      pole: '-',
      asks: 'problem',
      stance: 'agree',
      function: 'problem',
    },
    {
      text: 'Kortere lijnen met scholen.',
      term: 'scholen',
      context: ['Onze wensen'],
      function: 'demand',
      stance: 'agree',
    },
    { text: 'Preventie in de wijk.', term: 'Preventie', applies: false },
  ],
  apply: (view) => {
    const call = calledFor(view)
    // A good thing told of as what goes wrong: it may be missed, or be the trouble itself.
    const open = call === 'problem' && view.mention.pole === '+' && !isLoaded(view)
    if (call !== null) return { function: call, ...(open ? { sure: 0.6 } : {}), cues: [] }
    if (view.kind === 'uitvraag') return null
    if (view.question?.asks === 'both') return { function: isLoaded(view) ? 'problem' : 'practice', cues: [] }
    if (view.question?.asks === 'view')
      return {
        function:
          participleIn(view, /^(is|zijn|wordt|worden|heeft|hebben)$/) !== null ? 'practice' : 'demand',
        cues: [],
      }
    return null
  },
}
