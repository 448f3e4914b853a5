import { distance, governing } from '../scope.ts'
import type { JudgeRule } from '../types.ts'

export const trend: JudgeRule = {
  id: 'trend',
  summary: 'Growth of what one opposes is a complaint; growth of anything else is a fact.',
  examples: [
    { text: 'De regeldruk neemt toe.', term: 'regeldruk', pole: '-', stance: 'agree', function: 'problem' },
    {
      text: 'Dit systeem leidt tot marktwerking.',
      term: 'marktwerking',
      pole: '-',
      stance: 'agree',
      function: 'problem',
    },
    { text: 'De regeldruk is hoog.', term: 'regeldruk', pole: '-', applies: false },
  ],
  apply: (view) => {
    const hit = governing(view, ['more', 'less', 'tackle', 'trend'])
    if (hit?.group !== 'trend' || view.mention.pole !== '-' || distance(view, hit) > 12) return null
    return { attitude: -1, function: 'problem', cues: [hit.words] }
  },
}
