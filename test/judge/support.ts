/** Judges a written example: its tokens, the mention at `term`, and what stands around it. */
import { loadCues } from '../../lexicons/nl/cues.ts'
import { judge } from '../../pipeline/judge/index.ts'
import type { RuleExample } from '../../pipeline/judge/types.ts'
import { normalise, tokenise } from '../../pipeline/language/tokens.ts'
import type { Judgement, Mention, Sentence } from '../../pipeline/types.ts'

export const cues = loadCues()

export function judgeExample(
  example: RuleExample,
  disturb: (text: string) => string = (text) => text,
): Judgement {
  const sentence = sentenceOf(disturb(example.text), example.context ?? [])
  const [judgement] = judge(
    {
      sentence,
      mentions: [
        {
          ...mentionOf(sentence, disturb(example.term), example.pole ?? '+'),
          ...(example.says === undefined ? {} : { says: example.says }),
        },
      ],
      question: example.asks ? { id: '1', number: '1', text: '', category: null, asks: example.asks } : null,
      profile: {
        kind: { value: example.kind ?? 'onbekend', ground: '', confidence: 1 },
        actors: { value: example.voices ?? [], ground: '', confidence: 1 },
      },
      heading: null,
      next: example.next === undefined ? null : sentenceOf(disturb(example.next), []),
    },
    cues,
  )
  if (!judgement) throw new Error('Unexpected silence, expected a judgement')
  return judgement
}

export function sentenceOf(text: string, context: readonly string[]): Sentence {
  const tokens = tokenise(text, cues.morphology)
  return { start: 0, end: text.length, tokens, context, isHeading: false, isListItem: context.length > 0 }
}

export function mentionOf(sentence: Sentence, term: string, pole: Mention['pole']): Mention {
  const words = term.trim().split(/\s+/).map(normalise)
  const norms = sentence.tokens.map((token) => token.norm)
  const from = norms.findIndex((_, at) => words.every((word, offset) => norms[at + offset] === word))
  if (from < 0) throw new Error(`Unexpected term "${term}", expected words of the example`)
  return { theme: 'thema', term, pole, weight: 'strong', from, to: from + words.length }
}
