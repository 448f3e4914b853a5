import { mean } from 'd3-array'
import type { Frequencies } from './agreement-a.ts'
import type { Measure } from './measure.ts'

/** How near the answers lie to their mean. */
export const consensus: Measure<Frequencies> = {
  id: 'consensus',
  summary: 'Consensus on an ordered scale: 1 when all take the same step, 0 when half stands at either end.',
  source: 'Tastle & Wierman 2007: 1 + Σ p·log₂(1 − |x − μ|/d)',
  range: [0, 1],
  worked: [
    { name: 'two camps', input: [5, 0, 5], expect: 0 },
    { name: 'all in the middle', input: [0, 5, 0], expect: 1 },
    { name: 'even', input: [3, 3, 3], expect: 0.333 },
    { name: 'leaning', input: [5, 1, 2], expect: 0.205 },
    { name: 'nobody', input: [0, 0, 0], expect: null },
  ],
  compute: (frequencies) => {
    const answers = frequencies.flatMap((count, step) => Array.from({ length: count }, () => step))
    const middle = mean(answers)
    const width = frequencies.length - 1
    if (middle === undefined || width === 0) return null
    return frequencies.reduce(
      (sum, count, step) =>
        count === 0 ? sum : sum + (count / answers.length) * Math.log2(1 - Math.abs(step - middle) / width),
      1,
    )
  },
}
