import { chainOf } from '../read.ts'
import { distance, governing, hitsIn, isLoaded } from '../scope.ts'
import { ownSubject } from '../voice.ts'
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
    {
      text: 'Wij kennen een systeem dat samenwerking tegengaat.',
      term: 'samenwerking',
      stance: 'agree',
      function: 'problem',
    },
    {
      text: 'Het verminderen van bureaucratie, door zonder indicatie te werken.',
      term: 'zonder indicatie',
      applies: false,
    },
    { text: 'De bijeenkomst over preventie is op dinsdag.', term: 'preventie', applies: false },
  ],
  apply: (view) => {
    const hit = governing(view, ['more', 'less', 'tackle'])
    if (!hit || distance(view, hit) > 12) return null
    const opposed = view.mention.pole === '-'
    if (hit.group === 'tackle') return { attitude: opposed ? -1 : 1, cues: [hit.words] }
    if (hit.group === 'less') {
      // "een systeem dat samenwerking tegengaat": somebody else does it to a good thing.
      if (!opposed && isDoneByOther(view))
        return { attitude: 1, function: 'problem', sure: 0.8, cues: [hit.words] }
      return { attitude: -1, cues: [hit.words] }
    }
    if (opposed && isLoaded(view) && !isWished(view))
      return { attitude: -1, function: 'problem', sure: 0.8, cues: [hit.words] }
    return { attitude: 1, cues: [hit.words] }
  },
}

// Nobody asks for more of what is called by a bad name, unless he says so.
function isWished(view: View): boolean {
  return chainOf(view.reading, view.clause).some(
    (clause) => hitsIn(view, ['demand', 'must'], clause).length > 0,
  )
}

function isDoneByOther(view: View): boolean {
  return (
    view.clause.role === 'relative' &&
    ownSubject(view) === null &&
    hitsIn(view, ['demand', 'must']).length === 0
  )
}
