import type { JudgeRule } from '../types.ts'

export const denial: JudgeRule = {
  id: 'denial',
  summary: 'A view that the organisation puts in a clause with "dat" and denies outside it is turned.',
  examples: [
    {
      text: 'Het beeld dat vergunningen rust brengen, herkennen wij niet.',
      term: 'vergunningen',
      stance: 'disagree',
    },
    { text: 'Het idee dat vergunningen helpen, is nooit bewezen.', term: 'vergunningen', stance: 'disagree' },
    { text: 'De vergunning klopt niet.', term: 'vergunning', applies: false },
  ],
  apply: (view) => {
    if (view.clause.role !== 'content') return null
    const hit = view.reading.hits.find(
      ({ group, from }) => group === 'deny' && (from < view.clause.from || from >= view.clause.to),
    )
    return hit ? { attitude: -1, sure: 0.9, cues: [hit.words] } : null
  },
}
