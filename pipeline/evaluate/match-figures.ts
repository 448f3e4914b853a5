/** How well stance and function were read where both codings take a position on a theme. */
import { taken, type Codings } from './codings.ts'
import { SIDES, type Side } from '../compare/label.ts'
import { macroF1, ratesOf, share, type Rates } from './rates.ts'

export interface MatchFigures {
  readonly stance: {
    /** Themes in segments on which both take a position. */
    readonly cases: number
    readonly accuracy: number | null
    readonly macroF1: number | null
    readonly perStance: readonly (Rates & { readonly stance: Side })[]
    /** How often the reference says the one and the analysis the other. */
    readonly confusion: readonly { readonly wanted: Side; readonly got: Side; readonly count: number }[]
  }
  readonly function: { readonly cases: number; readonly accuracy: number | null }
}

/** A segment may hold several stances on a theme; one in common is right. */
export function matchFigures({ wanted, found }: Codings): MatchFigures {
  const matches = [...wanted]
    .map(([key, want]) => ({ want, got: found.get(key) }))
    .filter(({ want, got }) => taken(want).length > 0 && taken(got).length > 0)
  const right = matches.filter(({ want, got }) => taken(got).some((stance) => want.stances.has(stance)))
  const rightFunction = matches.filter(({ want, got }) =>
    [...(got?.functions ?? [])].some((one) => want.functions.has(one)),
  )

  const pairs = matches.flatMap(({ want, got }) =>
    (taken(want) as readonly Side[]).map((wanted) => {
      const seen = taken(got) as readonly Side[]
      return { wanted, got: seen.includes(wanted) ? wanted : (seen[0] ?? wanted) }
    }),
  )
  const count = (test: (pair: { wanted: Side; got: Side }) => boolean): number => pairs.filter(test).length
  const tallies = SIDES.map((side) => ({
    hits: count((pair) => pair.wanted === side && pair.got === side),
    surplus: count((pair) => pair.wanted !== side && pair.got === side),
    misses: count((pair) => pair.wanted === side && pair.got !== side),
  }))
  return {
    stance: {
      cases: matches.length,
      accuracy: share(right.length, matches.length),
      macroF1: pairs.length === 0 ? null : macroF1(tallies),
      perStance: tallies.map((tally, at) => ({ stance: SIDES[at] as Side, ...ratesOf(tally) })),
      confusion: SIDES.flatMap((wanted) =>
        SIDES.map((got) => ({
          wanted,
          got,
          count: count((pair) => pair.wanted === wanted && pair.got === got),
        })),
      ),
    },
    function: { cases: matches.length, accuracy: share(rightFunction.length, matches.length) },
  }
}
