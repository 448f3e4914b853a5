import { chainOf } from '../read.ts'
import { distance, governing, hitsIn, isLoaded } from '../scope.ts'
import type { JudgeRule, View } from '../types.ts'

export const change: JudgeRule = {
  id: 'change',
  summary: 'More of it, or doing it, is for it; less of it, or ending it, is against it.',
  examples: [
    { text: 'Wij willen stoppen met marktwerking.', term: 'marktwerking', pole: '-', stance: 'agree' },
    {
      text: 'Afbouw van verblijf en versterken van preventie.',
      term: 'verblijf',
      pole: '-',
      stance: 'agree',
    },
    { text: 'Afbouw van verblijf en versterken van preventie.', term: 'preventie', stance: 'agree' },
    { text: 'Wij bouwen de preventie af.', term: 'preventie', stance: 'disagree' },
    { text: 'Wij zetten in op preventie.', term: 'preventie', stance: 'agree' },
    {
      text: 'Dat betekent meer bureaucratie.',
      term: 'bureaucratie',
      pole: '-',
      stance: 'agree',
      function: 'problem',
      why: 'more of a bad thing, and nobody wants it',
    },
    { text: 'Wij willen de schulden aanpakken.', term: 'schulden', pole: '-', stance: 'agree' },
    { text: 'Meer doen op regionale schaal.', term: 'regionale schaal', pole: '-', stance: 'disagree' },
    { text: 'De bijeenkomst over preventie is op dinsdag.', term: 'preventie', applies: false },
  ],
  apply: (view) => {
    const hit = governing(view, ['more', 'less', 'tackle'])
    if (!hit || distance(view, hit) > 14) return null
    if (hit.group === 'less') return { attitude: -1, cues: [hit.words] }
    if (hit.group === 'tackle') return { attitude: view.mention.pole === '-' ? -1 : 1, cues: [hit.words] }
    if (view.mention.pole === '-' && isLoaded(view) && !isWished(view))
      return { attitude: -1, function: 'problem', sure: 0.8, cues: [hit.words] }
    return { attitude: 1, cues: [hit.words] }
  },
}

// Nobody asks for more of what is called by a bad name, unless he says so.
function isWished(view: View): boolean {
  return chainOf(view.reading, view.clause).some((clause) => hitsIn(view, ['demand'], clause).length > 0)
}
