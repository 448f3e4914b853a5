/** What the rules of the judge see and say. */
import type { CueGroup } from '../../lexicons/nl/cue-groups.ts'
import type { Governs } from '../../lexicons/nl/cue-pattern.ts'
import type { DocumentKind, QuestionInfo, StatementFunction, Stance } from '../result.ts'
import type { Mention, Sentence } from '../types.ts'

/** A cue found in a sentence: tokens [from, to) of it. */
export interface Hit {
  readonly group: CueGroup
  readonly governs: Governs
  readonly from: number
  readonly to: number
  /** The tokens that matched; others may stand between them. */
  readonly at: readonly number[]
  /** Every word stands in the sentence as in the cue, none inflected. */
  readonly exact: boolean
  /** The matched words, in lower case, without what stands between them. */
  readonly words: string
}

export type ClauseRole =
  | 'main'
  | 'concession'
  | 'contrast'
  | 'condition'
  | 'cause'
  | 'result'
  | 'purpose'
  | 'case'
  | 'content'
  | 'relative'

/** Tokens [from, to) with one verb, as far as marks and conjunctions tell. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly role: ClauseRole
  /** It goes on where a clause inside it had broken it off. */
  readonly resumes: boolean
}

/** A sentence with its cues and clauses, read once for all themes in it. */
export interface Reading {
  readonly sentence: Sentence
  readonly hits: readonly Hit[]
  readonly clauses: readonly Clause[]
  /** Forms the lead-in and the heading call for, nearest first. */
  readonly calls: readonly { readonly line: string; readonly call: StatementFunction }[]
}

/** One mention in its clause: what a rule looks at. */
export interface View {
  readonly reading: Reading
  readonly mention: Mention
  readonly clause: Clause
  readonly question: QuestionInfo | null
  /** The nearest heading above the passage. */
  readonly heading: string | null
  readonly kind: DocumentKind
  /** Lower-case names of the actors in whose voice the document speaks. */
  readonly voices: readonly string[]
  /** The sentence after it, in which reported views may be endorsed; null without one. */
  readonly next: Reading | null
}

/** What one rule has to say of one mention; only what is given counts. */
export interface Finding {
  /** Multiplied over the rules; absent: this rule saw no attitude. */
  readonly attitude?: 1 | -1
  /** Its attitude holds by itself: those of the other rules are not multiplied with it. */
  readonly alone?: true
  /** The words are this position, whatever else holds, unless they are only reported. */
  readonly says?: 'agree' | 'disagree'
  /** The position is conditional, mixed or doubting. */
  readonly mixed?: boolean
  /** The condition in the words of the source. */
  readonly condition?: string
  /** The first rule in the list that names a function decides it. */
  readonly function?: StatementFunction
  readonly reported?: 'endorsed' | 'not-endorsed'
  /** Only named, whatever else holds. */
  readonly idle?: boolean
  /** Factor on the confidence. */
  readonly sure?: number
  /** The words it rests on. */
  readonly cues: readonly string[]
}

/** A finding with the rule that made it. */
export interface Applied extends Finding {
  readonly rule: string
}

/** What an example of a rule must come to, as far as it says so. */
export interface RuleExample {
  readonly text: string
  /** The words in `text` that are the mention. */
  readonly term: string
  readonly pole?: Mention['pole']
  readonly says?: Mention['says']
  readonly asks?: QuestionInfo['asks']
  readonly context?: readonly string[]
  readonly kind?: DocumentKind
  readonly voices?: readonly string[]
  readonly next?: string
  readonly stance?: Stance
  readonly function?: StatementFunction
  readonly mode?: 'own' | 'reported'
  readonly condition?: string
  /** False: the rule must keep silent here. */
  readonly applies?: false
  readonly why?: string
}

export interface JudgeRule {
  readonly id: string
  readonly summary: string
  readonly examples: readonly RuleExample[]
  readonly apply: (view: View) => Finding | null
}
