import type { DocumentKind } from '../../result.ts'
import { calledFor } from '../calls.ts'
import { chainOf } from '../read.ts'
import type { JudgeRule } from '../types.ts'
import { ownVerb } from '../voice.ts'

const PLANS: ReadonlySet<DocumentKind> = new Set(['initiatiefvoorstel', 'motie', 'verkiezingsprogramma'])

export const ownDeed: JudgeRule = {
  id: 'own-deed',
  summary: 'What "wij" do is practice; in a proposal or programme it is what they mean to do.',
  examples: [
    {
      text: 'Wij voeren gesprekken met ouders over preventie.',
      term: 'preventie',
      function: 'practice',
      stance: 'agree',
    },
    {
      text: 'Wij voeren gesprekken met ouders over preventie.',
      term: 'preventie',
      kind: 'initiatiefvoorstel',
      function: 'demand',
    },
    {
      text: 'Daarom zetten wij stappen om de wijkteams te versterken.',
      term: 'wijkteams',
      function: 'practice',
    },
    { text: 'Er zijn gesprekken met ouders over preventie.', term: 'preventie', applies: false },
  ],
  apply: (view) => {
    const verb = chainOf(view.reading, view.clause)
      .map((clause) => ownVerb(view, clause))
      .find((words) => words !== null)
    if (verb === undefined) return null
    const planned = PLANS.has(view.kind) || calledFor(view) === 'demand'
    return { function: planned ? 'demand' : 'practice', cues: [verb] }
  },
}
