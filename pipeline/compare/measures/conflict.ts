import { overlap, sumPairs, type Measure, type Pair } from './measure.ts'
import { APART, toy, WIDE } from './toy.ts'

/** How much two actors contradict each other. */
export const conflict: Measure<Pair> = {
  id: 'conflict',
  summary: 'Sum over shared themes of how far two actors stand apart: 1 for opposite sides, 0 for the same.',
  source: 'Leifeld, DNA manual ch. 2 (by the full width of the scale, not by unequal labels)',
  range: [0, Infinity],
  worked: [
    ...toy(1, 1, 2),
    { name: '2·3·6/10', input: WIDE, expect: 3.6 },
    { name: 'no shared theme', input: APART, expect: null },
  ],
  compute: (pair) => (overlap(pair) === 0 ? null : sumPairs(pair, (x, y) => Math.abs(x - y) / pair.scale)),
}
