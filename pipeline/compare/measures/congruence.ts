import { overlap, sumPairs, type Measure, type Pair } from './measure.ts'
import { APART, toy, WIDE } from './toy.ts'

/** How much two actors say that is alike. */
export const congruence: Measure<Pair> = {
  id: 'congruence',
  summary: 'Sum over shared themes of how near two actors stand: 1 for the same side, 0 for opposite sides.',
  source: 'Leifeld, DNA manual ch. 2; Leifeld 2017, doi 10.1093/oxfordhb/9780190228217.013.25',
  range: [0, Infinity],
  worked: [
    ...toy(2, 1, 1),
    { name: '2·3·(1−6/10) of the manual', input: WIDE, expect: 2.4 },
    { name: 'no shared theme', input: APART, expect: null },
  ],
  compute: (pair) =>
    overlap(pair) === 0 ? null : sumPairs(pair, (x, y) => 1 - Math.abs(x - y) / pair.scale),
}
