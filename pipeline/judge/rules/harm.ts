import { cuesIn } from '../scope.ts'
import type { JudgeRule } from '../types.ts'

export const harm: JudgeRule = {
  id: 'harm',
  summary: 'What hinders is criticised; what is hindered is worth having.',
  examples: [
    {
      text: 'De privacyregels belemmeren goede samenwerking.',
      term: 'privacyregels',
      pole: '-',
      stance: 'agree',
      function: 'problem',
    },
    {
      text: 'De privacyregels belemmeren goede samenwerking.',
      term: 'samenwerking',
      stance: 'agree',
      function: 'problem',
    },
    {
      text: 'De aanbesteding staat in de weg.',
      term: 'aanbesteding',
      stance: 'disagree',
      function: 'problem',
    },
    { text: 'Wij zoeken samenwerking.', term: 'samenwerking', applies: false },
  ],
  apply: (view) => {
    const [hit] = cuesIn(view, ['harm'])
    if (!hit) return null
    return { attitude: hit.from >= view.mention.to ? -1 : 1, function: 'problem', cues: [hit.words] }
  },
}
