import { hitsIn, wordsOfClause } from '../scope.ts'
import type { JudgeRule } from '../types.ts'

export const caseOfTrouble: JudgeRule = {
  id: 'case-of-trouble',
  summary: 'A case in which something goes wrong with it ("als … te groot wordt") is a reservation.',
  examples: [
    {
      text: 'Als het wijkteam te groot of log wordt, splitsen wij het op.',
      term: 'wijkteam',
      stance: 'mixed',
      function: 'condition',
      condition: 'Als het wijkteam te groot of log wordt',
    },
    { text: 'Als het wijkteam komt, zijn wij er klaar voor.', term: 'wijkteam', applies: false },
  ],
  apply: (view) => {
    if (view.clause.role !== 'case' || view.mention.pole === '-') return null
    const [hit] = hitsIn(view, ['excess', 'reject'])
    return hit
      ? {
          mixed: true,
          function: 'condition',
          condition: wordsOfClause(view.reading.sentence, view.clause),
          cues: [hit.words],
        }
      : null
  },
}
