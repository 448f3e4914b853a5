/** How lines are wrapped around one place of a text, read from the lines that certainly run on. */
import type { Line } from './lines.ts'
import { markerOf } from './marker.ts'

/** The wrapping around one line. */
export interface Shape {
  /** Empty lines between two lines of one sentence, around here. */
  readonly gap: number
  /** Length of a full line around here; 0 when lines are not wrapped. */
  readonly width: number
}

const WINDOW = 14

/** The shape around every line. */
export function shapesOf(lines: readonly Line[]): Shape[] {
  const runs = lines.map((line, index) => runsOn(lines[index - 1]?.text ?? '', line.text))
  return lines.map((_, at) => {
    const gaps: number[] = []
    const widths: number[] = []
    for (let index = Math.max(1, at - WINDOW); index < Math.min(lines.length, at + WINDOW); index += 1) {
      if (runs[index] !== true) continue
      const previous = lines[index - 1] as Line
      const line = lines[index] as Line
      if (!line.top) gaps.push(line.gap)
      widths.push(previous.indent + previous.text.length)
    }
    if (widths.length === 0) return { gap: 0, width: 0 }
    gaps.sort((a, b) => a - b)
    widths.sort((a, b) => a - b)
    return { gap: gaps[gaps.length >> 1] ?? 0, width: widths[Math.floor(widths.length * 0.8)] ?? 0 }
  })
}

/** The second line certainly continues the sentence of the first. */
function runsOn(first: string, second: string): boolean {
  if (first.length < 25 || !/^[\p{Ll}(]/u.test(second)) return false
  return /[\p{L}\p{N},)’”"'-]$/u.test(first) && markerOf(second) === null
}
