/** Several mentions of one theme in one sentence make one judgement. */
import type { Judgement } from '../types.ts'

/** The surest position; agreement beside disagreement is mixed; a bare mention never outweighs a position. */
export function merge(judged: readonly Judgement[]): Judgement[] {
  if (judged.length === 0) return []
  const positioned = judged.filter((one) => one.stance !== 'mention')
  const pool = positioned.length > 0 ? positioned : judged
  const [first, ...rest] = pool.toSorted((a, b) => b.confidence - a.confidence)
  const mixed = pool.find((one) => one.stance === 'mixed')
  const divided = rest.some((one) => one.stance !== first!.stance)
  const lead = mixed ?? first!
  const stance = divided && !mixed ? 'mixed' : lead.stance
  return [
    {
      ...lead,
      stance,
      confidence: divided ? lead.confidence * 0.7 : lead.confidence,
      cues: [...new Set(pool.flatMap((one) => one.cues))],
      rules: [...new Set([...lead.rules, ...(divided && !mixed ? ['divided'] : [])])],
    },
  ]
}
