/** What was measured of a codebook before release: measured.json beside it, written by `npm run score -- --write`. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA_FOLDER } from './folder.ts'

/** The shapes are those of the analysis. */
export interface Measured {
  readonly measured: readonly {
    readonly figure: 'theme-f1' | 'stance-macro-f1' | 'function-accuracy' | 'positions-f1'
    readonly value: number
    readonly reference: string
  }[]
  /** Share of statements that was right, per bin of confidence, on the documents that were held out. */
  readonly calibration: readonly {
    readonly from: number
    readonly to: number
    readonly statements: number
    readonly right: number | null
  }[]
}

/** The figures of a shipped codebook; null for one that nobody measured. */
export function loadMeasured(codebook: string): Measured | null {
  const file = measuredFile(codebook)
  if (!/^[a-z0-9-]+$/.test(codebook) || !existsSync(file)) return null
  return JSON.parse(readFileSync(file, 'utf8')) as Measured
}

/** Where the figures of a shipped codebook stand. */
export function measuredFile(codebook: string): string {
  return join(DATA_FOLDER, codebook, 'measured.json')
}
