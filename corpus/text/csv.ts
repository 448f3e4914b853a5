/** Comma- or semicolon-separated values to cells. */
import type { Draft } from '../draft.ts'

/** The cells of a CSV file; one column only is read as paragraphs. */
export function readCsv(text: string): Draft[] {
  const rows = parse(text, separatorOf(text))
  const single = rows.every((row) => row.filter((cell) => cell.trim() !== '').length < 2)
  return rows.flatMap((row, index) =>
    row.flatMap((cell, column): Draft[] => {
      if (cell.trim() === '') return []
      return [
        single
          ? { kind: 'paragraph', text: cell }
          : { kind: 'table-cell', text: cell, cell: { table: 0, row: index, column } },
      ]
    }),
  )
}

/** The sign that stands most often on the first lines, outside quotes. */
function separatorOf(text: string): string {
  const head = text.slice(0, 4000).replace(/"(?:[^"]|"")*"/g, '')
  return (
    [';', '\t', ',']
      .map((sign) => ({ sign, count: head.split(sign).length }))
      .toSorted((a, b) => b.count - a.count)[0]?.sign ?? ';'
  )
}

function parse(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === separator || sign === '\n') {
      row.push(cell.replace(/\r$/, ''))
      cell = ''
      if (sign === '\n') {
        rows.push(row)
        row = []
      }
    } else cell += sign
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows
}
