/** Tables whose borders are drawn: rows from the horizontal strokes, cells from the vertical ones. */
import type { Segment } from './glyphs.ts'
import type { Post, Strokes } from './rules.ts'
import type { TableRegion } from './tables.ts'
import { inLines } from './zones.ts'

/** A drawn table and the height it takes on the page. */
export interface Grid {
  readonly region: TableRegion
  readonly top: number
  readonly bottom: number
}

interface Row {
  readonly top: number
  readonly bottom: number
  /** Left edges of its cells, and the right edge of the last. */
  readonly edges: readonly number[]
}

const NEAR = 3

/** The drawn tables of a page, from top to bottom. */
export function gridsOf(segments: readonly Segment[], strokes: Strokes): Grid[] {
  const grids: Grid[] = []
  let rows: Row[] = []
  const flush = () => {
    const grid = gridOf(rows, segments)
    if (grid !== null) grids.push(grid)
    rows = []
  }
  const heights = heightsOf(strokes)
  heights.slice(1).forEach((bottom, index) => {
    const top = heights[index] as number
    const edges = edgesAt((top + bottom) / 2, strokes.posts)
    if (edges.length < 2 || bottom - top < 8) flush()
    else rows.push({ top, bottom, edges })
  })
  flush()
  return grids
}

/** Heights where a horizontal stroke runs, or a vertical one ends. */
function heightsOf(strokes: Strokes): number[] {
  const all = strokes.rules.map((rule) => rule.y).sort((a, b) => a - b)
  return all.filter((height, index) => index === 0 || height - (all[index - 1] as number) > NEAR)
}

function edgesAt(height: number, posts: readonly Post[]): number[] {
  const all = posts
    .filter((post) => post.top < height && post.bottom > height)
    .map((post) => post.x)
    .sort((a, b) => a - b)
  return all.filter((x, index) => index === 0 || x - (all[index - 1] as number) > NEAR)
}

function gridOf(rows: readonly Row[], segments: readonly Segment[]): Grid | null {
  const columns = [
    ...new Set(rows.flatMap((row) => row.edges.slice(0, -1)).map((x) => Math.round(x / NEAR))),
  ].sort((a, b) => a - b)
  if (rows.length === 0 || !rows.some((row) => row.edges.length > 2)) return null
  const cells = rows.map((row) => {
    const own = segments.filter((segment) => segment.baseline > row.top && segment.baseline <= row.bottom + 1)
    const inRow: Segment[][] = columns.map(() => [])
    row.edges.slice(0, -1).forEach((left, index) => {
      const from = index === 0 ? -Infinity : left - NEAR
      const to = index === row.edges.length - 2 ? Infinity : (row.edges[index + 1] as number) - NEAR
      const column = columns.indexOf(Math.round(left / NEAR))
      inRow[column] = inLines(own.filter((segment) => segment.x >= from && segment.x < to))
    })
    return inRow
  })
  const region: TableRegion = {
    kind: 'table',
    rows: cells.filter((row) => row.some((cell) => cell.length > 0)),
  }
  if (region.rows.length === 0) return null
  return { region, top: (rows[0] as Row).top, bottom: (rows.at(-1) as Row).bottom }
}
