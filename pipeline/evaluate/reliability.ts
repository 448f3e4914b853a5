/** Agreement of the two codings beyond chance, as between two coders. */
import { group, quantile } from 'd3-array'
import { VALUE } from '../compare/label.ts'
import { cohenKappa } from '../compare/measures/cohen-kappa.ts'
import {
  alphaOf,
  krippendorffAlpha,
  squaredDistance,
  type Coincidences,
} from '../compare/measures/krippendorff-alpha.ts'
import { masi } from '../compare/measures/masi.ts'
import { randomFrom } from '../compare/random.ts'
import type { Stance } from '../result.ts'
import type { Settings } from '../settings.ts'
import { taken, unit, type Codings, type Found } from './codings.ts'
import type { Reference } from './reference.ts'

export interface Interval {
  readonly alpha: number | null
  /** The middle 95 % of the resamples; null when too few of them could be computed. */
  readonly low: number | null
  readonly high: number | null
}

export interface Reliability {
  /** Theme present or absent in a segment, nominal. */
  readonly themes: Interval
  /** Sets of themes per segment, MASI distance. */
  readonly sets: Interval
  /** Stance on themes that both coded, ordinal. */
  readonly stances: Interval
  /** Cohen's kappa on presence, over all segments and themes. */
  readonly kappa: number | null
  readonly perTheme: readonly {
    readonly theme: string
    readonly kappa: number | null
    readonly alpha: number | null
  }[]
}

type Distance = (c: number, k: number) => number

/** Pairs of values (as indices) that the two codings gave, per segment. */
interface Paired<Value> {
  readonly values: readonly Value[]
  readonly bySegment: readonly (readonly (readonly [number, number])[])[]
}

/** Alpha with a bootstrap interval, and kappa. Units that the reference leaves open are left out of both. */
export function reliabilityOf(
  codings: Codings,
  reference: Reference,
  settings: Pick<Settings, 'bootstrap' | 'seed'>,
): Reliability {
  const segments = reference.segments.map(({ id }) => decidedIn(id, codings))
  const presence = segments.map((segment) => segment.map(({ want, got }) => [has(want), has(got)] as const))
  const sets = segments.map((segment) => [[setOf(segment, 'want'), setOf(segment, 'got')] as const])
  const stances = segments.map((segment) =>
    segment
      .filter(({ want, got }) => has(want) && has(got))
      .map(({ want, got }) => [valueOf(taken(want)), valueOf(taken(got))] as const),
  )
  return {
    themes: interval(paired(presence, Number), () => different, true, settings),
    sets: interval(paired(sets, String), masiBetween, true, settings),
    stances: interval(paired(stances, Number), (table) => squaredDistance('ordinal', table), false, settings),
    kappa: kappa(presence.flat()),
    perTheme: [...group(segments.flat(), ({ theme }) => theme)].map(([theme, units]) => {
      const pairs = units.map(({ want, got }) => [has(want), has(got)] as const)
      return {
        theme,
        kappa: kappa(pairs),
        alpha: krippendorffAlpha.compute({ units: pairs.map((pair) => pair.map(Number)), level: 'nominal' }),
      }
    }),
  }
}

interface Decided {
  readonly theme: string
  readonly want: Found | undefined
  readonly got: Found | undefined
}

function decidedIn(segment: string, { wanted, found, themes }: Codings): Decided[] {
  return themes.flatMap((theme) => {
    const want = wanted.get(unit(segment, theme))
    if (want !== undefined && (!want.required || taken(want).length === 0)) return []
    return [{ theme, want, got: found.get(unit(segment, theme)) }]
  })
}

function has(coding: Found | undefined): boolean {
  return taken(coding).length > 0
}

/** The themes of a segment in one coding, one per line. */
function setOf(segment: readonly Decided[], which: 'want' | 'got'): string {
  return segment
    .filter((one) => has(one[which]))
    .map(({ theme }) => theme)
    .join('\n')
}

/** Several stances in one segment are a position in part. */
function valueOf(stances: readonly Stance[]): number {
  const [only] = stances
  return stances.length === 1 && (only === 'agree' || only === 'disagree') ? VALUE[only] : 0
}

function kappa(pairs: readonly (readonly [boolean, boolean])[]): number | null {
  const count = (first: boolean, second: boolean): number =>
    pairs.filter(([a, b]) => a === first && b === second).length
  return cohenKappa.compute({
    both: count(true, true),
    onlyFirst: count(true, false),
    onlySecond: count(false, true),
    neither: count(false, false),
  })
}

function different(c: number, k: number): number {
  return c === k ? 0 : 1
}

/** Distances between sets of themes, worked out once. */
function masiBetween({ values }: Coincidences<string>): Distance {
  const sets = values.map((value) => new Set(value.split('\n').filter((theme) => theme !== '')))
  const distances = sets.map((a) => sets.map((b) => masi.compute({ a, b }) ?? 0))
  return (c, k) => distances[c]?.[k] ?? 0
}

/** Gives every value an index, in the order of the scale. */
function paired<Raw, Value extends string | number>(
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
function interval<Value>(
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
