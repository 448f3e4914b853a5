import { cuesIn } from '../scope.ts'
import type { JudgeRule } from '../types.ts'

export const deficit: JudgeRule = {
  id: 'deficit',
  summary: 'A complaint that something good goes badly supports it.',
  examples: [
    {
      text: 'De samenwerking verloopt moeizaam.',
      term: 'samenwerking',
      stance: 'agree',
      function: 'problem',
    },
    {
      text: 'De preventie verdwijnt naar de achtergrond.',
      term: 'preventie',
      stance: 'agree',
      function: 'problem',
    },
    { text: 'De samenwerking verloopt prima.', term: 'samenwerking', applies: false },
  ],
  apply: (view) => {
    if (view.mention.pole === '-') return null
    const [hit] = cuesIn(view, ['deficit'])
    return hit ? { attitude: 1, function: 'problem', cues: [hit.words] } : null
  },
}
