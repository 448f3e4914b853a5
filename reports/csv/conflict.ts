import { pairsReport } from './pairs.ts'

/** Conflict per pair, with the number of themes it rests on. */
export const conflictCsv = pairsReport('conflict', 'conflict.csv: conflict per tweetal organisaties', [
  ['conflict', (pair) => pair.conflict],
  ['congruentie_min_conflict', (pair) => pair.subtract],
  ['gedeelde_themas', (pair) => pair.overlap],
])
