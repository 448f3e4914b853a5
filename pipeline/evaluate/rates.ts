/** Hits, surplus and misses, and the shares that follow from them. */
export interface Tally {
  readonly hits: number
  readonly surplus: number
  readonly misses: number
}

export interface Rates {
  /** Null when nothing was found. */
  readonly precision: number | null
  /** Null when nothing was wanted. */
  readonly recall: number | null
  /** Null when nothing was found nor wanted. */
  readonly f1: number | null
}

/** Precision, recall and F1. */
export function ratesOf({ hits, surplus, misses }: Tally): Rates {
  return {
    precision: share(hits, hits + surplus),
    recall: share(hits, hits + misses),
    f1: share(2 * hits, 2 * hits + surplus + misses),
  }
}

/** Adds up tallies. */
export function total(tallies: readonly Tally[]): Tally {
  const sum = (of: (tally: Tally) => number): number => tallies.reduce((all, tally) => all + of(tally), 0)
  return {
    hits: sum((tally) => tally.hits),
    surplus: sum((tally) => tally.surplus),
    misses: sum((tally) => tally.misses),
  }
}

/** Mean of F1 over classes; a class without any case counts as 0, so that nobody gains by leaving it out. */
export function macroF1(tallies: readonly Tally[]): number | null {
  if (tallies.length === 0) return null
  return tallies.reduce((sum, tally) => sum + (ratesOf(tally).f1 ?? 0), 0) / tallies.length
}

/** Null when there is nothing to take a share of. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
