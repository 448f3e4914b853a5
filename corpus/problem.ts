/** Bad input is gathered as problems with a code and a place; the run goes on. */
export type ProblemCode =
  | 'file-unreadable'
  | 'file-empty'
  | 'file-too-large'
  | 'file-encrypted'
  | 'file-broken'
  | 'file-no-text'
  | 'file-format-unknown'
  | 'file-timeout'
  | 'file-memory'
  | 'file-duplicate'
  | 'file-unsafe'
  | 'page-ocr-low'
  | 'reading-doubt'
  | 'language-other'
  | 'dossier-yaml'
  | 'review-yaml'
  | 'lexicon'
  | 'questionnaire-missing'
  | 'passage-unplaced'
  | 'actor-unknown'
  | 'question-uncovered'

export interface Problem {
  readonly code: ProblemCode
  readonly severity: 'error' | 'warning' | 'info'
  /** File name relative to the dossier, or of the lexicon. */
  readonly source: string
  /** Line from 1, where there is one. */
  readonly line?: number
  readonly page?: number
  /** What is wrong and why, and what to do: one Dutch and one English sentence or two. */
  readonly message: { readonly nl: string; readonly en: string }
}
