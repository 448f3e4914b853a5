import type { JudgeRule } from '../types.ts'

export const toldNext: JudgeRule = {
  id: 'told-next',
  summary: 'What the next sentence says of "dit" is said of what was just named.',
  examples: [
    {
      text: 'Zeker als het gaat om een beperking.',
      next: 'Dit wordt vaak niet onderkend.',
      term: 'beperking',
      stance: 'agree',
      function: 'problem',
    },
    {
      text: 'Wij zoeken elkaar op in de wijk.',
      next: 'Dat is de succesfactor.',
      term: 'zoeken elkaar',
      stance: 'agree',
      function: 'condition',
    },
    {
      text: 'Wij zoeken elkaar op in de wijk.',
      next: 'Morgen vergaderen wij.',
      term: 'zoeken elkaar',
      applies: false,
    },
  ],
  apply: (view) => {
    const { next, reading, mention } = view
    if (!next || mention.pole === '-') return null
    const [last] = reading.clauses.slice(-1)
    if (!last || mention.to < last.from) return null
    if (!/^(dit|dat|deze|die)$/.test(next.sentence.tokens[0]?.norm ?? '')) return null
    const hit = next.hits.find((one) => ['deficit', 'lack', 'asked-condition'].includes(one.group))
    if (!hit) return null
    return {
      attitude: 1,
      function: hit.group === 'asked-condition' ? 'condition' : 'problem',
      cues: [hit.words],
    }
  },
}
