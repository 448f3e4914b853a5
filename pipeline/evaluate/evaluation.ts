/** The figures of an evaluation, together. */
import type { CalibrationBin } from '../result.ts'
import type { MatchFigures } from './match-figures.ts'
import type { PositionFigures } from './position-figures.ts'
import type { Reliability } from './reliability.ts'
import type { ThemeFigures } from './theme-figures.ts'

/** What `evaluate` gives; null where a figure cannot say. */
export interface Evaluation {
  /** What the reference says of itself: who coded it. */
  readonly note: string | null
  readonly documents: { readonly wanted: number; readonly found: number }
  readonly theme: ThemeFigures
  readonly stance: MatchFigures['stance']
  readonly function: MatchFigures['function']
  readonly positions: PositionFigures & {
    /** Share of the cells of the analysis itself with the wanted stance. */
    readonly shown: number | null
  }
  readonly reliability: Reliability
  readonly confidence: {
    readonly statements: readonly CalibrationBin[]
    readonly cells: readonly CalibrationBin[]
  }
  /** Statements on documents of the reference whose words stand in none of its segments. */
  readonly quotesNotInSource: number
}
