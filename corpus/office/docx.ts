/** Word: paragraphs, headings, lists with their automatic numbers, tables, notes; without deleted text and comments. */
import type { FileMeta } from '../document.ts'
import type { Draft, Reading } from '../draft.ts'
import type { Limits } from '../limits.ts'
import { broken } from '../problems.ts'
import { finish } from '../text/finish.ts'
import { openPackage, type Package } from './package.ts'
import { numberingOf, type Numbering } from './docx-numbering.ts'
import { stylesOf, type Styles } from './docx-styles.ts'
import { runsOf } from './docx-runs.ts'
import { childOf, childrenOf, pathOf, textOf, type Element } from './xml.ts'

/** Reads a DOCX. */
export function readDocx(bytes: Uint8Array, source: string, limits: Limits): Reading {
  const pack = openPackage(bytes, source, limits)
  if ('code' in pack) return { blocks: [], problems: [pack] }
  const root = pack.part('word/document.xml')
  if (root === undefined) {
    const what = broken(source, { nl: 'het hoofddocument ontbreekt', en: 'the main document is missing' })
    return { blocks: [], problems: pack.problems.length > 0 ? pack.problems : [what] }
  }
  const styles = stylesOf(pack.part('word/styles.xml'))
  const numbering = numberingOf(pack.part('word/numbering.xml'))
  const state: State = { out: [], styles, numbering, notes: notesOf(pack), tables: 0 }
  body(childOf(root, 'w:body') ?? root, state, {})
  return {
    blocks: finish(state.out),
    problems: pack.problems,
    meta: metaOf(pack.part('docProps/core.xml'), pack.part('docProps/app.xml')),
  }
}

interface State {
  readonly out: Draft[]
  readonly styles: Styles
  readonly numbering: Numbering
  readonly notes: ReadonlyMap<string, Element>
  tables: number
}

interface Place {
  readonly cell?: NonNullable<Draft['cell']>
  readonly note?: string
}

function body(parent: Element, state: State, place: Place): void {
  for (const child of childrenOf(parent)) {
    if (child.name === 'w:p') paragraph(child, state, place)
    else if (child.name === 'w:tbl') table(child, state, place)
    else if (child.name === 'w:sdt') body(childOf(child, 'w:sdtContent') ?? child, state, place)
    else if (
      child.name === 'w:ins' ||
      child.name === 'w:moveTo' ||
      child.name === 'w:customXml' ||
      child.name === 'w:smartTag'
    )
      body(child, state, place)
    else if (child.name === 'mc:AlternateContent')
      body(childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback') ?? child, state, place)
  }
}

function paragraph(element: Element, state: State, place: Place): void {
  const properties = childOf(element, 'w:pPr')
  const style = state.styles.get(childOf(properties, 'w:pStyle')?.attributes['w:val'])
  const runs = runsOf(element, state.styles, style.bold)
  const marker = state.numbering.next(properties, style)
  if (runs.text.trim() !== '') state.out.push(blockOf(runs, style, marker, place))
  for (const box of runs.boxes) body(box, state, place)
  for (const id of runs.notes) {
    const note = state.notes.get(id)
    if (note !== undefined) body(note, state, { note: id.replace(/^\D+/, '') })
  }
}

function blockOf(
  runs: { text: string; bold: boolean },
  style: { heading: number | null },
  marker: { text: string; level: number } | null,
  place: Place,
): Draft {
  const shared = {
    text: runs.text,
    ...(runs.bold ? { bold: true } : {}),
    ...(marker === null ? {} : { marker: marker.text }),
    ...(place.cell === undefined ? {} : { cell: place.cell }),
  }
  if (place.note !== undefined) return { ...shared, kind: 'note', marker: place.note }
  if (style.heading !== null && place.cell === undefined)
    return { ...shared, kind: 'heading', level: style.heading }
  if (marker !== null) return { ...shared, kind: 'list-item', level: marker.level }
  return { ...shared, kind: place.cell === undefined ? 'paragraph' : 'table-cell' }
}

/** Rows of cells; a table of one column, or inside a table, is only layout. */
function table(element: Element, state: State, place: Place): void {
  const rows = rowsOf(element)
  const single = rows.every((row) => cellsOf(row).length < 2)
  if (single || place.cell !== undefined) {
    for (const cell of rows.flatMap(cellsOf)) body(cell, state, place)
    return
  }
  const number = state.tables
  state.tables += 1
  rows.forEach((row, rowIndex) => {
    let column = Number(pathOf(row, 'w:trPr', 'w:gridBefore')?.attributes['w:val'] ?? 0)
    for (const cell of cellsOf(row)) {
      body(cell, state, { cell: { table: number, row: rowIndex, column } })
      column += Math.max(1, Number(pathOf(cell, 'w:tcPr', 'w:gridSpan')?.attributes['w:val'] ?? 1))
    }
  })
}

function rowsOf(element: Element): Element[] {
  return childrenOf(element).flatMap((child) =>
    child.name === 'w:tr'
      ? pathOf(child, 'w:trPr', 'w:del') === undefined
        ? [child]
        : []
      : child.name === 'w:sdt' || child.name === 'w:sdtContent' || child.name === 'w:ins'
        ? rowsOf(child)
        : [],
  )
}

function cellsOf(row: Element): Element[] {
  return childrenOf(row).flatMap((child) =>
    child.name === 'w:tc'
      ? [child]
      : child.name === 'w:sdt' || child.name === 'w:sdtContent'
        ? cellsOf(child)
        : [],
  )
}

/** Footnotes and endnotes by "f1", "e1"; the separators are no notes. */
function notesOf(pack: Package): Map<string, Element> {
  const notes = new Map<string, Element>()
  for (const [letter, kind] of [
    ['f', 'footnote'],
    ['e', 'endnote'],
  ] as const) {
    if (!pack.names.includes(`word/${kind}s.xml`)) continue
    for (const note of childrenOf(pack.part(`word/${kind}s.xml`), `w:${kind}`)) {
      if (note.attributes['w:type'] === undefined || note.attributes['w:type'] === 'normal')
        notes.set(`${letter}${note.attributes['w:id'] ?? ''}`, note)
    }
  }
  return notes
}

function metaOf(core: Element | undefined, app: Element | undefined): FileMeta {
  const title = textOf(childOf(core, 'dc:title')).trim()
  const author = textOf(childOf(core, 'dc:creator')).trim()
  const organisation = textOf(childOf(app, 'Company')).trim()
  return {
    ...(title === '' ? {} : { title }),
    ...(author === '' ? {} : { author }),
    ...(organisation === '' ? {} : { organisation }),
  }
}
