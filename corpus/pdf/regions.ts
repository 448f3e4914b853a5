/**
 * The reading order of a page. Segments are cut along gutters: where text runs on both sides these are columns, read
 * one after the other; where the two sides start together row by row it is a table, read cell by cell.
 */
import type { Segment } from './glyphs.ts'
import { gridsOf } from './grid.ts'
import type { Strokes } from './rules.ts'
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
export function regionsOf(segments: readonly Segment[], strokes: Strokes): Region[] {
  const regions: Region[] = []
  let from = -Infinity
  for (const grid of gridsOf(segments, strokes)) {
    const above = segments.filter((own) => own.baseline > from && own.baseline <= grid.top)
    regions.push(...cut(above, strokes, 0), grid.region)
    from = grid.bottom
  }
  return [
    ...regions,
    ...cut(
      segments.filter((own) => own.baseline > from),
      strokes,
      0,
    ),
  ]
}

function cut(segments: readonly Segment[], strokes: Strokes, level: number): Region[] {
  if (segments.length === 0) return []
  const zone = level > MOST_LEVELS ? null : bestZone(segments, strokes)
  if (zone === null) return [{ kind: 'text', segments: inLines(segments) }]
  const inside = new Set([...zone.left, ...zone.right])
  const above = segments.filter((own) => !inside.has(own) && own.baseline < zone.top)
  const below = segments.filter((own) => !inside.has(own) && own.baseline >= zone.top)
  const middle: Region[] = isTable(zone, strokes)
    ? [tableOf([...inside], strokes)]
    : [...cut(zone.left, strokes, level + 1), ...cut(zone.right, strokes, level + 1)]
  return [...cut(above, strokes, level + 1), ...middle, ...cut(below, strokes, level + 1)]
}
