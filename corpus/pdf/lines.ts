/** Visual lines of a region, with what their place on the page says. */
import type { Segment } from './glyphs.ts'
import { inLines } from './zones.ts'

/** One line as printed. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly baseline: number
  readonly size: number
  readonly bold: number
  readonly marks: readonly string[]
  readonly lead?: string
}

/** The segments of a region as lines. */
export function linesOfSegments(segments: readonly Segment[]): PdfLine[] {
  const lines: Segment[][] = []
  for (const segment of inLines(segments)) {
    const first = lines.at(-1)?.at(-1)
    const same =
      first !== undefined &&
      Math.abs(segment.baseline - first.baseline) < 0.4 * Math.min(first.size, segment.size) &&
      segment.x >= first.right - 1
    if (same) lines.at(-1)?.push(segment)
    else lines.push([segment])
  }
  return lines.map(lineOf)
}

function lineOf(segments: readonly Segment[]): PdfLine {
  const main = segments.toSorted((a, b) => b.text.length - a.text.length)[0] as Segment
  const letters = segments.reduce((sum, own) => sum + own.text.length, 0)
  const lead = segments[0]?.lead
  return {
    text: segments
      .map((own, index) => (index === 0 ? '' : gapBefore(segments[index - 1] as Segment, own)) + own.text)
      .join(''),
    x: Math.min(...segments.map((own) => own.x)),
    right: Math.max(...segments.map((own) => own.right)),
    top: Math.min(...segments.map((own) => own.top)),
    bottom: Math.max(...segments.map((own) => own.bottom)),
    baseline: main.baseline,
    size: main.size,
    bold: letters === 0 ? 0 : segments.reduce((sum, own) => sum + own.bold * own.text.length, 0) / letters,
    marks: segments.flatMap((own) => own.marks),
    ...(lead === undefined ? {} : { lead }),
  }
}

/** A wide gap inside a line is kept as three spaces: it tells cells from words. */
function gapBefore(last: Segment, next: Segment): string {
  return next.x - last.right > 2.5 * next.size ? '   ' : ' '
}
