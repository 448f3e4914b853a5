/**
 * The reading order of a page. Segments are cut along gutters: where text runs on both sides these are columns, read
 * one after the other; where the two sides start together row by row it is a table, read cell by cell.
 */
import type { Segment } from './glyphs.ts'
import type { Rule } from './rules.ts'
import { isTable, tableOf, type TableRegion } from './tables.ts'
import { bestZone, inLines } from './zones.ts'

/** Text that is read from top to bottom. */
export interface TextRegion {
  readonly kind: 'text'
  readonly segments: readonly Segment[]
}

export type Region = TextRegion | TableRegion

const MOST_LEVELS = 8

/** The regions of a page in reading order. */
export function regionsOf(segments: readonly Segment[], rules: readonly Rule[], level = 0): Region[] {
  if (segments.length === 0) return []
  const zone = level > MOST_LEVELS ? null : bestZone(segments)
  if (zone === null) return [{ kind: 'text', segments: inLines(segments) }]
  const inside = new Set([...zone.left, ...zone.right])
  const above = segments.filter((own) => !inside.has(own) && own.baseline < zone.top)
  const below = segments.filter((own) => !inside.has(own) && own.baseline >= zone.top)
  const middle: Region[] = isTable(zone, rules)
    ? [tableOf([...inside], rules)]
    : [...regionsOf(zone.left, rules, level + 1), ...regionsOf(zone.right, rules, level + 1)]
  return [...regionsOf(above, rules, level + 1), ...middle, ...regionsOf(below, rules, level + 1)]
}
