import { sumPairs, type Measure, type Pair } from './measure.ts'
import { APART, toy, WIDE } from './toy.ts'

/** How much two actors speak of the same, whatever they think of it. */
export const ignore: Measure<Pair> = {
  id: 'ignore',
  summary: 'How much two actors speak of the same themes, whichever side they take.',
  source: 'Leifeld, DNA manual ch. 2 ("ignore" of the qualifier)',
  range: [0, Infinity],
  worked: [
    ...toy(3, 2, 3),
    { name: '2·3', input: WIDE, expect: 6 },
    { name: 'no shared theme', input: APART, expect: 0 },
  ],
  compute: (pair) => sumPairs(pair, () => 1),
}
