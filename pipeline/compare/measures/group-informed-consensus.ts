import type { Measure } from './measure.ts'

/** Per group: how many say it, of how many who speak. */
export type Groups = readonly { readonly saying: number; readonly speaking: number }[]

/** Common ground that every group shares, not only the largest. */
export const groupInformedConsensus: Measure<Groups> = {
  id: 'group-informed-consensus',
  summary: 'Product over groups of the (smoothed) share that agrees: high only when every group does.',
  source: 'Polis: Π (A + 1)/(S + 2); for joint rejection count who disagrees',
  range: [0, 1],
  worked: [
    {
      name: 'all of three, one of two',
      input: [
        { saying: 3, speaking: 3 },
        { saying: 1, speaking: 2 },
      ],
      expect: 0.4,
    },
    { name: 'no groups', input: [], expect: null },
  ],
  compute: (groups) =>
    groups.length === 0
      ? null
      : groups.reduce((product, group) => product * ((group.saying + 1) / (group.speaking + 2)), 1),
}
