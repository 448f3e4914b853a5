/** From statements to votes: what one actor says of one theme in one passage counts once per stance. */
import type { PassageInfo, Stance, Statement } from '../result.ts'
import type { StanceCounts } from './label.ts'

/** One stance in one passage, with the statements that say it. */
export interface Vote {
  readonly passage: string
  readonly stance: Stance
  /** Of its surest statement. */
  readonly confidence: number
  readonly statements: readonly Statement[]
}

/** Counts the statements of one actor on one theme; what was taken over counts where it was first said. */
export function votesOf(
  statements: readonly Statement[],
  passages: ReadonlyMap<string, PassageInfo>,
): readonly Vote[] {
  const said = new Set(statements.map((statement) => key(statement.passage, statement.stance)))
  const votes = new Map<string, Vote>()
  for (const statement of statements) {
    const { stance } = statement
    const passage = originOf(statement, stance, said, passages)
    const vote = votes.get(key(passage, stance))
    votes.set(key(passage, stance), {
      passage,
      stance,
      confidence: Math.max(vote?.confidence ?? 0, statement.confidence),
      statements: [...(vote?.statements ?? []), statement],
    })
  }
  return [...votes.values()]
}

/** Number of votes per stance. */
export function countVotes(votes: readonly Vote[]): StanceCounts {
  const counts = { agree: 0, disagree: 0, mixed: 0, mention: 0 }
  for (const vote of votes) counts[vote.stance] += 1
  return counts
}

/** Follows the references from a taken-over statement to the passage where the same actor says the same. */
function originOf(
  statement: Statement,
  stance: Stance,
  said: ReadonlySet<string>,
  passages: ReadonlyMap<string, PassageInfo>,
): string {
  if (statement.mode !== 'taken-over') return statement.passage
  const seen = new Set<string>()
  let origin = statement.passage
  while (!seen.has(origin)) {
    seen.add(origin)
    const sources = (passages.get(origin)?.references ?? []).flatMap((reference) => reference.resolved)
    origin = sources.find((source) => !seen.has(source) && said.has(key(source, stance))) ?? origin
  }
  return origin
}

function key(passage: string, stance: Stance): string {
  return `${passage}\n${stance}`
}
