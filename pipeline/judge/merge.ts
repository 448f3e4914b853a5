/** Several mentions of one theme in one sentence make one judgement. */
import type { Stance } from '../result.ts'
import type { Judgement, Mention, Sentence } from '../types.ts'

export interface Judged {
  readonly mention: Mention
  readonly judgement: Judgement
}

/** What a weak term says counts so much beside a strong one. */
const WEAK = 0.3

/** The weightiest position; a doubt in one makes all mixed; a bare mention never outweighs a position. */
export function merge(judged: readonly Judged[], sentence: Sentence): Judgement[] {
  if (judged.length === 0) return []
  const positioned = judged.filter(({ judgement }) => judgement.stance !== 'mention')
  const pool = positioned.length > 0 ? positioned : judged
  const both = wantsBothEnds(pool, sentence)
  if (both) return [{ ...both, stance: 'mixed', rules: [...both.rules, 'both-ends'] }]
  const weights = new Map<Stance, number>()
  for (const { mention, judgement } of pool) {
    const weight = judgement.confidence * (mention.weight === 'weak' ? WEAK : 1)
    weights.set(judgement.stance, (weights.get(judgement.stance) ?? 0) + weight)
  }
  const stance = weights.has('mixed') ? 'mixed' : [...weights].toSorted((a, b) => b[1] - a[1])[0]![0]
  const lead = pool
    .map(({ judgement }) => judgement)
    .filter((one) => one.stance === stance)
    .toSorted((a, b) => b.confidence - a.confidence)[0]!
  const divided = weights.size > 1
  return [
    {
      ...lead,
      confidence: divided ? lead.confidence * 0.7 : lead.confidence,
      cues: [...new Set(pool.flatMap(({ judgement }) => judgement.cues))],
      rules: [...new Set([...lead.rules, ...(divided ? ['divided'] : [])])],
    },
  ]
}

/** "Wij zijn voor subsidie van A en aanbesteding van B": one attitude, to what the proposition wants and to what it opposes. */
function wantsBothEnds(pool: readonly Judged[], { tokens }: Sentence): Judgement | undefined {
  const strong = pool.filter(
    ({ mention, judgement }) => mention.weight === 'strong' && judgement.cues.length > 0,
  )
  const together = (a: Judged, b: Judged): boolean =>
    a.judgement.cues.join() === b.judgement.cues.join() &&
    tokens
      .slice(Math.min(a.mention.to, b.mention.to), Math.max(a.mention.from, b.mention.from))
      .some(({ norm }) => norm === 'en')
  return strong.find(
    (one) =>
      one.mention.pole === '+' &&
      one.judgement.stance === 'agree' &&
      strong.some(
        (other) =>
          other.mention.pole === '-' && other.judgement.stance === 'disagree' && together(one, other),
      ),
  )?.judgement
}
