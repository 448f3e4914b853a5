/** Two runs side by side: which cells changed, and what of their input could have done it. */
import { group } from 'd3-array'
import type { Analysis, Position, PositionStance, Statement } from '../result.ts'
import { causesOf, inputChanges, type Cause, type InputChanges } from './diff-causes.ts'
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
  /** The same words with another stance. */
  readonly reread: readonly { readonly before: Statement; readonly after: Statement }[]
  /** Statements that only the second run has, and that only the first has. */
  readonly gained: readonly Statement[]
  readonly lost: readonly Statement[]
  /** What could have done it, given what changed in the input; one means: this is it. */
  readonly causes: readonly Cause[]
}

export interface AnalysisDiff {
  readonly input: InputChanges
  /** Names of the actors and labels of the themes that the cells name by id. */
  readonly names: Readonly<Record<string, string>>
  readonly labels: Readonly<Record<string, string>>
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
    const { reread, gained, lost, files, weighedAnew } = matched(old.statements(cell), now.statements(cell))
    return [
      {
        actor: cell.actor,
        theme: cell.theme,
        kind,
        before: was?.stance ?? null,
        after: is?.stance ?? null,
        reread,
        gained,
        lost,
        causes: causesOf(input, {
          files,
          weighedAnew,
          isNew: was === undefined || is === undefined,
          reviewed: JSON.stringify(was?.reviewed) !== JSON.stringify(is?.reviewed),
        }),
      },
    ]
  })
  return {
    input,
    names: Object.fromEntries([...before.actors, ...after.actors].map(({ id, name }) => [id, name])),
    labels: Object.fromEntries([...before.themes, ...after.themes].map(({ id, label }) => [id, label])),
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

/** A statement with the file in which it stands, which is what two runs have in common. */
interface Located {
  readonly statement: Statement
  readonly file: string
}

interface Matched extends Pick<CellChange, 'reread' | 'gained' | 'lost'> {
  readonly files: readonly string[]
  readonly weighedAnew: boolean
}

/** Pairs the statements of a cell in two runs by file and words; first those with the same stance. */
function matched(before: readonly Located[], after: readonly Located[]): Matched {
  const same = pairUp(before, after, ({ statement, file }) =>
    [file, statement.stance, statement.mode, quoteKey(statement.quote)].join('\n'),
  )
  const other = pairUp(same.left, same.right, ({ statement, file }) =>
    [file, quoteKey(statement.quote)].join('\n'),
  )
  const touched = [...other.pairs.map(([, is]) => is), ...other.left, ...other.right]
  return {
    reread: other.pairs.map(([was, is]) => ({ before: was.statement, after: is.statement })),
    gained: other.right.map(({ statement }) => statement),
    lost: other.left.map(({ statement }) => statement),
    files: [...new Set(touched.map(({ file }) => file))],
    weighedAnew: same.pairs.some(([was, is]) => was.statement.confidence !== is.statement.confidence),
  }
}

/** Pairs what has the same key, each at most once, in order; what is left of either stays. */
function pairUp(
  before: readonly Located[],
  after: readonly Located[],
  keyOf: (one: Located) => string,
): {
  readonly pairs: readonly (readonly [Located, Located])[]
  readonly left: Located[]
  readonly right: Located[]
} {
  const waiting = new Map([...group(after, keyOf)].map(([key, all]) => [key, [...all]]))
  const pairs: (readonly [Located, Located])[] = []
  const left = before.filter((one) => {
    const other = waiting.get(keyOf(one))?.shift()
    if (other !== undefined) pairs.push([one, other])
    return other === undefined
  })
  const taken = new Set(pairs.map(([, other]) => other))
  return { pairs, left, right: after.filter((one) => !taken.has(one)) }
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
