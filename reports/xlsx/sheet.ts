import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx'

/** A cell of a sheet of ours: a value, or a value with a look and a place to go to. */
export type SheetCell = string | number | null | { readonly value: string | number | null; readonly style?: CellStyle; readonly to?: string } // prettier-ignore

export interface SheetOptions {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** Widths in characters. */
  readonly widths: readonly number[]
  /** Columns that stay in view. */
  readonly frozen?: number
  readonly filter?: boolean
  readonly headerHeight?: number
  readonly rowHeight?: number
}

const FONT = { name: 'Calibri', size: 11 }
const LINE = { style: 'thin', color: { rgb: 'C9CED6' } } as const
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE }

export const BODY: CellStyle = { font: FONT, border: BORDER, alignment: { vertical: 'top', wrapText: true } }
const HEADER: CellStyle = {
  font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '154273' } },
  border: BORDER,
  alignment: { vertical: 'center', wrapText: true },
}

/** A sheet with one header row that stays in view, a filter on it, and links where cells have a place to go to. */
export function sheet(options: SheetOptions): WriteSheet {
  const { header, rows, widths } = options
  const cells = new Map<string, Partial<Cell>>()
  for (const [column, value] of header.entries()) cells.set(`0,${column}`, { value, style: HEADER })
  for (const [index, row] of rows.entries())
    for (const [column, cell] of row.entries()) cells.set(`${index + 1},${column}`, full(cell))
  return {
    name: options.name,
    columns: widths.map((width) => ({ width })),
    rows: [[...header], ...rows.map((row) => row.map(valueOf))],
    cells,
    freezePane: { rows: 1, columns: options.frozen ?? 0 },
    ...(options.filter === false || rows.length === 0
      ? {}
      : { autoFilter: { range: `A1:${columnName(header.length - 1)}${rows.length + 1}` } }),
    rowDefs: new Map([
      [0, { height: options.headerHeight ?? 32 }],
      ...rows.map(
        (row, index) => [index + 1, { height: options.rowHeight ?? heightOf(row, widths) }] as const,
      ),
    ]),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' }, // prettier-ignore
    a11y: { headerRow: 0 },
  }
}

/** Height in points for the longest cell of a row: programs do not all find it themselves. */
function heightOf(row: readonly SheetCell[], widths: readonly number[]): number {
  const lines = row.map((cell, column) => {
    const text = String(valueOf(cell) ?? '').split('\n')
    return text.reduce(
      (sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / (widths[column] ?? 10))),
      0,
    )
  })
  return Math.min(400, 15 * Math.max(1, ...lines) + 3)
}

function valueOf(cell: SheetCell): string | number | null {
  return cell !== null && typeof cell === 'object' ? cell.value : cell
}

function full(cell: SheetCell): Partial<Cell> {
  if (cell === null || typeof cell !== 'object') return { value: cell, style: BODY }
  const style = cell.style ?? BODY
  if (cell.to === undefined) return { value: cell.value, style }
  return {
    value: cell.value,
    style,
    formula: hyperlink(cell.to, String(cell.value)),
    formulaResult: cell.value,
  }
}

/** A link as a formula: LibreOffice drops the line breaks of a cell with an ordinary link. */
function hyperlink(to: string, label: string): string {
  const text = label.split('\n').map((line) => `"${line.replaceAll('"', '""')}"`)
  return `HYPERLINK("#${to}",${text.join('&CHAR(10)&')})`
}

/** "A" for 0, "AA" for 26. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26) - 1
  return (rest < 0 ? '' : columnName(rest)) + String.fromCharCode(65 + (index % 26))
}
