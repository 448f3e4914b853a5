/** The two codings side by side: per segment and theme what the reference wants and what the analysis found. */
import type { Stance, Statement, StatementFunction } from '../result.ts'
import type { Placer } from './place.ts'
import type { Reference } from './reference.ts'

/** What one coding says of one theme in one segment; stances in the order in which they were met. */
export interface Found {
  readonly segment: string
  readonly theme: string
  readonly stances: ReadonlySet<Stance>
  readonly functions: ReadonlySet<StatementFunction>
}

export interface Wanted extends Found {
  /** At least one of its statements is not optional. */
  readonly required: boolean
}

export interface Codings {
  readonly wanted: ReadonlyMap<string, Wanted>
  readonly found: ReadonlyMap<string, Found>
  /** Themes that the reference codes, in order. */
  readonly themes: readonly string[]
  /** Key in `wanted` and `found` of each statement that has a place. */
  readonly keys: ReadonlyMap<Statement, string>
  /** Statements whose words stand in no segment. */
  readonly unplaced: number
}

/** Brings both codings to the same units. */
export function codingsOf(statements: readonly Statement[], reference: Reference, placer: Placer): Codings {
  const wanted = new Map<string, Wanted>()
  for (const { segment, theme, stance, function: doing, optional } of reference.statements) {
    const before = wanted.get(unit(segment, theme))
    wanted.set(unit(segment, theme), {
      segment,
      theme,
      stances: new Set([...(before?.stances ?? []), stance]),
      functions: new Set([...(before?.functions ?? []), doing]),
      required: (before?.required ?? false) || !optional,
    })
  }
  const found = new Map<string, Found>()
  const keys = new Map<Statement, string>()
  let unplaced = 0
  for (const statement of statements) {
    if (!placer.knows(statement)) continue
    const segment = placer.segmentOf(statement)?.id
    if (segment === undefined) {
      unplaced += 1
      continue
    }
    const key = unit(segment, statement.theme)
    const before = found.get(key)
    keys.set(statement, key)
    found.set(key, {
      segment,
      theme: statement.theme,
      stances: new Set([...(before?.stances ?? []), statement.stance]),
      functions: new Set([...(before?.functions ?? []), statement.function]),
    })
  }
  const themes = [...new Set(reference.statements.map(({ theme }) => theme))].toSorted()
  return { wanted, found, themes, keys, unplaced }
}

/** The stances that take a position. */
export function taken(coding: Found | undefined): readonly Stance[] {
  return [...(coding?.stances ?? [])].filter((stance) => stance !== 'mention')
}

/** Key of a theme in a segment. */
export function unit(segment: string, theme: string): string {
  return `${segment}|${theme}`
}
