import { congruence } from './congruence.ts'
import { conflict } from './conflict.ts'
import type { Measure, Pair } from './measure.ts'
import { APART, toy } from './toy.ts'

/** Congruence less conflict. */
export const subtract: Measure<Pair> = {
  id: 'subtract',
  summary: 'Congruence less conflict: above 0 two actors stand together, below 0 opposite each other.',
  source: 'Leifeld, DNA manual ch. 2',
  range: [-Infinity, Infinity],
  worked: [...toy(1, 0, -1), { name: 'no shared theme', input: APART, expect: null }],
  compute: (pair) => {
    const [together, apart] = [congruence.compute(pair), conflict.compute(pair)]
    return together === null || apart === null ? null : together - apart
  },
}
