/** Leave one thing out: does the stance of the cell turn? */
import type { PassageInfo, Position, PositionStance, Statement } from '../result.ts'
import type { Settings } from '../settings.ts'
import { label } from './label.ts'
import { countVotes, votesOf } from './votes.ts'

type Ground = Position['fragile'][number]

/** What a statement rests on, per ground. A quote given twice word for word is one quote. */
const GROUNDS: Readonly<Record<Ground, (statement: Statement) => readonly string[]>> = {
  quote: (statement) => [quoteKey(statement.quote)],
  term: (statement) => statement.why.terms,
  rule: (statement) => statement.why.rules,
}

/** The grounds of which leaving out a single quote, term or rule gives the cell another stance. */
export function fragileOn(
  statements: readonly Statement[],
  stance: PositionStance,
  passages: ReadonlyMap<string, PassageInfo>,
  settings: Pick<Settings, 'mixedShare'>,
): readonly Ground[] {
  const turns = (kept: readonly Statement[]): boolean =>
    label(countVotes(votesOf(kept, passages)), settings) !== stance
  return (Object.keys(GROUNDS) as Ground[]).filter((ground) => {
    const grounds = statements.map(GROUNDS[ground])
    return [...new Set(grounds.flat())].some((one) =>
      // A statement stays as long as something else of the same kind carries it.
      turns(
        statements.filter(
          (_, at) => grounds[at]?.length === 0 || grounds[at]?.some((other) => other !== one),
        ),
      ),
    )
  })
}

/** A quote without differences of case, space and punctuation. */
export function quoteKey(quote: string): string {
  return quote
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
