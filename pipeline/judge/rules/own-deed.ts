import type { DocumentKind } from '../../result.ts'
import type { JudgeRule, View } from '../types.ts'

const MODALS = new Set(['willen', 'moeten', 'kunnen', 'zullen', 'mogen', 'zouden'])
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
    { text: 'Er zijn gesprekken met ouders over preventie.', term: 'preventie', applies: false },
  ],
  apply: (view) => {
    const verb = ownVerb(view)
    if (verb === null) return null
    const planned = PLANS.has(view.kind) || view.question?.asks === 'demand'
    return { function: planned ? 'demand' : 'practice', cues: [verb] }
  },
}

function ownVerb(view: View): string | null {
  const { tokens } = view.reading.sentence
  for (let at = view.clause.from; at < view.clause.to; at += 1) {
    const token = tokens[at]!
    if (token.norm !== 'wij' && token.norm !== 'we') continue
    for (const near of [tokens[at - 1], tokens[at + 1]])
      if (near?.keys.some((key) => key.endsWith('en') && !MODALS.has(key)))
        return `${token.norm} ${near.norm}`
  }
  return null
}
