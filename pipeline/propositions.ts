/** Where a question is itself a proposition (stelling), the answer's stance on it is a statement of its own. */
import type { Cues } from '../lexicons/nl/cues.ts'
import { judgeProposition } from './judge/index.ts'
import type { QuestionInfo } from './result.ts'
import type { Judgement, Sentence } from './types.ts'

/** Theme id of a question that is a proposition; documents that ask for themselves may use one number twice. */
export function propositionTheme(question: QuestionInfo): string {
  return `stelling-${question.id.replaceAll(':', '-')}`
}

export interface PropositionReading {
  readonly theme: string
  readonly judgement: Judgement
  /** The sentence that shows the stance best. */
  readonly sentence: Sentence
  readonly term: string
}

/** One reading per proposition that the passage answers; none for an answer without words. */
export function readPropositions(
  questions: readonly QuestionInfo[],
  sentences: readonly Sentence[],
  cues: Cues,
): PropositionReading[] {
  const answer = sentences.filter((sentence) => !sentence.isHeading)
  if (answer.length === 0) return []
  return questions
    .filter((question) => question.asks === 'proposition')
    .map((question) => {
      const judgement = judgeProposition(question.text, answer, cues)
      return {
        theme: propositionTheme(question),
        judgement,
        sentence: telling(answer, judgement),
        term: question.text,
      }
    })
}

/** The first sentence with one of the words that made the judgement; without any, the first. */
function telling(sentences: readonly Sentence[], { cues }: Judgement): Sentence {
  const words = new Set(cues.flatMap((cue) => cue.toLowerCase().split(/\s+/)))
  const found = sentences.find(({ tokens }) => tokens.some(({ norm }) => words.has(norm)))
  return (found ?? sentences[0]) as Sentence
}
