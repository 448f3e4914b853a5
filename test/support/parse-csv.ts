/** A plain reader of quoted CSV, independent of what writes it. */
export function parseCsv(text: string, delimiter = ';'): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] ?? ''
    if (quoted && sign === '"' && text[i + 1] === '"') {
      cell += '"'
      i += 1
    } else if (sign === '"') quoted = !quoted
    else if (!quoted && sign === delimiter) {
      rows.at(-1)?.push(cell)
      cell = ''
    } else if (!quoted && sign === '\n') {
      rows.at(-1)?.push(cell.replace(/\r$/, ''))
      rows.push([])
      cell = ''
    } else cell += sign
  }
  return rows.slice(0, -1)
}
