import type { DocumentKind, StatementFunction } from '../../result.ts'
import type { JudgeRule } from '../types.ts'

const GENRES: Partial<Record<DocumentKind, StatementFunction>> = {
  initiatiefvoorstel: 'demand',
  motie: 'demand',
  verkiezingsprogramma: 'demand',
}

export const genre: JudgeRule = {
  id: 'genre',
  summary: 'A proposal, a motion and a programme ask, when nothing else shows a form.',
  examples: [
    { text: 'Preventie in de wijk.', term: 'Preventie', kind: 'motie', stance: 'agree', function: 'demand' },
    { text: 'Preventie in de wijk.', term: 'Preventie', kind: 'brief', applies: false },
  ],
  apply: (view) => {
    const wants = GENRES[view.kind]
    return wants === undefined ? null : { function: wants, cues: [] }
  },
}
