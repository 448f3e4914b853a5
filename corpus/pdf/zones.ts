/** Gutters: strips without text between two sides of a page. */
import type { Segment } from './glyphs.ts'
import type { Post, Strokes } from './rules.ts'

/** A vertical strip without text, between two heights. */
export interface Zone {
  readonly x: number
  readonly top: number
  readonly bottom: number
  readonly left: readonly Segment[]
  readonly right: readonly Segment[]
  /** A drawn line stands between the sides. */
  readonly parted: boolean
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
export function bestZone(segments: readonly Segment[], strokes: Strokes): Zone | null {
  let best: { zone: Zone; score: number } | null = null
  for (const x of candidatesOf(segments)) {
    for (const zone of zonesAt(x, segments, strokes.posts)) {
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
    if (nearest === undefined || nearest.x - own.right < 0.2 * own.size) continue
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
function zonesAt(x: number, segments: readonly Segment[], posts: readonly Post[]): Zone[] {
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
    for (const part of partsAtTitles(free)) {
      const zone = zoneOf(x, part, posts)
      if (zone !== null) zones.push(zone)
    }
  }
  return zones
}

/** A title alone on its height ends the columns or the table above it, also where it is too short to cross the gutter. */
function partsAtTitles(segments: readonly Segment[]): Segment[][] {
  const sizes = segments.map((own) => own.size).toSorted((a, b) => a - b)
  const usual = sizes[sizes.length >> 1] ?? 0
  const boldLines = segments.filter((own) => own.bold > 0.95).length
  const isTitle = (own: Segment) =>
    (own.size > usual * 1.12 || (own.bold > 0.95 && boldLines < segments.length * 0.3)) &&
    // The other side keeps clear of it: not just the space between two of its paragraphs.
    !segments.some(
      (other) =>
        other.x > own.right - 1 &&
        other.bottom > own.top - 0.7 * own.size &&
        other.top < own.bottom + 0.7 * own.size,
    ) &&
    !segments.some(
      (other) =>
        other.right < own.x + 1 &&
        other.bottom > own.top - 0.7 * own.size &&
        other.top < own.bottom + 0.7 * own.size,
    )
  const parts: Segment[][] = [[]]
  for (const own of segments.toSorted((a, b) => a.baseline - b.baseline)) {
    if (isTitle(own)) parts.push([])
    else parts.at(-1)?.push(own)
  }
  return parts.filter((part) => part.length > 1)
}

/** Only the height where both sides have text counts; what stands above or below it is full width. */
function zoneOf(x: number, segments: readonly Segment[], posts: readonly Post[]): Zone | null {
  const left = segments.filter((own) => own.right <= x + 0.5)
  const right = segments.filter((own) => own.x >= x - 0.5)
  if (left.length === 0 || right.length === 0) return null
  const pairs = left.filter((own) => right.some((other) => sideBySide(own, other)))
  const parted = isParted(pairs, right, posts)
  if (!parted && (pairs.length < 2 || !isGutter(pairs, right))) return null
  const top = Math.max(topOf(left), topOf(right))
  const bottom = Math.min(bottomOf(left), bottomOf(right))
  // Text on one side only that stands well above the other side belongs to the part above.
  const starts = Math.min(
    ...pairs.map((own) => own.top),
    ...right.filter((own) => pairs.some((pair) => sideBySide(own, pair))).map((own) => own.top),
  )
  const inLeft = left.filter((own) => own.bottom > Math.min(starts, top) - 0.1)
  const inRight = right.filter((own) => own.bottom > Math.min(starts, top) - 0.1)
  if (!parted && (linesOf(inLeft) < 2 || linesOf(inRight) < 2)) return null
  return {
    x,
    top: Math.min(topOf(inLeft), topOf(inRight)),
    bottom: Math.max(bottom, bottomOf(inLeft), bottomOf(inRight)),
    left: inLeft,
    right: inRight,
    parted,
  }
}

/** A vertical stroke stands between the sides, next to every pair: the border of cells. */
function isParted(pairs: readonly Segment[], right: readonly Segment[], posts: readonly Post[]): boolean {
  if (pairs.length === 0 || posts.length === 0) return false
  return pairs.every((own) => {
    const next = Math.min(...right.filter((other) => sideBySide(own, other)).map((other) => other.x))
    return posts.some(
      (post) =>
        post.x > own.right - 2 &&
        post.x < next + 2 &&
        post.top < own.baseline &&
        post.bottom > own.baseline - 2,
    )
  })
}

/**
 * A real gutter: what stands right of it begins at edges that other lines there share. The gaps of stretched lines that
 * happen to stand above each other do not.
 */
function isGutter(pairs: readonly Segment[], right: readonly Segment[]): boolean {
  const partners = pairs.flatMap((own) =>
    right
      .filter((other) => sideBySide(own, other))
      .toSorted((a, b) => a.x - b.x)
      .slice(0, 1)
      .map((other) => ({ own, other })),
  )
  const width = Math.min(...partners.map(({ own, other }) => other.x - own.right))
  const size = pairs[0]?.size ?? 12
  const starts = new Set(partners.map(({ other }) => other))
  const shared = [...starts].filter((own) =>
    right.some(
      (other) =>
        other !== own && Math.abs(other.x - own.x) < 1.5 && Math.abs(other.baseline - own.baseline) > 2,
    ),
  )
  return shared.length >= starts.size * 0.7 && width > size * (pairs.length > 2 ? 0.2 : 1.6)
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
