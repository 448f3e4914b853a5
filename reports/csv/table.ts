import { stringify } from 'csv-stringify/sync'

export type Cell = string | number | boolean | null

/**
 * A table as Dutch Excel opens it by double click: ";" between cells, BOM, CRLF, decimal comma, empty for
 * "cannot say". Text that starts like a formula gets an apostrophe, so "- punt" becomes "'- punt".
 */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([header, ...rows] as Cell[][], {
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
    escape_formulas: true,
    quoted_string: true,
    cast: {
      number: (value) => ({ value: decimal(value), quoted: false, escape_formulas: false }),
      boolean: (value) => (value ? 'ja' : 'nee'),
    },
  })
}

/** A number with a decimal comma and at most four decimals. */
function decimal(value: number): string {
  return String(Math.round(value * 1e4) / 1e4).replace('.', ',')
}
