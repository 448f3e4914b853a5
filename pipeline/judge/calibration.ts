/** How sure a statement is: the share of statements made in the same way that was right, where it was measured. */
import type { Stance } from '../result.ts'
import type { Applied } from './types.ts'

/** How many statements of a path were compared with a reference, and how many had the right stance and theme. */
export interface PathFigures {
  readonly n: number
  readonly right: number
}

/** The measured paths; `npx tsx scripts/calibrate-judge.ts` prints them anew. */
export const CALIBRATION: {
  readonly provenance: string
  readonly paths: Readonly<Record<string, PathFigures>>
} = {
  provenance: '',
  paths: {},
}

/** A path that was seen seldom leans on what statements are at large: so many of them, this share right. */
const PRIOR = { n: 6, share: 0.7 } as const

/** The share right of the path, lowered by what the rules themselves held for unsure. */
export function confidenceOf(stance: Stance, applied: readonly Applied[]): number {
  if (stance === 'mention') return 0.5
  const { n, right } = CALIBRATION.paths[
    pathOf(
      stance,
      applied.map((one) => one.rule),
      applied.filter((one) => one.attitude !== undefined).length,
    )
  ] ?? { n: 0, right: 0 }
  const share = (right + PRIOR.n * PRIOR.share) / (n + PRIOR.n)
  return applied.reduce((product, one) => product * (one.sure ?? 1), share)
}

/** What a statement rests on: its stance, and the strongest kind of evidence for it. */
export function pathOf(stance: Stance, rules: readonly string[], attitudes: number): string {
  if (attitudes > 1) return `${stance}: several attitudes`
  if (attitudes === 1) return `${stance}: ${ATTITUDES.find((rule) => rules.includes(rule)) ?? 'one attitude'}`
  const form = ['own-deed', 'form', 'done', 'asked', 'genre'].find((rule) => rules.includes(rule))
  return `${stance}: ${form ?? 'no form'}`
}

/** Rules frequent enough to have a path of their own. */
const ATTITUDES = [
  'change',
  'evaluation',
  'negation',
  'comparison',
  'deficit',
  'trend',
  'lack',
  'excess',
  'harm',
  'doubt',
]
