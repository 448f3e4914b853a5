/** How sure a cell is: the chance that its stance stands when every vote is right with its own confidence. */
import type { PositionStance } from '../result.ts'
import type { Settings } from '../settings.ts'
import { label } from './label.ts'
import type { Vote } from './votes.ts'

/**
 * P(label stays) over all ways in which votes can be right or wrong, each independently and right with its
 * confidence; a wrong vote falls away. One vote of 0.7 gives 0.7, two that agree 1 − 0.3² = 0.91, one against
 * one gives a mixed cell that stands with 0.7² = 0.49. Silence has no votes: one measured figure for all.
 */
export function cellConfidence(
  votes: readonly Vote[],
  stance: PositionStance,
  settings: Pick<Settings, 'mixedShare' | 'silenceConfidence'>,
): number {
  if (votes.length === 0) return settings.silenceConfidence
  const [agree, mixed, disagree, mention] = (['agree', 'mixed', 'disagree', 'mention'] as const).map((side) =>
    distribution(votes.filter((vote) => vote.stance === side).map((vote) => vote.confidence)),
  ) as [number[], number[], number[], number[]]
  const mentioned = 1 - (mention[0] ?? 1)
  let stands = 0
  for (const [a, pa] of agree.entries())
    for (const [m, pm] of mixed.entries())
      for (const [d, pd] of disagree.entries()) {
        if (a + m + d === 0) stands += stance === 'mention' ? pa * pm * pd * mentioned : 0
        else if (label({ agree: a, mixed: m, disagree: d, mention: 0 }, settings) === stance)
          stands += pa * pm * pd
      }
  return stands
}

/** Poisson-binomial: the chance that 0, 1, 2, … of independent votes are right. */
function distribution(confidences: readonly number[]): number[] {
  let chances = [1]
  for (const p of confidences) {
    chances = Array.from(
      { length: chances.length + 1 },
      (_, k) => (chances[k] ?? 0) * (1 - p) + (k > 0 ? (chances[k - 1] ?? 0) * p : 0),
    )
  }
  return chances
}
