/** How well the cells of the matrix agree: what the statements of one document on one theme add up to. */
import type { PositionStance, Stance } from '../result.ts'
import { type Codings, type Found } from './codings.ts'
import { ratesOf, share, type Rates } from './rates.ts'
import type { Reference } from './reference.ts'

export interface PositionFigures extends Rates {
  /** Documents × themes. */
  readonly cells: number
  /** Share of all cells with the wanted stance, silence included. */
  readonly same: number | null
}

/** A reference cell has two right answers when the optional statements make a difference. */
export type WantedCell = ReadonlySet<PositionStance>

/** Compares all cells; precision, recall and F1 are over those with a position. */
export function positionFigures(codings: Codings, reference: Reference): PositionFigures {
  const { files, wanted, found } = cellsOf(codings, reference)
  let same = 0
  const tally = { hits: 0, surplus: 0, misses: 0 }
  for (const file of files)
    for (const theme of codings.themes) {
      const want = wanted(file, theme)
      const got = found(file, theme)
      if (want.has(got)) same += 1
      if (takes(got) && want.has(got)) tally.hits += 1
      if (takes(got) && !want.has(got)) tally.surplus += 1
      if (!want.has(got) && [...want].every(takes)) tally.misses += 1
    }
  const cells = files.length * codings.themes.length
  return { cells, same: share(same, cells), ...ratesOf(tally) }
}

/** The cells of both codings, per file. */
export function cellsOf(
  { wanted, found }: Codings,
  reference: Reference,
): {
  readonly files: readonly string[]
  wanted(file: string, theme: string): WantedCell
  found(file: string, theme: string): PositionStance
} {
  const fileOf = new Map(reference.segments.map(({ id, file }) => [id, file]))
  const required = count([...wanted.values()].filter((one) => one.required))
  const all = count(wanted.values())
  const mine = count(found.values())

  function count(units: Iterable<Found>): Map<string, Map<Stance, number>> {
    const cells = new Map<string, Map<Stance, number>>()
    for (const { segment, theme, stances } of units) {
      const key = `${fileOf.get(segment)}|${theme}`
      const cell = cells.get(key) ?? new Map<Stance, number>()
      for (const stance of stances) cell.set(stance, (cell.get(stance) ?? 0) + 1)
      cells.set(key, cell)
    }
    return cells
  }
  return {
    files: reference.documents.map(({ file }) => file),
    wanted: (file, theme) =>
      new Set([labelOf(required.get(`${file}|${theme}`)), labelOf(all.get(`${file}|${theme}`))]),
    found: (file, theme) => labelOf(mine.get(`${file}|${theme}`)),
  }
}

/**
 * The convention of the reference format: mixed when the smallest side has 30 % of the segments, else the
 * largest, the one met first when two are as large. (The matrix looks at the second side instead: label.ts.)
 */
function labelOf(counts: ReadonlyMap<Stance, number> | undefined): PositionStance {
  const sides = [...(counts ?? [])].filter(([stance]) => stance !== 'mention')
  const total = sides.reduce((sum, [, count]) => sum + count, 0)
  const [largest] = sides.toSorted(([, a], [, b]) => b - a)
  if (largest === undefined) return counts?.size ? 'mention' : 'silent'
  const smallest = Math.min(...sides.map(([, count]) => count))
  return sides.length > 1 && smallest >= 0.3 * total ? 'mixed' : largest[0]
}

function takes(stance: PositionStance): boolean {
  return stance !== 'silent' && stance !== 'mention'
}
