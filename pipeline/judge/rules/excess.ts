import { distance, governing } from '../scope.ts'
import type { JudgeRule } from '../types.ts'

export const excess: JudgeRule = {
  id: 'excess',
  summary: 'Too much of something is a complaint about it.',
  examples: [
    {
      text: 'Er is te veel bureaucratie.',
      term: 'bureaucratie',
      pole: '-',
      stance: 'agree',
      function: 'problem',
    },
    { text: 'Er wordt te vaak aanbesteed.', term: 'aanbesteed', stance: 'disagree', function: 'problem' },
    { text: 'Er is veel samenwerking.', term: 'samenwerking', applies: false },
  ],
  apply: (view) => {
    const hit = governing(view, ['excess'])
    return hit && distance(view, hit) <= 10 ? { attitude: -1, function: 'problem', cues: [hit.words] } : null
  },
}
