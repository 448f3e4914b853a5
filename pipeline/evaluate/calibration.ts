/** Does confidence mean something: in each bin of confidence, which share is right? */
import type { Analysis, CalibrationBin, Statement } from '../result.ts'
import type { Codings } from './codings.ts'
import { cellsOf } from './position-figures.ts'
import { share } from './rates.ts'
import type { Reference } from './reference.ts'

/** Lower edges of the bins; the last ends at 1. */
const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9]

/** One thing said with a confidence, and whether the reference says the same. */
interface Judged {
  readonly confidence: number
  readonly right: boolean
}

/** Statements that take a position, where the reference is decided. */
export function statementBins(statements: readonly Statement[], codings: Codings): CalibrationBin[] {
  return bins(
    statements.flatMap((statement): Judged[] => {
      const key = codings.keys.get(statement)
      if (key === undefined || statement.stance === 'mention') return []
      if (!codings.themes.includes(statement.theme)) return []
      const want = codings.wanted.get(key)
      if (want !== undefined && !want.required) return []
      const right = want?.stances.has(statement.stance) ?? false
      return [{ confidence: statement.confidence, right }]
    }),
  )
}

/** Cells as the matrix shows them, for actors with one document of their own that the reference codes. */
export function cellBins(analysis: Analysis, codings: Codings, reference: Reference): CalibrationBin[] {
  return bins(shownCells(analysis, codings, reference).filter((cell) => cell.takes))
}

/** Share of the shown cells (silent ones too) that has the wanted stance. */
export function shownShare(analysis: Analysis, codings: Codings, reference: Reference): number | null {
  const cells = shownCells(analysis, codings, reference)
  return share(cells.filter((cell) => cell.right).length, cells.length)
}

function shownCells(
  analysis: Analysis,
  codings: Codings,
  reference: Reference,
): (Judged & { readonly takes: boolean })[] {
  const { wanted } = cellsOf(codings, reference)
  const nameOf = new Map(analysis.actors.map(({ id, name }) => [id, name]))
  const filesOf = (actor: string): string[] =>
    reference.documents.filter((one) => one.actors.includes(actor)).map((one) => one.file)
  return analysis.positions.flatMap(({ actor, theme, stance, confidence }) => {
    const [file, ...more] = filesOf(nameOf.get(actor) ?? actor)
    if (file === undefined || more.length > 0 || !codings.themes.includes(theme)) return []
    const right = wanted(file, theme).has(stance)
    return [{ confidence, right, takes: stance !== 'silent' && stance !== 'mention' }]
  })
}

function bins(judged: readonly Judged[]): CalibrationBin[] {
  return EDGES.map((from, at) => {
    const to = EDGES[at + 1] ?? 1
    const inside = judged.filter(
      ({ confidence }) => confidence >= from && (confidence < to || at === EDGES.length - 1),
    )
    const right = inside.filter((one) => one.right).length
    return { from, to, statements: inside.length, right: share(right, inside.length) }
  })
}
