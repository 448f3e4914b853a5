import type { Measure } from './measure.ts'

/** How evenly for and against are matched. */
export const controversy: Measure<{
  readonly agree: number
  readonly disagree: number
  readonly total: number
}> = {
  id: 'controversy',
  summary:
    'Twice the smaller of the shares for and against: 1 when one half opposes the other, 0 when no one does.',
  source: 'T3C controversy: 2·min(a/n, d/n)',
  range: [0, 1],
  worked: [
    { name: 'half against half', input: { agree: 3, disagree: 3, total: 6 }, expect: 1 },
    { name: 'one of four', input: { agree: 3, disagree: 1, total: 4 }, expect: 0.5 },
    { name: 'nobody', input: { agree: 0, disagree: 0, total: 0 }, expect: null },
  ],
  compute: ({ agree, disagree, total }) => (total === 0 ? null : (2 * Math.min(agree, disagree)) / total),
}
