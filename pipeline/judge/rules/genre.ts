import type { DocumentKind, StatementFunction } from '../../result.ts'
import type { JudgeRule } from '../types.ts'

const GENRES: Partial<Record<DocumentKind, StatementFunction>> = {
  initiatiefvoorstel: 'demand',
  motie: 'demand',
  verkiezingsprogramma: 'demand',
  onbekend: 'demand',
}

export const genre: JudgeRule = {
  id: 'genre',
  summary:
    'A proposal, a motion, a programme and any text of its own that answers no question ask, when nothing else shows a form.',
  examples: [
    { text: 'Preventie in de wijk.', term: 'Preventie', kind: 'motie', stance: 'agree', function: 'demand' },
    {
      text: 'Preventie in de wijk.',
      term: 'Preventie',
      kind: 'onbekend',
      stance: 'agree',
      function: 'demand',
    },
    { text: 'Preventie in de wijk.', term: 'Preventie', kind: 'onbekend', asks: 'view', applies: false },
    { text: 'Preventie in de wijk.', term: 'Preventie', kind: 'brief', applies: false },
  ],
  apply: (view) => {
    if (view.kind === 'onbekend' && view.question !== null) return null
    const wants = GENRES[view.kind]
    return wants === undefined ? null : { function: wants, cues: [] }
  },
}
