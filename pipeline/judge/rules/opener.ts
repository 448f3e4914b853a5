import type { JudgeRule } from '../types.ts'

export const opener: JudgeRule = {
  id: 'opener',
  summary: '"Ja" or "nee" before the rest of the answer says whether the plan in the question is welcome.',
  examples: [
    {
      text: 'Nee, vergunningen geven minder keuze.',
      term: 'vergunningen',
      asks: 'opinion',
      stance: 'disagree',
    },
    { text: 'Ja. Vergunningen geven rust.', term: 'Vergunningen', asks: 'opinion', stance: 'agree' },
    { text: 'Nee, vergunningen zijn er niet.', term: 'vergunningen', asks: 'practice', applies: false },
    { text: 'Vergunningen geven rust.', term: 'Vergunningen', asks: 'opinion', applies: false },
  ],
  apply: (view) => {
    const asks = view.question?.asks
    if (asks !== 'opinion' && asks !== 'proposition') return null
    const first = view.reading.sentence.tokens[0]
    if (first?.norm === 'nee' || first?.norm === 'neen' || first?.norm === 'oneens')
      return { attitude: -1, alone: true, cues: [first.norm] }
    return first?.norm === 'ja' || first?.norm === 'eens'
      ? { attitude: 1, alone: true, cues: [first.norm] }
      : null
  },
}
