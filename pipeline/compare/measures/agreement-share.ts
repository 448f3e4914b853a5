import { congruence } from './congruence.ts'
import { conflict } from './conflict.ts'
import type { Measure, Pair } from './measure.ts'
import { APART, toy } from './toy.ts'

/** Which part of what two actors share is agreement. */
export const agreementShare: Measure<Pair> = {
  id: 'agreement-share',
  summary:
    'Congruence as a share of congruence and conflict; always to be read with the number of shared themes.',
  source: 'Mean of 1 − |p − p′|/R over shared themes; from the congruence and conflict of Leifeld',
  range: [0, 1],
  worked: [...toy(2 / 3, 1 / 2, 1 / 3), { name: 'no shared theme', input: APART, expect: null }],
  compute: (pair) => {
    const [together, apart] = [congruence.compute(pair), conflict.compute(pair)]
    return together === null || apart === null || together + apart === 0
      ? null
      : together / (together + apart)
  },
}
