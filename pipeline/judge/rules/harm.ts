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
    {
      text: 'Er zijn regels die samenwerking belemmeren.',
      term: 'samenwerking',
      stance: 'agree',
      function: 'problem',
    },
    { text: 'Wij zoeken samenwerking.', term: 'samenwerking', applies: false },
  ],
  apply: (view) => {
    const [hit] = cuesIn(view, ['harm'])
    // "beperkte hulp belemmert …": the lack harms, not the hulp.
    if (!hit || governing(view, ['lack']) !== null) return null
    // In "schotten die samenwerking belemmeren" the object stands before the verb.
    const behind = hit.from >= view.mention.to && view.clause.role !== 'relative' && !THINGS.test(hit.words)
    const harms = view.mention.pole === '-' || behind
    return { attitude: harms ? -1 : 1, function: 'problem', cues: [hit.words] }
  },
}

// "belemmering voor …": the thing named is what suffers.
const THINGS = /^(belemmering|hindernis|obstakel|knelpunt|drempel)/
