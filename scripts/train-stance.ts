/**
 * Trains lexicons/nl/stance-weights.json on answers of parties to propositions, and tells how well it does on
 * propositions it has not seen. Reads $MEERSTEMMIG_SHARED/dev/stemwijzer/*.jsonl ({proposition, party, text, stance}).
 *
 *   npx tsx scripts/train-stance.ts            figures by cross-validation on the training part
 *   npx tsx scripts/train-stance.ts --held-out learning curve and figures on the part held out
 *   npx tsx scripts/train-stance.ts --write    writes the weights, fitted on all rows (the figures are those of --held-out)
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCues } from '../lexicons/nl/cues.ts'
import { stanceFigures } from '../pipeline/evaluate/stances.ts'
import type { RowStance } from '../pipeline/evaluate/stance-rows.ts'
import { featuresOf } from '../pipeline/judge/proposition/features.ts'
import { judgeProposition } from '../pipeline/judge/proposition/index.ts'
import type { StanceWeights } from '../pipeline/judge/proposition/model.ts'
import { sentencesOfText } from '../pipeline/judge/proposition/text-sentences.ts'
import { trainStance, type TrainingRow } from '../pipeline/judge/proposition/train.ts'
import type { Sentence } from '../pipeline/types.ts'

interface Row extends TrainingRow {
  readonly stance: RowStance
  readonly cluster: string
  readonly sentences: readonly Sentence[]
}

const shared = process.env['MEERSTEMMIG_SHARED']
if (shared === undefined)
  throw new Error('Unexpected empty MEERSTEMMIG_SHARED, expected the folder with dev/stemwijzer')
const folder = join(shared, 'dev/stemwijzer')
const cues = loadCues()

const raw = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .toSorted()
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as { proposition: string; party: string; text: string; stance: RowStance })

// Elections repeat propositions in other words: what shares most of its long words belongs together.
const clusterOf = new Map<string, string>()
for (const proposition of [...new Set(raw.map((row) => row.proposition))].toSorted()) {
  const near = [...new Set(clusterOf.values())].find((other) => overlap(proposition, other) >= 0.6)
  clusterOf.set(proposition, near ?? proposition)
}

function overlap(a: string, b: string): number {
  const [one, two] = [a, b].map((text) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])) as [
    Set<string>,
    Set<string>,
  ]
  return [...one].filter((word) => two.has(word)).length / Math.min(one.size, two.size)
}

/** A quarter of the clusters is held out, by the hash of their first proposition. */
const isHeldOut = (cluster: string): boolean => createHash('sha256').update(cluster).digest()[0]! % 4 === 0
const rank = (cluster: string): string => createHash('sha256').update(`order ${cluster}`).digest('hex')

const rows = raw.map((row): Row => {
  const sentences = sentencesOfText(row.text, cues.morphology)
  return {
    proposition: row.proposition,
    speaker: row.party,
    agrees: row.stance === 'agree',
    stance: row.stance,
    cluster: clusterOf.get(row.proposition)!,
    sentences,
    features: featuresOf(row.proposition, sentences, cues),
  }
})
const training = rows.filter((row) => !isHeldOut(row.cluster))
const clusters = [...new Set(training.map((row) => row.cluster))].toSorted((a, b) =>
  rank(a) < rank(b) ? -1 : 1,
)

const fitOn = (part: readonly Row[]): StanceWeights =>
  trainStance(part.filter((row) => row.stance !== 'neutral'))

function predict(
  part: readonly Row[],
  model: StanceWeights,
): { stance: RowStance; predicted: RowStance; confidence: number }[] {
  const stance = { provenance: '', ...model }
  return part.map((row) => {
    const judged = judgeProposition(row.proposition, row.sentences, { ...cues, stance })
    const predicted = judged.stance === 'agree' || judged.stance === 'disagree' ? judged.stance : 'neutral'
    return { stance: row.stance, predicted, confidence: judged.confidence }
  })
}

function report(name: string, predictions: Parameters<typeof stanceFigures>[0]): void {
  const { accuracy, binaryMacroF1, threeWayMacroF1, rows: n, calibration } = stanceFigures(predictions)
  const figures = [accuracy, binaryMacroF1, threeWayMacroF1].map((value) => value?.toFixed(3)).join(' / ')
  const bins = calibration.map((bin) => `${bin.from}: ${bin.right.toFixed(2)} (${bin.n})`).join(', ')
  console.log(
    `${name.padEnd(28)} ${n} rows, accuracy / binary / three-way ${figures}; right by confidence ${bins}`,
  )
}

// The rules alone: outright words, then what the judge makes of the words of the proposition.
const RULES_ALONE: StanceWeights = {
  bias: 0.1,
  weights: {
    'c:yes': 1,
    'c:no': -1,
    'c:gain': 0.4,
    'c:burden': -0.4,
    'c:alternative': -0.4,
    'c:not-ours': -0.8,
    'c:grant': -0.4,
    j: 0.8,
  },
}

const part = (share: number): Set<string> => new Set(clusters.slice(0, Math.round(clusters.length * share)))
if (process.argv.includes('--held-out')) {
  const heldOut = rows.filter((row) => isHeldOut(row.cluster))
  report(
    'all agree',
    heldOut.map((row) => ({ stance: row.stance, predicted: 'agree', confidence: 0.5 })),
  )
  report('rules alone', predict(heldOut, RULES_ALONE))
  for (const share of [0.25, 0.5, 0.75, 1]) {
    const chosen = part(share)
    report(
      `model on ${share * 100} %`,
      predict(heldOut, fitOn(training.filter((row) => chosen.has(row.cluster)))),
    )
  }
} else {
  const folds = 8
  const crossed = clusters.flatMap((_, fold) => {
    if (fold >= folds) return []
    const inFold = new Set(clusters.filter((_, index) => index % folds === fold))
    const model = fitOn(training.filter((row) => !inFold.has(row.cluster)))
    return predict(
      training.filter((row) => inFold.has(row.cluster)),
      model,
    )
  })
  report(
    'all agree',
    training.map((row) => ({ stance: row.stance, predicted: 'agree', confidence: 0.5 })),
  )
  report('rules alone', predict(training, RULES_ALONE))
  report('model, cross-validated', crossed)
}

if (process.argv.includes('--write')) {
  const model = fitOn(rows)
  const provenance =
    'Logistic regression by scripts/train-stance.ts on motivations of parties in the StemWijzer of 2023–2026; fitted on all of them after measuring on a quarter of the propositions held out.'
  const file = new URL('../lexicons/nl/stance-weights.json', import.meta.url)
  writeFileSync(file, `${JSON.stringify({ provenance, ...model }, null, 1)}\n`)
  console.log(`${Object.keys(model.weights).length} weights written`)
}
