/** Stance, function and mode of what one sentence says of one theme. */
import type { Cues } from '../../lexicons/nl/cues.ts'
import { tokenise } from '../language/tokens.ts'
import type { DocumentKind, QuestionInfo } from '../result.ts'
import type { Judgement, Mention, Profile, Sentence, Token } from '../types.ts'
import { combine } from './combine.ts'
import { merge } from './merge.ts'
import { clauseAt, read } from './read.ts'
import { isLoaded, isTopic } from './scope.ts'
import { commandIn } from './rules/imperative.ts'
import { applyRules } from './rules/index.ts'
import type { View } from './types.ts'
import { isOwnWay } from './voice.ts'

export interface JudgeInput {
  readonly sentence: Sentence
  /** Of one theme. */
  readonly mentions: readonly Mention[]
  readonly question: QuestionInfo | null
  readonly profile: Pick<Profile, 'kind' | 'actors'> | null
  /** The nearest heading above the passage. */
  readonly heading: string | null
  /** The sentence after it, when the caller has it: reported views may be endorsed there. */
  readonly next?: Sentence | null
}

/** One judgement on the theme of the mentions; none without a mention. */
export function judge(input: JudgeInput, cues: Cues): Judgement[] {
  const tokensOf = (text: string): Token[] => tokenise(text, cues.morphology)
  const reading = read(input.sentence, cues, tokensOf)
  const context = {
    reading,
    question: input.question,
    heading: input.heading,
    kind: input.profile?.kind.value ?? ('onbekend' satisfies DocumentKind),
    voices: (input.profile?.actors.value ?? []).map((name) => name.toLowerCase()),
    next: input.next ? read(input.next, cues, tokensOf) : null,
  }
  const judged = uncovered(input.mentions).map((mention) => {
    const view: View = { ...context, mention, clause: clauseAt(reading, mention.from) }
    const applied = applyRules(view)
    const opposed = {
      loaded: isLoaded(view),
      meant: !isLoaded(view) && (isOwnWay(view) || commandIn(view) !== null),
      topic: isTopic(view),
    }
    return { mention, judgement: combine(mention, applied, opposed) }
  })
  return merge(judged, input.sentence)
}

// "verwezenlijken van de visie" is no mention of "visie" besides.
function uncovered(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(
    (mention) =>
      !mentions.some(
        (other) =>
          other.from <= mention.from &&
          mention.to <= other.to &&
          other.to - other.from > mention.to - mention.from,
      ),
  )
}

export { judgeProposition } from './proposition/index.ts'
