/** Tables on a PDF page: recognised by drawn rules or by rows that start together, read as rows of cells. */
import type { Segment } from './glyphs.ts'
import { rowRules, type Strokes } from './rules.ts'
import { inLines, type Zone } from './zones.ts'

/** Rows of cells; a cell is a list of segments, possibly empty. */
export interface TableRegion {
  readonly kind: 'table'
  readonly rows: readonly (readonly Segment[])[][]
}

interface Band {
  readonly top: number
  readonly bottom: number
}

/** Is what stands on both sides of the gutter a table, and not two columns of text? */
export function isTable(zone: Zone, strokes: Strokes): boolean {
  const all = [...zone.left, ...zone.right]
  if (
    rowRules(all, strokes).some(
      (y) => all.some((own) => own.bottom <= y + 2) && all.some((own) => own.top >= y - 2),
    )
  )
    return true
  if (zone.parted && (zone.left.length + zone.right.length < 7 || rowRules(all, strokes).length > 0))
    return true
  if (switches(zone) <= 1) return false
  const bands = bandsOf(all, 1.3)
  const both = bands.filter(
    (band) => zone.left.some((own) => within(own, band)) && zone.right.some((own) => within(own, band)),
  )
  const level = both.filter((band) => startsLevel(zone, band))
  if (
    both.length >= 2 &&
    level.length >= both.length * 0.6 &&
    !crossesBands(zone.left, bands) &&
    !crossesBands(zone.right, bands)
  )
    return true
  // Rows of one line without space between them: short entries, not text that runs on.
  return !runsOn(zone.left) && !runsOn(zone.right)
}

/** The cells of a table, row by row. */
export function tableOf(segments: readonly Segment[], strokes: Strokes): TableRegion {
  const columns = columnsOf(segments)
  const lines = rowRules(segments, strokes)
  const bands = lines.length >= 1 ? bandsBetween(segments, lines) : bandsByRows(segments, columns)
  const rows = bands.map((band) => {
    const own = segments.filter((segment) => within(segment, band))
    return columns.map((column) =>
      inLines(own.filter((segment) => middle(segment) >= column.top && middle(segment) < column.bottom)),
    )
  })
  return { kind: 'table', rows: rows.filter((row) => row.some((cell) => cell.length > 0)) }
}

function middle(segment: Segment): number {
  return segment.x + Math.min(4, (segment.right - segment.x) / 2)
}

function within(segment: Segment, band: Band): boolean {
  return segment.baseline > band.top && segment.baseline <= band.bottom
}

function bandsBetween(segments: readonly Segment[], lines: readonly number[]): Band[] {
  const bounds = [-Infinity, ...lines, Infinity]
  return bounds
    .slice(1)
    .map((bottom, index) => ({ top: bounds[index] as number, bottom }))
    .filter((band) => segments.some((own) => within(own, band)))
}

/** Stretches of lines with more than the usual distance between them. */
function bandsOf(segments: readonly Segment[], factor: number): Band[] {
  const baselines = [...new Set(segments.map((own) => Math.round(own.baseline)))].sort((a, b) => a - b)
  const steps = baselines
    .slice(1)
    .map((own, index) => own - (baselines[index] as number))
    .filter((step) => step > 3)
    .sort((a, b) => a - b)
  const usual = steps[Math.floor(steps.length * 0.3)] ?? 12
  const bands: { top: number; bottom: number }[] = []
  for (const baseline of baselines) {
    const last = bands.at(-1)
    if (last !== undefined && baseline - last.bottom <= usual * factor) last.bottom = baseline
    else bands.push({ top: baseline - 1, bottom: baseline })
  }
  return bands.map((band) => ({ top: band.top, bottom: band.bottom + 1 }))
}

/** A new row where the first column starts again; without space between rows, every line of it. */
function bandsByRows(segments: readonly Segment[], columns: readonly Band[]): Band[] {
  const bands = bandsOf(segments, 1.3)
  if (bands.length > 1) return bands
  const first = columns[0]
  const starts = segments
    .filter((own) => first !== undefined && middle(own) < first.bottom)
    .map((own) => own.baseline - 2)
    .sort((a, b) => a - b)
  return starts.map((top, index) => ({
    top: index === 0 ? -Infinity : top,
    bottom: starts[index + 1] ?? Infinity,
  }))
}

/** The columns as stretches of x, from one left edge to the next. */
function columnsOf(segments: readonly Segment[]): Band[] {
  const width = Math.max(...segments.map((own) => own.right)) - Math.min(...segments.map((own) => own.x))
  const sorted = segments.filter((own) => own.right - own.x < width * 0.75).toSorted((a, b) => a.x - b.x)
  const starts: { x: number; right: number }[] = []
  for (const own of sorted) {
    const last = starts.at(-1)
    if (last !== undefined && own.x < last.right + 3) last.right = Math.max(last.right, own.right)
    else starts.push({ x: own.x, right: own.right })
  }
  return starts.map((start, index) => ({
    top: index === 0 ? -Infinity : start.x - 1,
    bottom: (starts[index + 1]?.x ?? Infinity) - 1,
  }))
}

/** How often the drawing order goes from one side to the other: once for columns, again and again for rows. */
function switches(zone: Zone): number {
  const left = new Set(zone.left)
  const order = [...zone.left, ...zone.right].sort((a, b) => a.order - b.order)
  return order.filter((own, index) => index > 0 && left.has(own) !== left.has(order[index - 1] as Segment))
    .length
}

/** The first lines of both cells stand at the same height. */
function startsLevel(zone: Zone, band: Band): boolean {
  const first = (side: readonly Segment[]) =>
    Math.min(...side.filter((own) => within(own, band)).map((own) => own.baseline))
  return Math.abs(first(zone.left) - first(zone.right)) < 4
}

/** A sentence that goes on from one band into the next: no cells, but columns whose lines happen to stand level. */
function crossesBands(side: readonly Segment[], bands: readonly Band[]): boolean {
  const cells = bands
    .map((band) => inLines(side.filter((own) => within(own, band))))
    .filter((cell) => cell.length > 0)
  const over = cells
    .slice(1)
    .filter(
      (cell, index) =>
        /^[\p{Ll}(]/u.test(cell[0]?.text ?? '') && /[\p{L}\p{N},-]$/u.test(cells[index]?.at(-1)?.text ?? ''),
    )
  return over.length > 0 && over.length >= (cells.length - 1) * 0.1
}

/** Lines of running text go on in lower case. */
function runsOn(segments: readonly Segment[]): boolean {
  const low = segments.filter((own) => /^[\p{Ll}(]/u.test(own.text)).length
  return segments.length > 2 && low > segments.length * 0.3
}
