/** One cell of the matrix: what the statements of one actor on one theme add up to. */
import type {
  PassageInfo,
  Position,
  PositionStance,
  Silence,
  Statement,
  StatementFunction,
} from '../result.ts'
import type { Settings } from '../settings.ts'
import { cellConfidence } from './confidence.ts'
import { fragileOn, quoteKey } from './fragile.ts'
import { isSide, label } from './label.ts'
import { comparePlace } from './order.ts'
import { countVotes, votesOf } from './votes.ts'

export interface Cell {
  readonly actor: string
  readonly theme: string
  /** All its statements, in any order. */
  readonly statements: readonly Statement[]
  /** Why it is silent, if it is. */
  readonly silence: Silence
  /** Share of what the actor wrote that could be coded: silence about the rest is not known. */
  readonly read: number
}

/** Adds up a cell. */
export function positionOf(
  cell: Cell,
  passages: ReadonlyMap<string, PassageInfo>,
  settings: Settings,
): Position {
  const statements = cell.statements.toSorted(comparePlace)
  const votes = votesOf(statements, passages)
  const counts = countVotes(votes)
  const stance = label(counts, settings)
  const confidence = round(cellConfidence(votes, stance, settings, cell.read))
  const sides = counts.agree + counts.mixed + counts.disagree
  return {
    actor: cell.actor,
    theme: cell.theme,
    stance,
    silence: stance === 'silent' ? cell.silence : null,
    counts,
    functions: functionsOf(statements),
    score: sides === 0 ? null : round((counts.agree - counts.disagree) / sides),
    divided: counts.agree > 0 && counts.disagree > 0,
    confidence,
    unsure: confidence < settings.unsureBelow,
    hangsOn: new Set(statements.filter((one) => supports(one, stance)).map((one) => quoteKey(one.quote)))
      .size,
    fragile: fragileOn(statements, stance, passages, settings),
    statements: bestFirst(statements, stance).map((statement) => statement.id),
  }
}

/** A mixed cell rests on all that takes a position; any other on what says the same. */
function supports(statement: Statement, stance: PositionStance): boolean {
  return statement.stance === stance || (stance === 'mixed' && isSide(statement.stance))
}

/** Passages per function, over the statements that take a position. */
function functionsOf(statements: readonly Statement[]): Record<StatementFunction, number> {
  const taking = statements.filter((statement) => isSide(statement.stance))
  const passagesWith = (name: StatementFunction): number =>
    new Set(taking.filter((one) => one.function === name).map((one) => one.passage)).size
  return {
    problem: passagesWith('problem'),
    demand: passagesWith('demand'),
    practice: passagesWith('practice'),
    condition: passagesWith('condition'),
    fact: passagesWith('fact'),
  }
}

/** What supports the stance before what does not, first-hand before taken over, sure before unsure. */
function bestFirst(statements: readonly Statement[], stance: PositionStance): Statement[] {
  const rank = (statement: Statement): number =>
    (supports(statement, stance) ? 0 : 2) + (statement.mode === 'own' ? 0 : 1)
  return statements.toSorted((a, b) => rank(a) - rank(b) || b.confidence - a.confidence || comparePlace(a, b))
}

/** Three decimals: what the data can bear, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
