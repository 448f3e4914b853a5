/** Agreement of the two codings beyond chance, as between two coders. */
import { group } from 'd3-array'
import { VALUE } from '../compare/label.ts'
import { cohenKappa } from '../compare/measures/cohen-kappa.ts'
import {
  krippendorffAlpha,
  squaredDistance,
  type Coincidences,
} from '../compare/measures/krippendorff-alpha.ts'
import { masi } from '../compare/measures/masi.ts'
import type { Stance } from '../result.ts'
import type { Settings } from '../settings.ts'
import { interval, paired, type Distance, type Interval } from './bootstrap.ts'
import { taken, unit, type Codings, type Found } from './codings.ts'
import type { Reference } from './reference.ts'

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
