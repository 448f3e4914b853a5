/** What a person may set in dossier.yaml; what stands there wins over every inference. */

/** Kinds of document, as in analysis.json. */
export const DOSSIER_KINDS = [
  'uitvraag',
  'notitie',
  'brief',
  'initiatiefvoorstel',
  'motie',
  'vragen',
  'verkiezingsprogramma',
  'verslag',
  'onbekend',
] as const
export type DossierKind = (typeof DOSSIER_KINDS)[number]

/** What a question can ask for; Dutch words in dossier.yaml, English keys in the analysis. */
export const ASKS = {
  praktijk: 'practice',
  wens: 'demand',
  probleem: 'problem',
  beide: 'both',
  visie: 'view',
  oordeel: 'opinion',
  stelling: 'proposition',
} as const
export type Asks = (typeof ASKS)[keyof typeof ASKS]

/** One document of the dossier; a field that is absent is inferred. */
export interface DocumentSettings {
  readonly file: string
  readonly line: number
  readonly kind?: DossierKind
  readonly actors?: readonly string[]
  /** ISO date; null when the file says that it has none. */
  readonly date?: string | null
  readonly title?: string
  /** True: do not read this file. */
  readonly skip?: boolean
}

export interface ActorSettings {
  readonly name: string
  /** Other names under which it goes in the documents. */
  readonly aliases: readonly string[]
}

export interface QuestionSettings {
  readonly number: string
  readonly text: string
  readonly category: string | null
  readonly asks?: Asks
}

export interface DossierSettings {
  readonly title: string | null
  /** File of the questionnaire. */
  readonly questionnaire: string | null
  readonly codebook: string | null
  readonly mainQuestion: string | null
  readonly documents: readonly DocumentSettings[]
  readonly actors: readonly ActorSettings[]
  /** Empty when the questions are to be found in the documents. */
  readonly questions: readonly QuestionSettings[]
}
