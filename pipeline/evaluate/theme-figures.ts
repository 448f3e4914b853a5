/** How well the themes were found. */
import { taken, type Codings } from './codings.ts'
import { macroF1, ratesOf, total, type Rates, type Tally } from './rates.ts'

export interface ThemeFigures extends Rates {
  readonly macroF1: number | null
  readonly counts: Tally
  readonly perTheme: readonly (Rates & Tally & { readonly theme: string })[]
}

/**
 * A theme in a segment is a hit when both codings take a position on it. What only one coder of the reference
 * saw, and what it codes as a mere mention, is neither wanted nor surplus.
 */
export function themeFigures({ wanted, found, themes }: Codings): ThemeFigures {
  const perTheme = themes.map((theme) => {
    const due = [...wanted.values()].filter(
      (one) => one.theme === theme && one.required && taken(one).length > 0,
    )
    const hits = due.filter((one) => taken(found.get(`${one.segment}|${theme}`)).length > 0).length
    const surplus = [...found].filter(
      ([key, one]) => one.theme === theme && taken(one).length > 0 && !wanted.has(key),
    ).length
    return { theme, hits, surplus, misses: due.length - hits }
  })
  const counts = total(perTheme)
  return {
    ...ratesOf(counts),
    macroF1: macroF1(perTheme),
    counts,
    perTheme: perTheme.map((tally) => ({ ...tally, ...ratesOf(tally) })),
  }
}
