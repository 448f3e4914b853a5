/** The contract of a measure: one named formula with its source and hand-worked numbers. */

export interface Worked<Input> {
  readonly name: string
  readonly input: Input
  readonly expect: number | null
}

export interface Measure<Input> {
  readonly id: string
  /** One sentence: what it says, for whoever reads the report. */
  readonly summary: string
  readonly source: string
  /** Lowest and highest value it can take. */
  readonly range: readonly [low: number, high: number]
  readonly worked: readonly Worked<Input>[]
  /** Null when it cannot say; never 0 for want of data. */
  compute(input: Input): number | null
}

/** What one actor says on one theme: how often which value of the scale. */
export type Opinion = readonly { readonly value: number; readonly count: number }[]

/** Two actors on the same themes, in the same order; `scale` is the full width of the scale, not the observed. */
export interface Pair {
  readonly a: readonly Opinion[]
  readonly b: readonly Opinion[]
  readonly scale: number
}

/** Σ over all pairs of things two actors say on one theme, each weighed by `weight`. */
export function sumPairs({ a, b }: Pair, weight: (x: number, y: number) => number): number {
  let sum = 0
  for (const [theme, left] of a.entries())
    for (const x of left) for (const y of b[theme] ?? []) sum += x.count * y.count * weight(x.value, y.value)
  return sum
}

/** Themes on which both take a position. */
export function overlap({ a, b }: Pair): number {
  const speaks = (opinion: Opinion | undefined): boolean => opinion?.some((one) => one.count > 0) ?? false
  return a.filter((opinion, theme) => speaks(opinion) && speaks(b[theme])).length
}

/** All that an actor says, counted. */
export function activity(opinions: readonly Opinion[]): number {
  return opinions.flat().reduce((sum, one) => sum + one.count, 0)
}
