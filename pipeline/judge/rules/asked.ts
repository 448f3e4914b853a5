import type { StatementFunction } from '../../result.ts'
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
    const [call] = view.reading.calls
    if (call !== undefined) return { function: call, sure: 0.9, cues: [] }
    const asks = view.question?.asks
    if (asks === 'practice' || asks === 'demand' || asks === 'problem')
      return { function: asks satisfies StatementFunction, sure: 0.9, cues: [] }
    if (asks === 'view' || asks === 'both') return { function: 'demand', sure: 0.7, cues: [] }
    return null
  },
}
