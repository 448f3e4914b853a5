import type { JudgeRule } from '../types.ts'

export const question: JudgeRule = {
  id: 'question',
  summary: 'A question takes no position by itself; in an answer it may hint at one.',
  examples: [
    {
      text: 'Hoe kan preventie hier een bijdrage aan leveren?',
      term: 'preventie',
      kind: 'uitvraag',
      stance: 'mention',
    },
    { text: 'Wat levert de aanbesteding op?', term: 'aanbesteding', kind: 'vragen', stance: 'mention' },
    { text: 'Preventie levert veel op.', term: 'Preventie', applies: false },
  ],
  apply: (view) => {
    const last = view.reading.sentence.tokens.findLast((token) => !/^["'”’)]$/.test(token.text))
    if (last?.text !== '?') return null
    const asks = view.kind === 'uitvraag' || view.kind === 'vragen'
    return asks ? { idle: true, cues: [] } : { sure: 0.6, cues: [] }
  },
}
