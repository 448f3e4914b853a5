/** Several mentions of one theme in one sentence make one judgement. */
import type { Stance } from '../result.ts'
import type { Judgement } from '../types.ts'

/** The weightiest position; a doubt in one makes all mixed; a bare mention never outweighs a position. */
export function merge(judged: readonly Judgement[]): Judgement[] {
  if (judged.length === 0) return []
  const positioned = judged.filter((one) => one.stance !== 'mention')
  const pool = positioned.length > 0 ? positioned : judged
  const weights = new Map<Stance, number>()
  for (const one of pool) weights.set(one.stance, (weights.get(one.stance) ?? 0) + one.confidence)
  const mixed = pool.some((one) => one.stance === 'mixed')
  const stance = mixed ? 'mixed' : [...weights].toSorted((a, b) => b[1] - a[1])[0]![0]
  const lead = pool.filter((one) => one.stance === stance).toSorted((a, b) => b.confidence - a.confidence)[0]!
  const divided = weights.size > 1
  return [
    {
      ...lead,
      confidence: divided ? lead.confidence * 0.7 : lead.confidence,
      cues: [...new Set(pool.flatMap((one) => one.cues))],
      rules: [...new Set([...lead.rules, ...(divided ? ['divided'] : [])])],
    },
  ]
}
