import { chainOf } from '../read.ts'
import { hitsIn } from '../scope.ts'
import type { JudgeRule } from '../types.ts'

export const doubt: JudgeRule = {
  id: 'doubt',
  summary: 'A doubt or a reservation in the clause makes the position mixed.',
  examples: [
    {
      text: 'Wij vragen ons af of een vaste regierol werkt.',
      term: 'regierol',
      stance: 'mixed',
      function: 'condition',
    },
    { text: 'Lichte hulp is niet altijd de beste keuze.', term: 'Lichte hulp', stance: 'mixed' },
    {
      text: 'Het is de vraag of aanbesteding iets oplost.',
      term: 'aanbesteding',
      pole: '0',
      stance: 'mixed',
    },
    { text: 'Wij investeren in preventie.', term: 'preventie', applies: false },
  ],
  apply: (view) => {
    for (const clause of chainOf(view.reading, view.clause)) {
      const hit = hitsIn(view, ['doubt'], clause)[0]
      if (hit) return { mixed: true, function: 'condition', cues: [hit.words] }
    }
    return null
  },
}
