/** What the passages of one actor on one theme add up to. */
import type { PositionStance, Stance } from '../result.ts'
import type { Settings } from '../settings.ts'

export type StanceCounts = Readonly<Record<Stance, number>>
/** A stance that takes a position. */
export type Side = 'agree' | 'mixed' | 'disagree'

export const SIDES: readonly Side[] = ['agree', 'mixed', 'disagree']
/** The position as a number, as every measure reads it. */
export const VALUE: Readonly<Record<Side, number>> = { agree: 1, mixed: 0, disagree: -1 }

/**
 * The largest side, unless the second has `mixedShare` of the passages: then the cell is mixed.
 * Mentions never outvote a position; without one they make a mention.
 */
export function label(counts: StanceCounts, settings: Pick<Settings, 'mixedShare'>): PositionStance {
  const sides = SIDES.filter((side) => counts[side] > 0).toSorted((a, b) => counts[b] - counts[a])
  const [first, second] = sides
  if (first === undefined) return counts.mention > 0 ? 'mention' : 'silent'
  if (second === undefined) return first
  const total = counts.agree + counts.mixed + counts.disagree
  return counts[second] >= settings.mixedShare * total ? 'mixed' : first
}

/** True when the cell takes a position; mention and silence do not. */
export function isSide(stance: PositionStance): stance is Side {
  return stance === 'agree' || stance === 'mixed' || stance === 'disagree'
}
