/** How well an analysis agrees with a reference coding. */
import type { Analysis } from '../result.ts'
import { SETTINGS, type Settings } from '../settings.ts'
import { cellBins, shownShare, statementBins } from './calibration.ts'
import { codingsOf } from './codings.ts'
import type { Evaluation } from './evaluation.ts'
import { matchFigures } from './match-figures.ts'
import { placerFor } from './place.ts'
import { positionFigures } from './position-figures.ts'
import { readReference } from './reference.ts'
import { reliabilityOf } from './reliability.ts'
import { themeFigures } from './theme-figures.ts'

export type { Evaluation } from './evaluation.ts'
export { renderEvaluation } from './render.ts'
export { UnusableReference } from './reference.ts'

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
