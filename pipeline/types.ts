/** What passes between the stages; offsets are UTF-16 into `Document.text`, end exclusive. */
import type {
  DocumentKind,
  Inferred,
  QuestionInfo,
  Reference,
  StatementFunction,
  Stance,
  Mode,
} from './result.ts'

/** The numbered questions that were put, in order; the main question, if any, first with id "H". */
export interface Questionnaire {
  /** Document in which it is printed, or null when it was recovered from the notes. */
  readonly document: string | null
  readonly questions: readonly QuestionInfo[]
}

/** What is known or concluded about one document. */
export interface Profile {
  readonly document: string
  readonly kind: Inferred<DocumentKind>
  /** Names of the actors in whose voice it speaks. */
  readonly actors: Inferred<readonly string[]>
  readonly date: Inferred<string | null>
  readonly title: string | null
  readonly language: string
}

/** A stretch that answers one or more questions, or a section of a document without questions. */
export interface Passage {
  readonly id: string
  readonly document: string
  /** Actor name when it belongs to one of several actors of its document; null: all of them. */
  readonly actor: string | null
  readonly questions: readonly string[]
  readonly start: number
  readonly end: number
  readonly page: number | null
  /** The nearest heading above it inside the document; null without one. */
  readonly heading: string | null
  readonly kind: 'answer' | 'section' | 'point' | 'preamble'
  readonly language: string
  readonly alignment: { readonly method: string; readonly confidence: number }
  readonly references: readonly Reference[]
}

/** One word, number or mark of punctuation. */
export interface Token {
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
  /** Lower case, without diacritics, apostrophes straightened, hyphens kept. */
  readonly norm: string
  /** Lemmas and stems under which it can be found; empty for punctuation. */
  readonly keys: readonly string[]
  readonly kind: 'word' | 'number' | 'punctuation'
}

export interface Sentence {
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  /** Heading or lead-in ("Wij pleiten voor:") under which a list item stands, nearest first. */
  readonly context: readonly string[]
  readonly isHeading: boolean
  readonly isListItem: boolean
}

/** A term of a theme found in a sentence: tokens [from, to) of it. */
export interface Mention {
  readonly theme: string
  readonly term: string
  readonly pole: '+' | '-' | '0'
  readonly weight: 'strong' | 'weak'
  /** Set when the words are a position by themselves. */
  readonly says?: 'agree' | 'disagree'
  readonly from: number
  readonly to: number
}

/** What the judge makes of the mentions of one theme in one sentence. */
export interface Judgement {
  readonly stance: Stance
  readonly function: StatementFunction
  readonly mode: Mode
  readonly confidence: number
  readonly condition: string | null
  readonly cues: readonly string[]
  readonly rules: readonly string[]
}
