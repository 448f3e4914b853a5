import { chainOf } from '../read.ts'
import { complains, cuesIn, distance } from '../scope.ts'
import type { Hit, JudgeRule } from '../types.ts'

export const evaluation: JudgeRule = {
  id: 'evaluation',
  summary: 'What the clause praises it is for, what it criticises it is against.',
  examples: [
    { text: 'Wij zijn blij met de wijkteams.', term: 'wijkteams', stance: 'agree' },
    {
      text: 'Marktwerking vinden wij schadelijk.',
      term: 'Marktwerking',
      pole: '-',
      stance: 'agree',
      function: 'problem',
    },
    {
      text: 'Aanbesteden is een slecht instrument.',
      term: 'Aanbesteden',
      stance: 'disagree',
      function: 'problem',
    },
    { text: 'Wij zijn tegen marktwerking.', term: 'marktwerking', pole: '-', stance: 'agree' },
    { text: 'Wij zijn tegen het afbouwen van preventie.', term: 'preventie', stance: 'agree' },
    { text: 'Wij hebben vijf wijkteams.', term: 'wijkteams', applies: false },
  ],
  apply: (view) => {
    let best: Hit | null = null
    for (const clause of chainOf(view.reading, view.clause)) {
      for (const hit of cuesIn(view, ['approve', 'reject'], clause))
        if (best === null || distance(view, hit) < distance(view, best)) best = hit
    }
    if (best === null) return null
    if (complains(view)) return { function: 'problem', cues: [best.words] }
    if (best.group === 'approve' && view.mention.pole === '-' && distance(view, best) > 5) return null
    return best.group === 'approve'
      ? { attitude: 1, cues: [best.words] }
      : { attitude: -1, function: 'problem', cues: [best.words] }
  },
}
