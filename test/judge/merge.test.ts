import { describe, expect, it } from 'vitest'
import { loadCues } from '../../lexicons/nl/cues.ts'
import { judge } from '../../pipeline/judge/index.ts'
import type { Mention } from '../../pipeline/types.ts'
import { mentionOf, sentenceOf } from './support.ts'

const cues = loadCues()

type Named = readonly [term: string, pole: Mention['pole'], weight?: Mention['weight']]

function judged(text: string, ...named: readonly Named[]) {
  const sentence = sentenceOf(text, [])
  const mentions = named.map(([term, pole, weight = 'strong']) => ({
    ...mentionOf(sentence, term, pole),
    weight,
  }))
  const [judgement] = judge({ sentence, mentions, question: null, profile: null, heading: null }, cues)
  return judgement
}

describe('two mentions of one theme in a sentence', () => {
  it('are mixed when what the proposition wants and its opposite are wanted together', () => {
    const judgement = judged(
      'Wij zijn voor subsidie van zwemles en aanbesteding van groenonderhoud.',
      ['subsidie', '-'],
      ['aanbesteding', '+'],
    )
    expect(judgement).toMatchObject({ stance: 'mixed' })
    expect(judgement!.rules).toContain('both-ends')
  })

  it('are not mixed when the one only tells what the other is about', () => {
    const judgement = judged(
      'Het kabinet houdt vast aan de korting op het fonds.',
      ['korting', '-'],
      ['fonds', '+'],
    )
    expect(judgement!.rules).not.toContain('both-ends')
  })

  it('lets a strong term outweigh a weak one', () => {
    expect(
      judged(
        'Wij denken dat uitvoering van de visie meer oplevert dan (langdurige) visievorming.',
        ['visie', '+', 'weak'],
        ['visievorming', '+'],
      ),
    ).toMatchObject({ stance: 'disagree' })
  })
})
