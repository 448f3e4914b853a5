/** How well stances on propositions are read: accuracy, macro-F1 over two and three stances, confusion. */
import type { Cues } from '../../lexicons/nl/cues.ts'
import type { Morphology } from '../../lexicons/types.ts'
import { judgeProposition } from '../judge/proposition/index.ts'
import { sentencesOfText } from '../judge/proposition/text-sentences.ts'
import type { Judgement } from '../types.ts'
import type { StanceFigures } from './stance-figures.ts'
import { ROW_STANCES, type RowStance, type StanceRow } from './stance-rows.ts'

export { parseRows } from './stance-rows.ts'
export { renderStances } from './render-stances.ts'

export interface StancePrediction extends StanceRow {
  readonly predicted: RowStance
  readonly confidence: number
  /** The words and the features it rests on. */
  readonly cues: readonly string[]
  readonly rules: readonly string[]
}

/** Judges every row and compares. */
export function evaluateStances(
  rows: readonly StanceRow[],
  cues: Cues,
  morphology: Morphology,
): { readonly figures: StanceFigures; readonly predictions: readonly StancePrediction[] } {
  const predictions = rows.map((row): StancePrediction => {
    const judged = judgeProposition(row.proposition, sentencesOfText(row.text, morphology), cues)
    return {
      ...row,
      predicted: rowStanceOf(judged),
      confidence: Math.round(judged.confidence * 1000) / 1000,
      cues: judged.cues,
      rules: judged.rules,
    }
  })
  return { figures: stanceFigures(predictions), predictions }
}

function rowStanceOf({ stance }: Judgement): RowStance {
  return stance === 'agree' || stance === 'disagree' ? stance : 'neutral'
}

/** The figures over rows with a prediction. */
export function stanceFigures(
  predictions: readonly { stance: RowStance; predicted: RowStance; confidence: number }[],
): StanceFigures {
  const zero = (): Record<RowStance, number> => ({ agree: 0, neutral: 0, disagree: 0 })
  const confusion = { agree: zero(), neutral: zero(), disagree: zero() }
  for (const { stance, predicted } of predictions) confusion[stance][predicted] += 1
  const n = predictions.length
  const right = predictions.filter(({ stance, predicted }) => stance === predicted).length
  return {
    rows: n,
    accuracy: n === 0 ? null : right / n,
    binaryMacroF1: n === 0 ? null : macroF1(confusion, ['agree', 'disagree']),
    threeWayMacroF1: n === 0 ? null : macroF1(confusion, ROW_STANCES),
    confusion,
    calibration: calibrate(predictions),
  }
}

function macroF1(confusion: StanceFigures['confusion'], stances: readonly RowStance[]): number {
  const scores = stances.map((stance) => {
    const given = ROW_STANCES.reduce((sum, other) => sum + confusion[stance][other], 0)
    const predicted = stances.reduce((sum, other) => sum + confusion[other][stance], 0)
    return given + predicted === 0 ? 0 : (2 * confusion[stance][stance]) / (given + predicted)
  })
  return scores.reduce((sum, score) => sum + score, 0) / stances.length
}

const EDGES = [0.5, 0.6, 0.7, 0.8, 0.9]

function calibrate(
  predictions: readonly { stance: RowStance; predicted: RowStance; confidence: number }[],
): StanceFigures['calibration'] {
  return EDGES.flatMap((from, index) => {
    const inside = predictions.filter(
      ({ confidence }) => confidence >= from && confidence < (EDGES[index + 1] ?? Number.POSITIVE_INFINITY),
    )
    const right = inside.filter(({ stance, predicted }) => stance === predicted).length
    return inside.length === 0 ? [] : [{ from, n: inside.length, right: right / inside.length }]
  })
}
