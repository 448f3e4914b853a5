import { COLUMN_TOP } from './columns.ts'

/** Raw text as visual lines, with the white space around them as knowledge. */
export interface Line {
  readonly text: string
  readonly indent: number
  /** Empty lines before this one on the same page. */
  readonly gap: number
  /** Page from 1 when the text has form feeds. */
  readonly page?: number
  /** First line of its page or column. */
  readonly top: boolean
  /** Counts pages and the columns on them. */
  readonly sheet: number
}

/** The lines with words, in order. */
export function linesOf(raw: string): Line[] {
  const pages = raw.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').split('\f')
  const paged = pages.length > 1
  const lines: Line[] = []
  let sheet = -1
  pages.forEach((page, index) => {
    sheet += 1
    let gap = 0
    let top = true
    for (const row of page.split('\n')) {
      if (row.startsWith(COLUMN_TOP) && !top) {
        sheet += 1
        top = true
      }
      const text = row
        .replace(/\t/g, '    ')
        .replace(/[\v\u00A0\u2007\u202F]/g, ' ')
        .trimEnd()
      if (text.trim() === '') {
        gap += 1
        continue
      }
      const indent = text.length - text.trimStart().length
      lines.push({ text: text.trimStart(), indent, gap, ...(paged ? { page: index + 1 } : {}), top, sheet })
      gap = 0
      top = false
    }
  })
  return lines
}
