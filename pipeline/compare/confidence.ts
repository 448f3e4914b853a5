/** How sure a cell is: the chance that its stance stands when every vote is right with its own confidence. */
import type { PositionStance } from '../result.ts'
import type { Settings } from '../settings.ts'
import { FORMS } from '../judge/calibration.ts'
import { label } from './label.ts'
import type { Vote } from './votes.ts'

/** Votes that stand or fall together. */
interface Block {
  readonly size: number
  readonly confidence: number
}

/**
 * P(label stays) over all ways in which votes can be right or wrong; a wrong vote falls away. Votes for one
 * stance that share a term stand or fall together with the surest of them, for what misleads one misleads all;
 * so do those whose words show no attitude (only what was asked, or the kind of text, made them a position);
 * others are independent. One vote of 0.7 gives 0.7, two by different terms 1 − 0.3² = 0.91, two by the same
 * term 0.7; one against one is a mixed cell that stands with 0.7² = 0.49. Silence has no votes: one figure,
 * times the share of what the actor wrote that was read (`read`).
 */
export function cellConfidence(
  votes: readonly Vote[],
  stance: PositionStance,
  settings: Pick<Settings, 'mixedShare' | 'silenceConfidence'>,
  read = 1,
): number {
  if (votes.length === 0) return settings.silenceConfidence * read
  const [agree, mixed, disagree, mention] = (['agree', 'mixed', 'disagree', 'mention'] as const).map((side) =>
    distribution(blocksOf(votes.filter((vote) => vote.stance === side))),
  ) as [number[], number[], number[], number[]]
  const mentioned = 1 - (mention[0] ?? 1)
  let stands = 0
  for (const [a, pa] of agree.entries())
    for (const [m, pm] of mixed.entries())
      for (const [d, pd] of disagree.entries()) {
        const chance = pa * pm * pd
        if (chance === 0) continue
        if (a + m + d === 0) stands += stance === 'mention' ? chance * mentioned : 0
        else if (label({ agree: a, mixed: m, disagree: d, mention: 0 }, settings) === stance) stands += chance
      }
  return stands
}

/** No term of a codebook: it holds together what rests on the form alone. */
const FORM = '\u0000form'

const isFormOnly = (rules: readonly string[]): boolean => rules.every((rule) => FORMS.includes(rule))

/** Joins votes that share a term, directly or through others. */
function blocksOf(votes: readonly Vote[]): Block[] {
  let blocks: (Block & { readonly terms: ReadonlySet<string> })[] = []
  for (const vote of votes) {
    const terms = new Set(
      vote.statements.flatMap(({ why }) => (isFormOnly(why.rules) ? [...why.terms, FORM] : why.terms)),
    )
    const joined = blocks.filter((block) => [...terms].some((term) => block.terms.has(term)))
    blocks = [
      ...blocks.filter((block) => !joined.includes(block)),
      {
        size: joined.reduce((sum, block) => sum + block.size, 1),
        confidence: Math.max(vote.confidence, ...joined.map((block) => block.confidence)),
        terms: new Set([...terms, ...joined.flatMap((block) => [...block.terms])]),
      },
    ]
  }
  return blocks
}

/** The chance that 0, 1, 2, … votes are right. */
function distribution(blocks: readonly Block[]): number[] {
  let chances = [1]
  for (const { size, confidence } of blocks) {
    const next = Array.from({ length: chances.length + size }, () => 0)
    for (const [count, chance] of chances.entries()) {
      next[count]! += chance * (1 - confidence)
      next[count + size]! += chance * confidence
    }
    chances = next
  }
  return chances
}
