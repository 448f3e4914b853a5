import { congruence } from './congruence.ts'
import { activity, type Measure, type Pair } from './measure.ts'
import { APART, toy } from './toy.ts'

/** Congruence for each thing said. */
export const averageActivity: Measure<Pair> = {
  id: 'average-activity',
  summary:
    'Congruence divided by the mean number of things the two say: whoever says much is not nearer for it.',
  source: 'Leifeld, DNA manual ch. 2 (normalisation "average activity")',
  range: [0, Infinity],
  worked: [...toy(2 / 3.5, 1 / 3, 1 / 3.5), { name: 'no shared theme', input: APART, expect: null }],
  compute: (pair) => {
    const together = congruence.compute(pair)
    return together === null ? null : together / ((activity(pair.a) + activity(pair.b)) / 2)
  },
}
