import { alphaOf, coincidences, type Units } from './krippendorff-alpha.ts'
import { masi } from './masi.ts'
import type { Measure } from './measure.ts'

/** Agreement between coders who give each unit a set of themes. */
export const krippendorffAlphaSets: Measure<Units<ReadonlySet<string>>> = {
  id: 'krippendorff-alpha-sets',
  summary:
    'Agreement between coders on sets of themes: 1 perfect, 0 as by chance, part credit for part overlap.',
  source: 'Krippendorff 2018 with the MASI distance of Passonneau 2006',
  range: [-1, 1],
  worked: [
    {
      name: 'same sets',
      input: [
        [new Set(['x']), new Set(['x'])],
        [new Set(['y', 'z']), new Set(['z', 'y'])],
      ],
      expect: 1,
    },
    // Coincidences x–x 2, y–xy 1, xy–y 1: observed 2·⅔ = 4/3; expected 2(2·1·1 + 2·1·⅔ + 1·1·⅔) = 8.
    {
      name: 'one subset',
      input: [
        [new Set(['x']), new Set(['x'])],
        [new Set(['y']), new Set(['x', 'y'])],
      ],
      expect: 1 - ((4 / 3) * 3) / 8,
    },
    { name: 'no pairs', input: [[new Set(['x'])]], expect: null },
  ],
  compute: (units) => {
    const bySignature = new Map<string, ReadonlySet<string>>()
    const signed = units.map((unit) =>
      unit.map((members) => {
        const signature = [...members].toSorted().join('\n')
        bySignature.set(signature, members)
        return signature
      }),
    )
    const table = coincidences(signed, (a, b) => (a < b ? -1 : a > b ? 1 : 0))
    const sets = table.values.map((signature) => bySignature.get(signature) ?? new Set<string>())
    return alphaOf(table, (c, k) => masi.compute({ a: sets[c] ?? new Set(), b: sets[k] ?? new Set() }) ?? 1)
  },
}
