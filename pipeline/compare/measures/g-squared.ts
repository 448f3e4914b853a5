import type { WordCounts } from './keyness.ts'
import type { Measure } from './measure.ts'

type Counts = Omit<WordCounts, 'prior' | 'priorTotal'>

/** How surprising it is that a word is spread over group and rest as it is. */
export const gSquared: Measure<Counts> = {
  id: 'g-squared',
  summary:
    'Log likelihood of a word being spread as it is: above 3.84 it is hardly chance (it has no direction).',
  source: 'Dunning 1993, Computational Linguistics 19:61–74: 2 Σ O ln(O/E), without correction',
  range: [0, Infinity],
  worked: [
    // 2(8 ln(8/4.5) + 1 ln(1/4.5) + 22 ln(22/25.5) + 29 ln(29/25.5))
    { name: '8 against 1 of 30 each', input: { inGroup: 8, inRest: 1, groupTotal: 30, restTotal: 30 }, expect: 7.1615 }, // prettier-ignore
    { name: 'the same share', input: { inGroup: 3, inRest: 3, groupTotal: 30, restTotal: 30 }, expect: 0 },
    { name: 'no words', input: { inGroup: 0, inRest: 0, groupTotal: 0, restTotal: 0 }, expect: null },
  ],
  compute: ({ inGroup, inRest, groupTotal, restTotal }) => {
    const total = groupTotal + restTotal
    if (groupTotal === 0 || restTotal === 0) return null
    const used = inGroup + inRest
    const cell = (seen: number, row: number, column: number): number =>
      seen === 0 ? 0 : seen * Math.log(seen / ((row * column) / total))
    return (
      2 *
      (cell(inGroup, used, groupTotal) +
        cell(inRest, used, restTotal) +
        cell(groupTotal - inGroup, total - used, groupTotal) +
        cell(restTotal - inRest, total - used, restTotal))
    )
  },
}
