/** Krippendorff's alpha of two codings with a bootstrap interval. */
import { quantile } from 'd3-array'
import { alphaOf, type Coincidences } from '../compare/measures/krippendorff-alpha.ts'
import { randomFrom } from '../compare/random.ts'
import type { Settings } from '../settings.ts'

export interface Interval {
  readonly alpha: number | null
  /** The middle 95 % of the resamples; null when too few of them could be computed. */
  readonly low: number | null
  readonly high: number | null
}

/** Between two values, by index. */
export type Distance = (c: number, k: number) => number

/** Pairs of values (as indices) that the two codings gave, per segment. */
export interface Paired<Value> {
  readonly values: readonly Value[]
  readonly bySegment: readonly (readonly (readonly [number, number])[])[]
}

/** Gives every value an index, in the order of the scale. */
export function paired<Raw, Value extends string | number>(
  bySegment: readonly (readonly (readonly [Raw, Raw])[])[],
  valueOfRaw: (raw: Raw) => Value,
): Paired<Value> {
  const values = [...new Set(bySegment.flat(2).map(valueOfRaw))].toSorted((a, b) =>
    a < b ? -1 : a > b ? 1 : 0,
  )
  const index = new Map(values.map((value, at) => [value, at]))
  const indexOf = (raw: Raw): number => index.get(valueOfRaw(raw)) ?? 0
  return {
    values,
    bySegment: bySegment.map((pairs) => pairs.map(([a, b]) => [indexOf(a), indexOf(b)] as const)),
  }
}

/**
 * Percentile interval over resamples of whole segments, drawn with replacement: themes in one segment are not
 * independent, so that resampling them apart would give too narrow an interval.
 */
export function interval<Value>(
  { values, bySegment }: Paired<Value>,
  distanceFor: (table: Coincidences<Value>) => Distance,
  /** False when the distance between two values depends on how often the others occur (ordinal). */
  fixed: boolean,
  { bootstrap: rounds, seed }: Pick<Settings, 'bootstrap' | 'seed'>,
): Interval {
  const distance = fixed ? distanceFor(tableOf(values, bySegment)) : null
  const alpha = (sample: Paired<Value>['bySegment']): number | null => {
    const table = tableOf(values, sample)
    return alphaOf(table, distance ?? distanceFor(table))
  }
  const random = randomFrom(seed)
  const resampled = Array.from({ length: rounds }, () =>
    alpha(bySegment.map(() => bySegment[Math.floor(random() * bySegment.length)] ?? [])),
  ).filter((value) => value !== null)
  const enough = resampled.length >= rounds / 2
  return {
    alpha: alpha(bySegment),
    low: enough ? (quantile(resampled, 0.025) ?? null) : null,
    high: enough ? (quantile(resampled, 0.975) ?? null) : null,
  }
}

/** Coincidences of two coders: every pair counts in both directions. */
function tableOf<Value>(values: readonly Value[], sample: Paired<Value>['bySegment']): Coincidences<Value> {
  const pairs = values.map(() => values.map(() => 0))
  for (const segment of sample)
    for (const [a, b] of segment) {
      pairs[a]![b]! += 1
      pairs[b]![a]! += 1
    }
  return { values, pairs, totals: pairs.map((row) => row.reduce((sum, count) => sum + count, 0)) }
}
