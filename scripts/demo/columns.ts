/** A CSV of ours (semicolons, quoted text) without the named columns: those that repeat words of a document. */
export function withoutColumns(csv: string, names: readonly string[]): string {
  const rows = csv.split('\r\n').map(fieldsOf)
  const head = (rows[0] ?? []).map((name) => name.replace(/^\uFEFF/, '').replace(/^"|"$/g, ''))
  return rows
    .map((row) => row.filter((_, index) => !names.includes(head[index] ?? '')).join(';'))
    .join('\r\n')
}

/** Fields as written, quotes included. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|;)(\uFEFF?"(?:[^"]|"")*"|[^;]*)/g)].map(([, field = '']) => field)
}
