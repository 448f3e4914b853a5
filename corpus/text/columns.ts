/** Columns that a program printed side by side ("pdftotext -layout"): read one after the other, a table row by row. */

/** Stands before the first line of a column; `linesOf` reads it as the top of a sheet. */
export const COLUMN_TOP = '\u000B'

interface Gutter {
  readonly from: number
  readonly to: number
}

const NARROWEST = 18

/** Reorders the rows of one page when it is printed in columns; otherwise gives it back as it is. */
export function unfoldColumns(page: string): string {
  if (!/\S {2,}\S/.test(page)) return page
  const rows = page.split('\n').map((row) =>
    row
      .replace(/\t/g, '    ')
      .replace(/[\u00A0\r]/g, ' ')
      .trimEnd(),
  )
  const unfolded = unfold(rows, 0)
  return unfolded === null ? page : unfolded.join('\n')
}

function unfold(rows: readonly string[], depth: number): string[] | null {
  const gutter = depth > 3 ? null : findGutter(rows)
  if (gutter === null) return null
  const out: string[] = []
  let left: string[] = []
  let right: string[] = []
  const flush = () => {
    for (const side of [left, right]) {
      if (side.every((row) => row.trim() === '')) continue
      const inner = unfold(side, depth + 1) ?? side
      out.push(
        ...inner.map((row, index) => (index === 0 && !row.startsWith(COLUMN_TOP) ? COLUMN_TOP + row : row)),
      )
    }
    left = []
    right = []
  }
  const edges = edgeRows(rows)
  for (const [index, row] of rows.entries()) {
    const cut = edges.has(index) ? null : cutOf(row, gutter)
    if (cut === null) {
      flush()
      out.push(COLUMN_TOP + row)
    } else {
      left.push(row.slice(0, cut))
      right.push(' '.repeat(Math.max(0, cut - gutter.from)) + row.slice(cut))
    }
  }
  flush()
  return out
}

/** First and last row of the page when they stand apart from the text: headers and footers run over all columns. */
function edgeRows(rows: readonly string[]): Set<number> {
  const full = rows.flatMap((row, index) => (row.trim() === '' ? [] : [index]))
  const [first = 0, second = 0] = full
  const [last = 0, before = 0] = full.toReversed()
  return new Set([...(second - first > 2 ? [first] : []), ...(last - before > 2 ? [last] : [])])
}

/** Where a row falls apart in left and right: in the gutter, or at a gap beside it; `null` when its text runs through. */
function cutOf(row: string, gutter: Gutter): number | null {
  if (row.slice(gutter.from, gutter.to).trim() === '') return gutter.from
  for (const gap of row.matchAll(/ {2,}/g))
    if (gap.index <= gutter.to && gap.index + gap[0].length >= gutter.from) return gap.index
  return null
}

/** The widest strip that hardly any row crosses, with running text on both sides. */
function findGutter(rows: readonly string[]): Gutter | null {
  const full = rows.filter((row) => row.trim() !== '')
  const width = Math.max(0, ...full.map((row) => row.length))
  if (full.length < 6 || width < 2 * NARROWEST) return null
  let best: Gutter | null = null
  let from = -1
  for (let at = NARROWEST; at <= width - NARROWEST; at += 1) {
    const blocked = full.filter((row) => (row[at] ?? ' ') !== ' ').length
    if (blocked <= full.length * 0.06) {
      if (from < 0) from = at
      continue
    }
    if (from >= 0) best = better(best, { from, to: at }, full)
    from = -1
  }
  return best
}

function better(best: Gutter | null, gutter: Gutter, rows: readonly string[]): Gutter | null {
  if (gutter.to - gutter.from < 2 || !isTextual(rows, gutter)) return best
  return best === null || gutter.to - gutter.from > best.to - best.from ? gutter : best
}

/** Both sides carry long lines, and lines of both stand next to each other: columns of text, not labels with values. */
function isTextual(rows: readonly string[], gutter: Gutter): boolean {
  const sides = rows.flatMap((row) => {
    const cut = cutOf(row, gutter)
    return cut === null ? [] : [[row.slice(0, cut).trim(), row.slice(cut).trim()] as const]
  })
  const lefts = sides.map((side) => side[0]).filter((text) => text !== '')
  const rights = sides.map((side) => side[1]).filter((text) => text !== '')
  const both = sides.filter((side) => side[0] !== '' && side[1] !== '').length
  if (both < 5 || both < Math.min(lefts.length, rights.length) * 0.5) return false
  if (lefts.length < sides.length * 0.4 || rights.length < sides.length * 0.4) return false
  return isRunning(lefts) && isRunning(rights)
}

/** Lines of running text are alike in length, and many go on in lower case. */
function isRunning(texts: readonly string[]): boolean {
  const lengths = texts.map((text) => text.length).sort((a, b) => a - b)
  const median = lengths[lengths.length >> 1] ?? 0
  const low = texts.filter((text) => /^[\p{Ll}(]/u.test(text)).length
  return median >= NARROWEST && low >= texts.length * 0.4
}
