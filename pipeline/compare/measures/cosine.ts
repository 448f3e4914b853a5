import { both } from './jaccard.ts'
import { overlap, type Measure, type Opinion, type Pair } from './measure.ts'
import { APART, toy } from './toy.ts'

/** The angle between what two actors say. */
export const cosine: Measure<Pair> = {
  id: 'cosine',
  summary: 'True cosine between what two actors say on which side: 1 for the same, 0 for nothing the same.',
  source: 'Cosine of the vectors of counts (DNA divides by the product of the activities instead)',
  range: [0, 1],
  worked: [
    ...toy(2 / Math.sqrt(12), 1 / 3, 1 / Math.sqrt(12)),
    { name: 'no shared theme', input: APART, expect: null },
  ],
  compute: (pair) => (overlap(pair) === 0 ? null : both(pair) / Math.sqrt(squares(pair.a) * squares(pair.b))),
}

function squares(opinions: readonly Opinion[]): number {
  return opinions.flat().reduce((sum, one) => sum + one.count ** 2, 0)
}
