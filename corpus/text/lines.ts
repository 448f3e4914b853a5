/** Raw text as visual lines, with the white space around them as knowledge. */
export interface Line {
  readonly text: string
  readonly indent: number
  /** Empty lines before this one on the same page. */
  readonly gap: number
  /** Page from 1 when the text has form feeds. */
  readonly page?: number
  /** First line of its page. */
  readonly top: boolean
}

/** The lines with words, in order. */
export function linesOf(raw: string): Line[] {
  const pages = raw.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').split('\f')
  const paged = pages.length > 1
  return pages.flatMap((page, index) => {
    const lines: Line[] = []
    let gap = 0
    for (const row of page.split('\n')) {
      const text = row
        .replace(/\t/g, '    ')
        .replace(/[\u00A0\u2007\u202F]/g, ' ')
        .replace(/\s+$/, '')
      if (text.trim() === '') {
        gap += 1
        continue
      }
      lines.push({
        text: text.trimStart(),
        indent: text.length - text.trimStart().length,
        gap,
        ...(paged ? { page: index + 1 } : {}),
        top: lines.length === 0,
      })
      gap = 0
    }
    return lines
  })
}
