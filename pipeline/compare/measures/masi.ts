import type { Measure } from './measure.ts'

export interface Sets {
  readonly a: ReadonlySet<string>
  readonly b: ReadonlySet<string>
}

const set = (...members: string[]): ReadonlySet<string> => new Set(members)

/** How far two sets of themes lie apart. */
export const masi: Measure<Sets> = {
  id: 'masi',
  summary: 'Distance between two sets: 0 equal, 1 nothing shared; a subset is nearer than an overlap.',
  source: 'Passonneau 2006: 1 − J·M with M = 1 equal, 2/3 subset, 1/3 overlap, 0 disjoint',
  range: [0, 1],
  worked: [
    { name: 'equal', input: { a: set('x', 'y'), b: set('y', 'x') }, expect: 0 },
    { name: 'subset', input: { a: set('x'), b: set('x', 'y') }, expect: 1 - (1 / 2) * (2 / 3) },
    { name: 'overlap', input: { a: set('x', 'z'), b: set('x', 'y') }, expect: 1 - (1 / 3) * (1 / 3) },
    { name: 'disjoint', input: { a: set('x'), b: set('y') }, expect: 1 },
    { name: 'both empty', input: { a: set(), b: set() }, expect: 0 },
  ],
  compute: ({ a, b }) => {
    const shared = [...a].filter((member) => b.has(member)).length
    const all = a.size + b.size - shared
    if (shared === all) return 0
    if (shared === 0) return 1
    const monotonic = shared === Math.min(a.size, b.size) ? 2 / 3 : 1 / 3
    return 1 - (shared / all) * monotonic
  },
}
