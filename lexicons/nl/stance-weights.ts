/** The weights with which answers to propositions are judged; made by scripts/train-stance.ts. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA_FOLDER } from '../folder.ts'

export interface StanceWeightsFile {
  readonly provenance: string
  readonly bias: number
  readonly weights: Readonly<Record<string, number>>
}

/** Reads stance-weights.json; without it every answer is judged by the rules alone. */
export function loadStanceWeights(): StanceWeightsFile & { readonly sha256: string } {
  const file = join(DATA_FOLDER, 'nl/stance-weights.json')
  if (!existsSync(file)) return { provenance: 'none', bias: 0, weights: {}, sha256: '' }
  const text = readFileSync(file, 'utf8')
  const data = JSON.parse(text) as StanceWeightsFile
  const wrong = Object.entries(data.weights).find(([, value]) => typeof value !== 'number')
  if (typeof data.bias !== 'number' || wrong)
    throw new Error(`Unexpected weight in stance-weights.json (${wrong?.[0] ?? 'bias'}), expected a number`)
  return { ...data, sha256: createHash('sha256').update(text).digest('hex') }
}
