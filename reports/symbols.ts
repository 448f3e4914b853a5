import type { PositionStance } from '../pipeline/result.ts'

/** The sign that stands beside colour and word, so that colour is never the only one. */
export const SYMBOLS: Readonly<Record<PositionStance, string>> = {
  agree: '+',
  disagree: '−',
  mixed: '±',
  mention: '○',
  silent: '·',
}
