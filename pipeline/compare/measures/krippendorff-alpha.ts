import type { Measure } from './measure.ts'

export type Level = 'nominal' | 'ordinal' | 'interval' | 'ratio'
/** Per unit the values that the coders gave it; a coder who gave none is left out. */
export type Units<Value> = readonly (readonly Value[])[]

/** Values and how often each pair of them was given to one unit. */
export interface Coincidences<Value> {
  readonly values: readonly Value[]
  readonly pairs: readonly (readonly number[])[]
  /** Row sums, in the order of `values`. */
  readonly totals: readonly number[]
}

const CODERS = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.']
const UNITS: Units<number> = Array.from({ length: 12 }, (_, unit) =>
  CODERS.map((coder) => coder[unit] ?? '.')
    .filter((value) => value !== '.')
    .map(Number),
)

/** Agreement between coders beyond chance. */
export const krippendorffAlpha: Measure<{ readonly units: Units<number>; readonly level: Level }> = {
  id: 'krippendorff-alpha',
  summary: 'Agreement between coders: 1 perfect, 0 as by chance; from 0.80 firm, from 0.667 tentative.',
  source: 'Krippendorff 2018, Content Analysis, ch. 12',
  range: [-1, 1],
  worked: [
    { name: 'four coders, nominal', input: { units: UNITS, level: 'nominal' }, expect: 0.743 },
    { name: 'four coders, ordinal', input: { units: UNITS, level: 'ordinal' }, expect: 0.815 },
    { name: 'four coders, interval', input: { units: UNITS, level: 'interval' }, expect: 0.849 },
    { name: 'four coders, ratio', input: { units: UNITS, level: 'ratio' }, expect: 0.797 },
    { name: 'no variation', input: { units: [[1, 1], [1, 1]], level: 'nominal' }, expect: null }, // prettier-ignore
    { name: 'no pairs', input: { units: [[1], [2]], level: 'nominal' }, expect: null },
  ],
  compute: ({ units, level }) => {
    const table = coincidences(units, (a, b) => a - b)
    return alphaOf(table, squaredDistance(level, table))
  },
}

/** α = 1 − observed/expected disagreement; null when nothing can disagree. `distance` takes indices of values. */
export function alphaOf<Value>(
  { pairs, totals }: Coincidences<Value>,
  distance: (c: number, k: number) => number,
): number | null {
  const n = totals.reduce((sum, total) => sum + total, 0)
  let observed = 0
  let expected = 0
  for (const [c, row] of pairs.entries())
    for (const [k, count] of row.entries()) {
      const d = distance(c, k)
      observed += count * d
      expected += (totals[c] ?? 0) * (totals[k] ?? 0) * d
    }
  return n < 2 || expected === 0 ? null : 1 - (observed * (n - 1)) / expected
}

/** Counts for each pair of values how often one unit got both, over units with two values at least. */
export function coincidences<Value>(
  units: Units<Value>,
  compare: (a: Value, b: Value) => number,
): Coincidences<Value> {
  const paired = units.filter((unit) => unit.length > 1)
  const values = [...new Set(paired.flat())].toSorted(compare)
  const index = new Map(values.map((value, at) => [value, at]))
  const pairs = values.map(() => values.map(() => 0))
  for (const unit of paired)
    for (const [i, a] of unit.entries())
      for (const [j, b] of unit.entries()) {
        const row = pairs[index.get(a) ?? -1]
        const column = index.get(b)
        if (i !== j && row !== undefined && column !== undefined)
          row[column] = (row[column] ?? 0) + 1 / (unit.length - 1)
      }
  return { values, pairs, totals: pairs.map((row) => row.reduce((sum, count) => sum + count, 0)) }
}

/** δ² of a level of measurement, between indices of values. */
export function squaredDistance(
  level: Level,
  { values, totals }: Coincidences<number>,
): (c: number, k: number) => number {
  const at = (index: number): number => values[index] ?? 0
  if (level === 'nominal') return (c, k) => (c === k ? 0 : 1)
  if (level === 'interval') return (c, k) => (at(c) - at(k)) ** 2
  if (level === 'ratio') return (c, k) => (c === k ? 0 : ((at(c) - at(k)) / (at(c) + at(k))) ** 2)
  return (c, k) => {
    const between = totals.slice(Math.min(c, k), Math.max(c, k) + 1).reduce((sum, total) => sum + total, 0)
    return (between - ((totals[c] ?? 0) + (totals[k] ?? 0)) / 2) ** 2
  }
}
