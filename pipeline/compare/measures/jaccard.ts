import { congruence } from './congruence.ts'
import type { Measure, Opinion, Pair } from './measure.ts'
import { APART, toy } from './toy.ts'

/** Congruence for everything that either says. */
export const jaccard: Measure<Pair> = {
  id: 'jaccard',
  summary: 'Congruence divided by all that either of the two says, what both say counted once.',
  source: 'Leifeld, DNA manual ch. 2 (normalisation "Jaccard")',
  range: [0, Infinity],
  worked: [...toy(2 / 5, 1 / 5, 1 / 6), { name: 'no shared theme', input: APART, expect: null }],
  compute: (pair) => {
    const together = congruence.compute(pair)
    if (together === null) return null
    return together / (alone(pair.a, pair.b) + alone(pair.b, pair.a) + both(pair))
  },
}

/** Σ of what the first says and the second does not say on the same side. */
function alone(left: readonly Opinion[], right: readonly Opinion[]): number {
  const counts = left.flatMap((opinion, theme) =>
    opinion.filter((one) => countOf(right[theme], one.value) === 0).map((one) => one.count),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Σ of the products of what both say on the same side. */
export function both({ a, b }: Pair): number {
  const products = a.flatMap((opinion, theme) =>
    opinion.map((one) => one.count * countOf(b[theme], one.value)),
  )
  return products.reduce((sum, product) => sum + product, 0)
}

function countOf(opinion: Opinion | undefined, value: number): number {
  return opinion?.find((one) => one.value === value)?.count ?? 0
}
