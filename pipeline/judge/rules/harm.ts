import { cuesIn, governing } from '../scope.ts'
import type { Hit, JudgeRule, View } from '../types.ts'

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
    const behind = hit.from >= view.mention.to && !isObject(view, hit) && !THINGS.test(hit.words)
    const harms = view.mention.pole === '-' || behind
    return { attitude: harms ? -1 : 1, function: 'problem', cues: [hit.words] }
  },
}

// At the end of a clause with "dat" or "die" the verb has its object right before it.
function isObject(view: View, hit: Hit): boolean {
  if (view.clause.role === 'relative') return true
  const final = ['content', 'cause', 'result', 'case'].includes(view.clause.role)
  return final && hit.from - view.mention.to <= 1 && view.mention.from - view.clause.from >= 3
}

// "belemmering voor …": the thing named is what suffers.
const THINGS = /^(belemmering|hindernis|obstakel|knelpunt|drempel)/
