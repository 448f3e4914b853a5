import { cuesIn, governing } from '../scope.ts'
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
    // "beperkte hulp belemmert …": the lack harms, not the hulp.
    if (!hit || governing(view, ['lack']) !== null) return null
    const harms = view.mention.pole === '-' || (hit.from >= view.mention.to && !THINGS.test(hit.words))
    return { attitude: harms ? -1 : 1, function: 'problem', cues: [hit.words] }
  },
}

// "belemmering voor …": the thing named is what suffers.
const THINGS = /^(belemmering|hindernis|obstakel|knelpunt|drempel)/
