/** Drawn lines in a picture: long unbroken dark runs, longer than any letter. */
import type { Post, Rule, Strokes } from '../pdf/rules.ts'

/** A grey picture, a byte per pixel. */
export interface Picture {
  readonly grey: Uint8Array
  readonly width: number
  readonly height: number
  /** Pixels per point. */
  readonly scale: number
}

const DARK = 150
/** In points: letters and dashes are shorter. */
const SHORTEST_RULE = 36
const SHORTEST_POST = 24
const THICKEST = 4

interface Run {
  readonly line: number
  readonly from: number
  readonly to: number
}

/** The horizontal and vertical strokes of a picture, in points. */
export function strokesOf(picture: Picture): Strokes {
  const { grey, width, height, scale } = picture
  const across = runs(
    height,
    width,
    (row, at) => (grey[row * width + at] ?? 255) < DARK,
    SHORTEST_RULE * scale,
  )
  const down = runs(
    width,
    height,
    (column, at) => (grey[at * width + column] ?? 255) < DARK,
    SHORTEST_POST * scale,
  )
  const rules: Rule[] = thin(across, scale).map((run) => ({
    x: run.from / scale,
    right: run.to / scale,
    y: run.line / scale,
  }))
  const posts: Post[] = thin(down, scale).map((run) => ({
    x: run.line / scale,
    top: run.from / scale,
    bottom: run.to / scale,
  }))
  return { rules, posts }
}

function runs(
  lines: number,
  length: number,
  isDark: (line: number, at: number) => boolean,
  shortest: number,
): Run[] {
  const found: Run[] = []
  for (let line = 0; line < lines; line += 1) {
    let from = -1
    for (let at = 0; at <= length; at += 1) {
      if (at < length && isDark(line, at)) {
        if (from < 0) from = at
      } else if (from >= 0) {
        if (at - from >= shortest) found.push({ line, from, to: at })
        from = -1
      }
    }
  }
  return found
}

/** Runs on neighbouring lines are one stroke; what is thicker than a stroke is a filled area or a picture. */
function thin(all: readonly Run[], scale: number): Run[] {
  const groups: Run[][] = []
  for (const run of all) {
    const group = groups.findLast(
      (own) =>
        run.line - (own.at(-1) as Run).line <= 2 &&
        run.from < (own.at(-1) as Run).to &&
        run.to > (own.at(-1) as Run).from,
    )
    if (group === undefined) groups.push([run])
    else group.push(run)
  }
  return groups
    .filter((group) => (group.at(-1) as Run).line - (group[0] as Run).line <= THICKEST * scale)
    .map((group) => ({
      line: (group[group.length >> 1] as Run).line,
      from: Math.min(...group.map((run) => run.from)),
      to: Math.max(...group.map((run) => run.to)),
    }))
}
