/** The tables of a Word file as text, each with the heading above it. */
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

export interface WordTable {
  /** The nearest heading above it; empty without one. */
  readonly heading: string
  /** Rows of cells; the paragraphs of a cell are lines. */
  readonly rows: readonly (readonly string[])[]
}

/** No form comes near this; a larger part is not unpacked. */
const LARGEST = 20_000_000
const HEADING = /^(?:heading|kop)/i

/** All tables in reading order; null when this is no Word file. */
export function tablesOf(bytes: Uint8Array): readonly WordTable[] | null {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === 'word/document.xml' && originalSize <= LARGEST,
    })
    const xml = parts['word/document.xml']
    return xml === undefined ? null : read(strFromU8(xml))
  } catch {
    return null
  }
}

function read(xml: string): readonly WordTable[] {
  const tables: { heading: string; rows: string[][] }[] = []
  let [heading, text, style, depth, inText] = ['', '', '', 0, false]
  const table = () => tables.at(-1)
  const open: Readonly<Record<string, () => void>> = {
    'w:tbl': () => {
      if (depth++ === 0) tables.push({ heading, rows: [] })
    },
    'w:tr': () => depth === 1 && table()?.rows.push([]),
    'w:tc': () => {
      if (depth === 1) table()?.rows.at(-1)?.push('')
    },
    'w:p': () => ([text, style] = ['', '']),
    'w:t': () => (inText = true),
    'w:tab': () => (text += ' '),
    'w:br': () => (text += '\n'),
  }
  const close: Readonly<Record<string, () => void>> = {
    'w:t': () => (inText = false),
    'w:tbl': () => (depth -= 1),
    'w:p': () => {
      if (depth === 0 && HEADING.test(style)) heading = text.trim()
      const row = depth === 0 ? undefined : table()?.rows.at(-1)
      if (row !== undefined && row.length > 0) row[row.length - 1] = `${row.at(-1)}${text}\n`
    },
  }
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:pStyle') style = attributes['w:val'] ?? ''
    open[name]?.()
  })
  parser.on('text', (piece) => {
    if (inText) text += piece
  })
  parser.on('closetag', ({ name }) => close[name]?.())
  parser.write(xml).close()
  return tables.map(({ heading: above, rows }) => ({
    heading: above,
    rows: rows.map((row) => row.map((cell) => cell.trim())),
  }))
}
