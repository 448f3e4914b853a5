import type { JudgeRule } from '../types.ts'

export const outright: JudgeRule = {
  id: 'outright',
  summary: 'Some turns of phrase are a position by themselves; the codebook tells which, and what they say.',
  examples: [
    {
      text: 'Wij willen voorkomen dat het bij mooie woorden blijft.',
      term: 'mooie woorden',
      says: 'disagree',
      stance: 'disagree',
    },
    {
      text: 'Volgens de commissie blijft het bij mooie woorden.',
      term: 'mooie woorden',
      says: 'disagree',
      stance: 'mention',
    },
    { text: 'Wij werken aan een gezamenlijke visie.', term: 'gezamenlijke visie', applies: false },
  ],
  apply: ({ mention: { says, from, to }, reading: { sentence } }) =>
    says === undefined
      ? null
      : {
          says,
          cues: [
            sentence.tokens
              .slice(from, to)
              .map((token) => token.norm)
              .join(' '),
          ],
        },
}
