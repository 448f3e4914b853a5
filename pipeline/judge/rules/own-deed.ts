import type { DocumentKind } from '../../result.ts'
import { calledFor } from '../calls.ts'
import { chainOf } from '../read.ts'
import { hitsIn } from '../scope.ts'
import type { JudgeRule } from '../types.ts'
import { ownDeedIn } from '../voice.ts'

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
    { text: 'Wij werken al samen met scholen.', term: 'scholen', asks: 'demand', function: 'practice' },
    {
      text: 'Stichting Waterrade voert de regie in de wijk.',
      term: 'regie',
      asks: 'demand',
      voices: ['Stichting Waterrade'],
      function: 'practice',
      why: 'whoever names himself tells what he does',
    },
    { text: 'Wij zien preventie als een opdracht.', term: 'preventie', applies: false },
    { text: 'Er zijn gesprekken met ouders over preventie.', term: 'preventie', applies: false },
  ],
  apply: (view) => {
    const chain = chainOf(view.reading, view.clause)
    const deed = chain.map((clause) => ownDeedIn(view, clause)).find((found) => found !== null)
    if (!deed) return null
    const now = chain.flatMap((clause) => hitsIn(view, ['already'], clause))[0]
    const planned = PLANS.has(view.kind) || (calledFor(view) === 'demand' && !deed.byName)
    return {
      function: planned && !now ? 'demand' : 'practice',
      cues: now ? [deed.words, now.words] : [deed.words],
    }
  },
}
