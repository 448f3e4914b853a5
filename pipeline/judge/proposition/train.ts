/** Fits the linear model; deterministic: full batches, a fixed number of steps, no chance. */
import { scaleOf, squash, type StanceWeights } from './model.ts'

export interface TrainingRow {
  readonly features: ReadonlyMap<string, number>
  readonly agrees: boolean
  /** A feature is general when several propositions and several speakers have it. */
  readonly proposition: string
  readonly speaker: string
}

/** What the model is fitted with; the values were chosen on cross-validated training propositions. */
export const TRAINING = {
  /** A feature must occur with this share of the propositions, … (0.05–0.4) */
  minPropositions: 0.1,
  /** … a single word with this, lest it names a subject or a party, … (0.2–0.4) */
  minPropositionsOfWord: 0.3,
  /** … and either with so many speakers. (3–10) */
  minSpeakers: 6,
  /** Pull of every weight to zero. (0.001–0.1) */
  ridge: 0.01,
  /** The pull is so much weaker on few features that mean the same everywhere. (0.1–1) */
  ridgeOfGeneral: 0.3,
  /** And so much stronger on cues gathered from answers like these: here they do better than elsewhere. (1–10) */
  ridgeOfGathered: 3,
  steps: 400,
  rate: 0.05,
} as const

const GENERAL = /^(s:|j|cd:|cnd:|a:|ad:|ax|out)/
const GATHERED = /^(c|cd|cn|cnd):(yes|no|not-ours|burden|gain|alternative|grant|partly)$/

function ridgeOf(name: string): number {
  const general = GENERAL.test(name) ? TRAINING.ridgeOfGeneral : 1
  return TRAINING.ridge * general * (GATHERED.test(name) ? TRAINING.ridgeOfGathered : 1)
}

/** Weights for the features that are general enough. */
export function trainStance(rows: readonly TrainingRow[]): StanceWeights {
  const names = generalFeatures(rows)
  const index = new Map(names.map((name, at) => [name, at]))
  const encoded = rows.map((row) => encode(row, index))
  const weights = fit(encoded, names.map(ridgeOf))
  const round = (value: number): number => Math.round(value * 1000) / 1000
  return {
    bias: round(weights[names.length]!),
    weights: Object.fromEntries(
      names.map((name, at) => [name, round(weights[at]!)] as const).filter(([, value]) => value !== 0),
    ),
  }
}

function generalFeatures(rows: readonly TrainingRow[]): string[] {
  const seen = new Map<string, { propositions: Set<string>; speakers: Set<string> }>()
  for (const row of rows)
    for (const [name, value] of row.features) {
      if (value === 0) continue
      let entry = seen.get(name)
      if (!entry) seen.set(name, (entry = { propositions: new Set(), speakers: new Set() }))
      entry.propositions.add(row.proposition)
      entry.speakers.add(row.speaker)
    }
  const all = new Set(rows.map((row) => row.proposition)).size
  const enough = (name: string): number =>
    all * (name.startsWith('w:') ? TRAINING.minPropositionsOfWord : TRAINING.minPropositions)
  return [...seen]
    .filter(
      ([name, { propositions, speakers }]) =>
        propositions.size >= enough(name) && speakers.size >= TRAINING.minSpeakers,
    )
    .map(([name]) => name)
    .toSorted()
}

interface Encoded {
  readonly at: Int32Array
  readonly values: Float64Array
  readonly target: 0 | 1
}

function encode(row: TrainingRow, index: ReadonlyMap<string, number>): Encoded {
  const known = [...row.features].filter(([name, value]) => value !== 0 && index.has(name))
  const scale = scaleOf(known.length)
  return {
    at: Int32Array.from(known.map(([name]) => index.get(name)!)),
    values: Float64Array.from(known.map(([, value]) => squash(value) * scale)),
    target: row.agrees ? 1 : 0,
  }
}

// Ridge logistic regression by Adam on the whole batch.
function fit(rows: readonly Encoded[], ridge: readonly number[]): Float64Array {
  const size = ridge.length
  const weights = new Float64Array(size + 1)
  const mean = new Float64Array(size + 1)
  const square = new Float64Array(size + 1)
  for (let step = 1; step <= TRAINING.steps; step += 1) {
    const slope = new Float64Array(size + 1)
    for (const { at, values, target } of rows) {
      let logOdds = weights[size]!
      for (let k = 0; k < at.length; k += 1) logOdds += weights[at[k]!]! * values[k]!
      const error = 1 / (1 + Math.exp(-logOdds)) - target
      for (let k = 0; k < at.length; k += 1) slope[at[k]!]! += error * values[k]!
      slope[size]! += error
    }
    for (let j = 0; j <= size; j += 1) {
      const g = slope[j]! / rows.length + (j < size ? ridge[j]! * weights[j]! : 0)
      mean[j] = 0.9 * mean[j]! + 0.1 * g
      square[j] = 0.999 * square[j]! + 0.001 * g * g
      const step1 = mean[j]! / (1 - 0.9 ** step)
      const step2 = square[j]! / (1 - 0.999 ** step)
      weights[j]! -= (TRAINING.rate * step1) / (Math.sqrt(step2) + 1e-8)
    }
  }
  return weights
}
