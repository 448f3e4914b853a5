/** A linear model over named features: every weight can be read, every judgement tells which features made it. */

export interface StanceWeights {
  readonly bias: number
  /** Per feature; positive speaks for agreement. */
  readonly weights: Readonly<Record<string, number>>
}

export interface Contribution {
  readonly feature: string
  readonly value: number
}

/** Log-odds of agreement, and what each known feature adds to them, heaviest first. */
export function scoreOf(
  features: ReadonlyMap<string, number>,
  model: StanceWeights,
): { readonly logOdds: number; readonly contributions: readonly Contribution[] } {
  const known = [...features].filter(([name, value]) => value !== 0 && Object.hasOwn(model.weights, name))
  const scale = scaleOf(known.length)
  const contributions = known
    .map(([feature, value]) => ({ feature, value: model.weights[feature]! * squash(value) * scale }))
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value) || (a.feature < b.feature ? -1 : 1))
  return { logOdds: contributions.reduce((sum, one) => sum + one.value, model.bias), contributions }
}

/** A second occurrence counts less than the first. */
export function squash(value: number): number {
  return Math.sign(value) * Math.log2(1 + Math.abs(value))
}

/** A long answer has more features, but is not surer in proportion. */
export function scaleOf(features: number): number {
  return features === 0 ? 1 : features ** -0.25
}
