import { cuesIn } from '../scope.ts'
import type { JudgeRule } from '../types.ts'

export const askedCondition: JudgeRule = {
  id: 'asked-condition',
  summary: 'What is called a condition for something good is supported as a condition.',
  examples: [
    {
      text: 'Het succes hangt af van de samenwerking in de wijk.',
      term: 'samenwerking',
      stance: 'agree',
      function: 'condition',
    },
    {
      text: 'Goede samenwerking is een voorwaarde voor passende hulp.',
      term: 'samenwerking',
      stance: 'agree',
      function: 'condition',
    },
    { text: 'Samenwerking vinden wij prettig.', term: 'Samenwerking', applies: false },
  ],
  apply: (view) => {
    if (view.mention.pole === '-') return null
    const [hit] = cuesIn(view, ['asked-condition'])
    return hit ? { attitude: 1, function: 'condition', cues: [hit.words] } : null
  },
}
