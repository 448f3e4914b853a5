import { distance, governing } from '../scope.ts'
import type { JudgeRule } from '../types.ts'

export const lack: JudgeRule = {
  id: 'lack',
  summary: 'Too little of something is a wish for it, told as a problem.',
  examples: [
    {
      text: 'Er is onvoldoende aandacht voor preventie.',
      term: 'preventie',
      stance: 'agree',
      function: 'problem',
    },
    {
      text: 'Er is een gebrek aan samenwerking.',
      term: 'samenwerking',
      stance: 'agree',
      function: 'problem',
    },
    {
      text: 'Er is te weinig marktwerking.',
      term: 'marktwerking',
      pole: '-',
      stance: 'disagree',
      function: 'problem',
    },
    { text: 'Er is veel aandacht voor preventie.', term: 'preventie', applies: false },
  ],
  apply: (view) => {
    const hit = governing(view, ['lack'])
    // Missing a thing that one opposes must be said of the thing itself.
    if (hit && view.mention.pole === '-' && (hit.to > view.mention.from || view.mention.from - hit.to > 2))
      return null
    return hit && distance(view, hit) <= 12 ? { attitude: 1, function: 'problem', cues: [hit.words] } : null
  },
}
