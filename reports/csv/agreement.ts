import { pairsReport } from './pairs.ts'

/** Share of agreement per pair, with the number of themes it rests on. */
export const agreementCsv = pairsReport(
  'agreement',
  'agreement.csv: overeenstemming per tweetal organisaties, met het aantal gedeelde themas',
  [
    ['overeenstemming', (pair) => pair.share],
    ['bijgesteld', (pair) => pair.shrunken],
    ['gedeelde_themas', (pair) => pair.overlap],
    ['congruentie', (pair) => pair.congruence],
  ],
)
