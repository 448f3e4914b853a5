/** Headings of a PDF by size and weight. */
import { fitsHeading } from '../text/title.ts'
import type { PdfPage } from './glyphs.ts'

/** What a printed paragraph shows of itself. */
export interface Printed {
  readonly text: string
  readonly size: number
  readonly bold: boolean
  readonly lines: number
}

/** The size of running text, and the level of a heading from 1 or `null`. */
export interface Levels {
  readonly body: number
  levelOf(printed: Printed): number | null
}

/** Reads the sizes in use; larger than running text is a heading, and so is a short bold line. */
export function headingLevels(pages: readonly PdfPage[]): Levels {
  const letters = new Map<number, number>()
  let bold = 0
  let all = 0
  for (const segment of pages.flatMap((page) => page.segments)) {
    const size = half(segment.size)
    letters.set(size, (letters.get(size) ?? 0) + segment.text.length)
    bold += segment.bold * segment.text.length
    all += segment.text.length
  }
  const body = [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 12
  const larger = [...letters.keys()].filter((size) => size > body * 1.1).sort((a, b) => b - a)
  const boldMeans = bold < all * 0.4
  return {
    body,
    levelOf(printed) {
      if (
        printed.text.length > 200 ||
        printed.lines > 3 ||
        /[.;,]$/.test(printed.text) ||
        !/\p{L}{2}/u.test(printed.text)
      )
        return null
      if (printed.text.endsWith('?')) return null
      const rank = larger.indexOf(half(printed.size))
      if (rank >= 0) return Math.min(6, rank + 1)
      const short = printed.bold && boldMeans && printed.lines <= 2 && printed.text.length <= 120
      return short && (fitsHeading(printed.text) || printed.text.split(' ').length <= 14)
        ? Math.min(6, larger.length + 1)
        : null
    },
  }
}

function half(size: number): number {
  return Math.round(size * 2) / 2
}
