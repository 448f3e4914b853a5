import type { StatementFunction } from '../../result.ts'
import type { JudgeRule, View } from '../types.ts'

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
    if (view.kind === 'uitvraag') return null
    const [call] = callsWithin(view)
    if (call !== undefined) return { function: call, sure: 0.9, cues: [] }
    switch (view.question?.asks) {
      case 'practice':
      case 'demand':
      case 'problem':
        return { function: view.question.asks, sure: 0.9, cues: [] }
      case 'both':
        return { function: 'practice', sure: 0.7, cues: [] }
      case 'view':
        return { function: 'demand', sure: 0.7, cues: [] }
      default:
        return null
    }
  },
}

// The heading above a whole answer groups questions; the question itself says better what was asked.
function callsWithin(view: View): readonly StatementFunction[] {
  return view.reading.calls
    .filter((call) => view.question === null || call.line !== view.heading)
    .map((call) => call.call)
}
