/** Two runs side by side: which cells changed, and what of their input could have done it. */
import { group } from 'd3-array'
import type { Analysis, Position, PositionStance, Statement } from '../result.ts'
import { causesOf, inputChanges, type Cause, type InputChanges, type Located } from './diff-causes.ts'
import { quoteKey } from './fragile.ts'
import { isSide } from './label.ts'

/** Taken: a position where there was none; dropped: the reverse; turned: another position. */
export type CellChangeKind =
  'taken' | 'dropped' | 'turned' | 'mentioned' | 'silenced' | 'firmer' | 'less-firm'

export interface CellChange {
  readonly actor: string
  readonly theme: string
  readonly kind: CellChangeKind
  /** Null where that run has no such actor or theme. */
  readonly before: PositionStance | null
  readonly after: PositionStance | null
  /** Statements that only the second run has, and that only the first has. */
  readonly gained: readonly Statement[]
  readonly lost: readonly Statement[]
  /** What could have done it, given what changed in the input; one means: this is it. */
  readonly causes: readonly Cause[]
}

export interface AnalysisDiff {
  readonly input: InputChanges
  /** Names and labels for what the cells name by id. */
  readonly names: ReadonlyMap<string, string>
  readonly labels: ReadonlyMap<string, string>
  /** In the order of the second run, then what only the first has. */
  readonly cells: readonly CellChange[]
}

/** What changed from one analysis to the next. */
export function diff(before: Analysis, after: Analysis): AnalysisDiff {
  const input = inputChanges(before, after)
  const [old, now] = [lookup(before), lookup(after)]
  const keys = new Set([...now.positions.keys(), ...old.positions.keys()])
  const cells = [...keys].flatMap((key): CellChange[] => {
    const [was, is] = [old.positions.get(key), now.positions.get(key)]
    const kind = kindOf(was, is)
    const cell = is ?? was
    if (kind === null || cell === undefined) return []
    const lost = missing(old.statements(cell), now.statements(cell))
    const gained = missing(now.statements(cell), old.statements(cell))
    return [
      {
        actor: cell.actor,
        theme: cell.theme,
        kind,
        before: was?.stance ?? null,
        after: is?.stance ?? null,
        gained: gained.map((one) => one.statement),
        lost: lost.map((one) => one.statement),
        causes: causesOf(input, { gained, lost, isNew: was === undefined || is === undefined }),
      },
    ]
  })
  return {
    input,
    names: new Map([...before.actors, ...after.actors].map(({ id, name }) => [id, name])),
    labels: new Map([...before.themes, ...after.themes].map(({ id, label }) => [id, label])),
    cells,
  }
}

function kindOf(was: Position | undefined, is: Position | undefined): CellChangeKind | null {
  const [before, after] = [was?.stance ?? 'silent', is?.stance ?? 'silent']
  if (before !== after) {
    if (isSide(before)) return isSide(after) ? 'turned' : 'dropped'
    if (isSide(after)) return 'taken'
    return after === 'mention' ? 'mentioned' : 'silenced'
  }
  if (before === 'silent' || was === undefined || is === undefined || was.unsure === is.unsure) return null
  return is.unsure ? 'less-firm' : 'firmer'
}

function lookup(analysis: Analysis): {
  readonly positions: ReadonlyMap<string, Position>
  statements(cell: Position): readonly Located[]
} {
  const files = new Map(analysis.documents.map(({ id, file }) => [id, file]))
  const byCell = group(
    analysis.statements,
    (statement) => statement.actor,
    (statement) => statement.theme,
  )
  return {
    positions: new Map(analysis.positions.map((one) => [`${one.actor}\n${one.theme}`, one])),
    statements: ({ actor, theme }) =>
      (byCell.get(actor)?.get(theme) ?? []).map((statement) => ({
        statement,
        file: files.get(statement.document) ?? statement.document,
      })),
  }
}

/** Those of the first that the second has not: other words, another stance, or more often. */
function missing(these: readonly Located[], those: readonly Located[]): Located[] {
  const left = new Map<string, number>()
  for (const one of those) left.set(signature(one), (left.get(signature(one)) ?? 0) + 1)
  return these.filter((one) => {
    const count = left.get(signature(one)) ?? 0
    left.set(signature(one), count - 1)
    return count <= 0
  })
}

function signature({ statement, file }: Located): string {
  return [file, statement.stance, statement.mode, quoteKey(statement.quote)].join('\n')
}
