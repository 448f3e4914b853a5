/** How well an analysis agrees with a reference coding. */
import type { Analysis, CalibrationBin } from '../result.ts'
import { SETTINGS, type Settings } from '../settings.ts'
import { cellBins, shownShare, statementBins } from './calibration.ts'
import { codingsOf } from './codings.ts'
import { matchFigures, type MatchFigures } from './match-figures.ts'
import { placerFor } from './place.ts'
import { positionFigures, type PositionFigures } from './position-figures.ts'
import { readReference } from './reference.ts'
import { reliabilityOf, type Reliability } from './reliability.ts'
import { themeFigures, type ThemeFigures } from './theme-figures.ts'

export { renderEvaluation } from './render.ts'
export { UnusableReference } from './reference.ts'

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

/**
 * Compares an analysis with a reference coding (schema "gold/1", as read from its JSON). `texts` are the
 * normalised texts of the analysis, by document id. Throws UnusableReference when it is no reference.
 */
export function evaluate(
  analysis: Analysis,
  reference: unknown,
  texts: ReadonlyMap<string, string>,
  settings: Settings = SETTINGS,
): Evaluation {
  const wanted = readReference(reference)
  const placer = placerFor(analysis, wanted, texts)
  const codings = codingsOf(analysis.statements, wanted, placer)
  return {
    note: wanted.note ?? null,
    documents: { wanted: wanted.documents.length, found: placer.documents },
    theme: themeFigures(codings),
    ...matchFigures(codings),
    positions: {
      ...positionFigures(codings, wanted),
      shown: shownShare(analysis, codings, wanted),
    },
    reliability: reliabilityOf(codings, wanted, settings),
    confidence: {
      statements: statementBins(analysis.statements, codings),
      cells: cellBins(analysis, codings, wanted),
    },
    quotesNotInSource: codings.unplaced,
  }
}
