/** How sure a statement is: the share of statements made in the same way that was right, where it was measured. */
import type { Stance } from '../result.ts'
import { MEASURED } from './measured-paths.ts'
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
} = MEASURED

/** A path that was seen seldom leans on what statements are at large: so many of them, this share right. */
const PRIOR = { n: 6, share: { agree: 0.8, mixed: 0.7, disagree: 0.4 } } as const

/** The share right of the path, lowered by what the rules themselves held for unsure. */
export function confidenceOf(stance: Stance, applied: readonly Applied[]): number {
  if (stance === 'mention') return 0.5
  const path = pathOf(
    stance,
    applied.map((one) => one.rule),
  )
  const { n, right } = CALIBRATION.paths[path] ?? { n: 0, right: 0 }
  const share = (right + PRIOR.n * PRIOR.share[stance]) / (n + PRIOR.n)
  return applied.reduce((product, one) => product * (one.sure ?? 1), share)
}

/** What a statement rests on: its stance, and the strongest kind of evidence for it. */
export function pathOf(stance: Stance, rules: readonly string[]): string {
  const attitudes = ATTITUDES.filter((rule) => rules.includes(rule))
  if (attitudes.length > 1) return `${stance}: several attitudes`
  const ground = attitudes[0] ?? FORMS.find((rule) => rules.includes(rule)) ?? 'nothing'
  return `${stance}: ${ground}`
}

const ATTITUDES = [
  'asked-condition',
  'case-of-trouble',
  'change',
  'comparison',
  'concession',
  'condition',
  'deficit',
  'doubt',
  'echo',
  'effect',
  'evaluation',
  'excess',
  'harm',
  'lack',
  'negation',
  'opener',
  'other-kind',
  'outright',
  'reported',
  'told-next',
  'trend',
  'two-sided',
]
/** Rules that see no attitude in the words, only a form; the strongest evidence first. */
export const FORMS: readonly string[] = ['own-deed', 'imperative', 'form', 'done', 'asked', 'genre']
