import type { Measure } from './measure.ts'

export interface ShrunkenInput {
  readonly congruence: number
  readonly conflict: number
  /** Mean share over the pairs of the dossier; null when no pair overlaps. */
  readonly mean: number | null
  /** Number of average themes added (c₀). */
  readonly mass: number
}

/** The share of agreement of a pair with little in common, drawn to the mean. */
export const shrunkenShare: Measure<ShrunkenInput> = {
  id: 'shrunken-share',
  summary:
    'Share of agreement drawn to the mean of all pairs, the more so the fewer themes two actors share.',
  source: 'Own proposal: (congruence + c₀·mean)/(congruence + conflict + c₀)',
  range: [0, 1],
  worked: [
    { name: 'A and B', input: { congruence: 2, conflict: 1, mean: 0.5, mass: 2 }, expect: 3 / 5 },
    {
      name: 'nothing shared: the mean',
      input: { congruence: 0, conflict: 0, mean: 0.5, mass: 2 },
      expect: 0.5,
    },
    { name: 'no mean', input: { congruence: 0, conflict: 0, mean: null, mass: 2 }, expect: null },
  ],
  compute: ({ congruence, conflict, mean, mass }) => {
    const weight = congruence + conflict + mass
    return mean === null || weight === 0 ? null : (congruence + mass * mean) / weight
  },
}
