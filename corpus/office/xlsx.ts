/** Excel: every visible sheet as a table, its name as a heading. */
import type { Draft, Reading } from '../draft.ts'
import type { Limits } from '../limits.ts'
import { broken } from '../problems.ts'
import { finish } from '../text/finish.ts'
import { openPackage, type Package } from './package.ts'
import { childOf, childrenOf, textOf, type Element } from './xml.ts'

const MOST_CELLS = 100_000

/** Reads an XLSX; formulas by their last result, macros never. */
export function readXlsx(bytes: Uint8Array, source: string, limits: Limits): Reading {
  const pack = openPackage(bytes, source, limits)
  if ('code' in pack) return { blocks: [], problems: [pack] }
  const workbook = pack.part('xl/workbook.xml')
  if (workbook === undefined)
    return {
      blocks: [],
      problems:
        pack.problems.length > 0
          ? pack.problems
          : [broken(source, { nl: 'het werkboek ontbreekt', en: 'the workbook is missing' })],
    }
  const strings = childrenOf(
    pack.names.includes('xl/sharedStrings.xml') ? pack.part('xl/sharedStrings.xml') : undefined,
    'si',
  ).map(stringOf)
  const targets = new Map(
    childrenOf(pack.part('xl/_rels/workbook.xml.rels'), 'Relationship').map((relation) => [
      relation.attributes['Id'] ?? '',
      relation.attributes['Target'] ?? '',
    ]),
  )
  const sheets = childrenOf(childOf(workbook, 'sheets'), 'sheet').filter(
    (sheet) => (sheet.attributes['state'] ?? 'visible') === 'visible',
  )
  const blocks = sheets.flatMap((sheet, index) =>
    sheetBlocks(sheet, index, sheets.length, { pack, strings, targets }),
  )
  return { blocks: finish(blocks), problems: pack.problems }
}

interface Book {
  readonly pack: Package
  readonly strings: readonly string[]
  readonly targets: ReadonlyMap<string, string>
}

function sheetBlocks(sheet: Element, table: number, sheets: number, book: Book): Draft[] {
  const target = book.targets.get(sheet.attributes['r:id'] ?? '') ?? ''
  const root = book.pack.part(target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  const cells = childrenOf(childOf(root, 'sheetData'), 'row').flatMap((row, rowIndex) =>
    childrenOf(row, 'c').flatMap((cell, cellIndex) => {
      const text = valueOf(cell, book.strings)
      const column = columnOf(cell.attributes['r']) ?? cellIndex
      return text.trim() === ''
        ? []
        : [{ text, row: Number(row.attributes['r'] ?? rowIndex + 1) - 1, column }]
    }),
  )
  const kept = cells.slice(0, MOST_CELLS)
  const single = new Set(kept.map((cell) => cell.column)).size < 2
  const heading: Draft[] =
    sheets > 1 && kept.length > 0 ? [{ kind: 'heading', level: 1, text: sheet.attributes['name'] ?? '' }] : []
  return [
    ...heading,
    ...kept.map((cell): Draft =>
      single
        ? { kind: 'paragraph', text: cell.text }
        : { kind: 'table-cell', text: cell.text, cell: { table, row: cell.row, column: cell.column } },
    ),
  ]
}

function valueOf(cell: Element, strings: readonly string[]): string {
  const type = cell.attributes['t']
  if (type === 'inlineStr') return stringOf(childOf(cell, 'is'))
  const value = textOf(childOf(cell, 'v'))
  if (type === 's') return strings[Number(value)] ?? ''
  return type === 'e' ? '' : value
}

/** Rich text in pieces, without the phonetic reading of Asian text. */
function stringOf(element: Element | undefined): string {
  return childrenOf(element)
    .map((child) =>
      child.name === 't' ? textOf(child) : child.name === 'r' ? textOf(childOf(child, 't')) : '',
    )
    .join('')
}

/** "AB12" is column 27. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d/.exec(reference ?? '')?.[1]
  return letters === undefined
    ? null
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
