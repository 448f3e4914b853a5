/** Gutters: strips without text between two sides of a page. */
import type { Segment } from './glyphs.ts'

/** A vertical strip without text, between two heights. */
export interface Zone {
  readonly x: number
  readonly top: number
  readonly bottom: number
  readonly left: readonly Segment[]
  readonly right: readonly Segment[]
}

/** Segments from top to bottom, and from left to right on one line. */
export function inLines(segments: readonly Segment[]): Segment[] {
  const sorted = segments.toSorted((a, b) => a.baseline - b.baseline || a.x - b.x)
  const lines: Segment[][] = []
  for (const segment of sorted) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (
      line !== undefined &&
      first !== undefined &&
      segment.baseline - first.baseline < 0.4 * Math.min(first.size, segment.size)
    )
      line.push(segment)
    else lines.push([segment])
  }
  return lines.flatMap((line) => line.toSorted((a, b) => a.x - b.x))
}

/** The gutter with most text on both sides of it; `null` when the page reads straight down. */
export function bestZone(segments: readonly Segment[]): Zone | null {
  let best: { zone: Zone; score: number } | null = null
  for (const x of candidatesOf(segments)) {
    for (const zone of zonesAt(x, segments)) {
      const score =
        Math.min(linesOf(zone.left), linesOf(zone.right)) * 2 +
        Math.max(linesOf(zone.left), linesOf(zone.right))
      if (best === null || score > best.score) best = { zone, score }
    }
  }
  return best?.zone ?? null
}

/** Places between segments that stand next to each other. */
function candidatesOf(segments: readonly Segment[]): number[] {
  const found = new Map<number, number>()
  for (const own of segments) {
    let nearest: Segment | undefined
    for (const other of segments) {
      if (other.x < own.right || !sideBySide(own, other)) continue
      if (nearest === undefined || other.x < nearest.x) nearest = other
    }
    if (nearest === undefined || nearest.x - own.right < 0.6 * own.size) continue
    // Right before the right-hand text: left-hand lines are ragged, the other edge is straight.
    const x = nearest.x - Math.min(2, (nearest.x - own.right) / 2)
    const key = Math.round(x / 2)
    if (!found.has(key)) found.set(key, x)
  }
  return [...found.values()].slice(0, 60)
}

function sideBySide(one: Segment, other: Segment): boolean {
  return (
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.3 * Math.min(one.size, other.size)
  )
}

/** The stretches of the page that no segment crosses at this place, with text on both sides. */
function zonesAt(x: number, segments: readonly Segment[]): Zone[] {
  const crossing = segments
    .filter((own) => own.x < x - 0.5 && own.right > x + 0.5)
    .toSorted((a, b) => a.baseline - b.baseline)
  const bounds = [-Infinity, ...crossing.map((own) => own.baseline), Infinity]
  const zones: Zone[] = []
  for (let at = 1; at < bounds.length; at += 1) {
    const from = bounds[at - 1] as number
    const to = bounds[at] as number
    const free = segments.filter(
      (own) => own.baseline > from && own.baseline < to && !(own.x < x - 0.5 && own.right > x + 0.5),
    )
    const zone = zoneOf(x, free)
    if (zone !== null) zones.push(zone)
  }
  return zones
}

/** Only the height where both sides have text counts; what stands above or below it is full width. */
function zoneOf(x: number, segments: readonly Segment[]): Zone | null {
  const left = segments.filter((own) => own.right <= x + 0.5)
  const right = segments.filter((own) => own.x >= x - 0.5)
  if (left.length === 0 || right.length === 0) return null
  const pairs = left.filter((own) => right.some((other) => sideBySide(own, other)))
  if (pairs.length < 2) return null
  const top = Math.max(topOf(left), topOf(right))
  const bottom = Math.min(bottomOf(left), bottomOf(right))
  // Text on one side only that stands well above the other side belongs to the part above.
  const starts = Math.min(
    ...pairs.map((own) => own.top),
    ...right.filter((own) => pairs.some((pair) => sideBySide(own, pair))).map((own) => own.top),
  )
  const inLeft = left.filter((own) => own.bottom > Math.min(starts, top) - 0.1)
  const inRight = right.filter((own) => own.bottom > Math.min(starts, top) - 0.1)
  if (linesOf(inLeft) < 2 || linesOf(inRight) < 2) return null
  return {
    x,
    top: Math.min(topOf(inLeft), topOf(inRight)),
    bottom: Math.max(bottom, bottomOf(inLeft), bottomOf(inRight)),
    left: inLeft,
    right: inRight,
  }
}

function topOf(segments: readonly Segment[]): number {
  return Math.min(...segments.map((own) => own.top))
}

function bottomOf(segments: readonly Segment[]): number {
  return Math.max(...segments.map((own) => own.bottom))
}

function linesOf(segments: readonly Segment[]): number {
  return new Set(segments.map((own) => Math.round(own.baseline))).size
}
