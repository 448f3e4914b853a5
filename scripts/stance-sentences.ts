/** How often the judge gives the stance that a careful reader gives, on sentences written to be as unlike as Dutch allows. */
import { readFileSync } from 'node:fs'
import { loadCues } from '../lexicons/nl/cues.ts'
import { judge } from '../pipeline/judge/index.ts'
import { normalise } from '../pipeline/language/tokens.ts'
import { sentencesOfText } from '../pipeline/judge/proposition/text-sentences.ts'
import type { Mention, Sentence } from '../pipeline/types.ts'

export interface SentenceFigures {
  readonly n: number
  readonly right: number
  /** Agreement read as disagreement, or the other way round. */
  readonly opposite: number
}

/** Lines are "stance|term|sentence"; the term stands in the sentence as written. */
export function stanceSentences(file: string): SentenceFigures {
  const cues = loadCues()
  const pairs = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [want = '', term = '', text = ''] = line.split('|')
      const sentences = sentencesOfText(text, cues.morphology)
      const at = sentences.findIndex((sentence) => mentionIn(sentence, term) !== null)
      const sentence = sentences[at]
      if (!sentence) return [{ want, got: 'not found' }]
      const mentions = [mentionIn(sentence, term)!]
      const next = sentences[at + 1] ?? null
      const [judgement] = judge(
        { sentence, mentions, question: null, profile: PROFILE, heading: null, next },
        cues,
      )
      return [{ want, got: judgement?.stance ?? 'none' }]
    })
  const firm = new Set(['agree', 'disagree'])
  return {
    n: pairs.length,
    right: pairs.filter(({ want, got }) => want === got).length,
    opposite: pairs.filter(({ want, got }) => want !== got && firm.has(want) && firm.has(got)).length,
  }
}

// A note: nothing but the words themselves tells a stance.
const PROFILE = {
  kind: { value: 'notitie', ground: '', confidence: 1 },
  actors: { value: [], ground: '', confidence: 1 },
} as const

function mentionIn({ tokens }: Sentence, term: string): Mention | null {
  const words = term.trim().split(/\s+/).map(normalise)
  const from = tokens.findIndex((_, at) => words.every((word, offset) => tokens[at + offset]?.norm === word))
  return from < 0 ? null : { theme: '', term, pole: '+', weight: 'strong', from, to: from + words.length }
}
