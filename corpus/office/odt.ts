/** OpenDocument text: paragraphs, headings, lists with their numbers, tables, notes; without deleted text and comments. */
import type { FileMeta } from '../document.ts'
import type { Draft, Reading } from '../draft.ts'
import type { Limits } from '../limits.ts'
import { broken, encrypted } from '../problems.ts'
import { finish } from '../text/finish.ts'
import { listsOf, type ListStyles } from './odt-lists.ts'
import { stylesOf, type OdtStyles } from './odt-styles.ts'
import { openPackage } from './package.ts'
import { childOf, childrenOf, pathOf, textOf, type Element } from './xml.ts'

/** Reads an ODT. */
export function readOdt(bytes: Uint8Array, source: string, limits: Limits): Reading {
  const pack = openPackage(bytes, source, limits)
  if ('code' in pack) return { blocks: [], problems: [pack] }
  const manifest = pack.names.includes('META-INF/manifest.xml')
    ? pack.part('META-INF/manifest.xml')
    : undefined
  if (childrenOf(manifest).some((entry) => childOf(entry, 'manifest:encryption-data') !== undefined))
    return { blocks: [], problems: [encrypted(source)] }
  const root = pack.part('content.xml')
  const text = pathOf(root, 'office:body', 'office:text')
  if (root === undefined || text === undefined) {
    const what = broken(source, { nl: 'het hoofddocument ontbreekt', en: 'the main document is missing' })
    return { blocks: [], problems: pack.problems.length > 0 ? pack.problems : [what] }
  }
  const shared = pack.part('styles.xml')
  const state: State = {
    out: [],
    styles: stylesOf(root, shared),
    lists: listsOf(root, shared),
    counts: new Map(),
    tables: 0,
  }
  body(text, state, {})
  return { blocks: finish(state.out), problems: pack.problems, meta: metaOf(pack.part('meta.xml')) }
}

interface State {
  readonly out: Draft[]
  readonly styles: OdtStyles
  readonly lists: ListStyles
  /** Counters per list style, for lists that continue. */
  readonly counts: Map<string, number[]>
  tables: number
}

interface Place {
  readonly cell?: NonNullable<Draft['cell']>
  readonly note?: string
  readonly list?: { readonly style: string; readonly level: number; readonly counts: number[] }
  /** The number of the item whose first paragraph is still to come. */
  readonly marker?: string
}

function body(parent: Element, state: State, place: Place): void {
  let marker = place.marker
  for (const child of childrenOf(parent)) {
    const own = marker === undefined ? without(place, 'marker') : { ...place, marker }
    if (child.name === 'text:p' || child.name === 'text:h') {
      if (paragraph(child, state, own)) marker = undefined
    } else if (child.name === 'text:list') list(child, state, place)
    else if (child.name === 'table:table') table(child, state, place)
    else if (
      /^text:(?:section|index-body|table-of-content|illustration-index|numbered-paragraph)$|^draw:|^text:alphabetical/.test(
        child.name,
      )
    )
      body(child, state, own)
  }
}

function without(place: Place, key: 'marker'): Place {
  const { [key]: _, ...rest } = place
  return rest
}

function paragraph(element: Element, state: State, place: Place): boolean {
  const style = state.styles.get(element.attributes['text:style-name'])
  const gather: Gather = { text: '', letters: 0, boldLetters: 0, notes: [], boxes: [] }
  gatherText(element, gather, state.styles, style.bold)
  const printed = gather.text.trim() !== ''
  const bold = gather.letters > 0 && gather.letters === gather.boldLetters
  if (printed) state.out.push(blockOf(element, gather.text, bold, style.heading, place))
  for (const box of gather.boxes) body(box, state, place.cell === undefined ? {} : { cell: place.cell })
  for (const note of gather.notes)
    body(childOf(note, 'text:note-body') ?? note, state, {
      note: textOf(childOf(note, 'text:note-citation')),
    })
  return printed
}

function blockOf(element: Element, text: string, bold: boolean, heading: number | null, place: Place): Draft {
  const shared = {
    text,
    ...(bold ? { bold } : {}),
    ...(place.marker === undefined ? {} : { marker: place.marker }),
    ...(place.cell === undefined ? {} : { cell: place.cell }),
  }
  if (place.note !== undefined) return { ...shared, kind: 'note', marker: place.note }
  const outline = element.name === 'text:h' ? Number(element.attributes['text:outline-level'] ?? 1) : heading
  if (outline !== null && place.cell === undefined) return { ...shared, kind: 'heading', level: outline }
  if (place.marker !== undefined) return { ...shared, kind: 'list-item', level: place.list?.level ?? 1 }
  return { ...shared, kind: place.cell === undefined ? 'paragraph' : 'table-cell' }
}

function list(element: Element, state: State, place: Place): void {
  const style = element.attributes['text:style-name'] ?? place.list?.style ?? ''
  const level = (place.list?.level ?? 0) + 1
  if (level > 20) return
  const continued =
    element.attributes['text:continue-numbering'] === 'true' ||
    element.attributes['text:continue-list'] !== undefined
  const counts =
    place.list?.style === style ? place.list.counts : continued ? (state.counts.get(style) ?? []) : []
  state.counts.set(style, counts)
  if (!continued) counts.length = Math.min(counts.length, level - 1)
  for (const item of childrenOf(element)) {
    if (item.name !== 'text:list-item' && item.name !== 'text:list-header') continue
    const inner: Place = { ...without(place, 'marker'), list: { style, level, counts } }
    if (item.name === 'text:list-header' || childrenOf(item)[0]?.name === 'text:list') {
      body(item, state, inner)
      continue
    }
    const start = item.attributes['text:start-value']
    counts[level - 1] =
      start === undefined ? (counts[level - 1] ?? state.lists.start(style, level) - 1) + 1 : Number(start)
    counts.length = level
    const marker = state.lists.marker(style, level, counts)
    body(item, state, marker === null ? inner : { ...inner, marker })
  }
}

function table(element: Element, state: State, place: Place): void {
  const rows = rowsOf(element)
  if (rows.every((row) => cellsOf(row).length < 2) || place.cell !== undefined) {
    for (const cell of rows.flatMap(cellsOf)) body(cell, state, place)
    return
  }
  const number = state.tables
  state.tables += 1
  rows.forEach((row, rowIndex) => {
    let column = 0
    for (const cell of cellsOf(row)) {
      body(cell, state, { cell: { table: number, row: rowIndex, column } })
      // Repetitions are how a spreadsheet fills a sheet: the words stand there once.
      column += Math.max(
        1,
        Math.min(
          1000,
          Number(
            cell.attributes['table:number-columns-spanned'] ??
              cell.attributes['table:number-columns-repeated'] ??
              1,
          ) || 1,
        ),
      )
    }
  })
}

function rowsOf(element: Element): Element[] {
  return childrenOf(element).flatMap((child) =>
    child.name === 'table:table-row'
      ? [child]
      : /^table:table-(?:header-rows|rows|row-group)$/.test(child.name)
        ? rowsOf(child)
        : [],
  )
}

function cellsOf(row: Element): Element[] {
  return childrenOf(row)
    .filter((cell) => cell.name === 'table:table-cell' || cell.name === 'table:covered-table-cell')
    .filter((cell) => cell.name === 'table:table-cell')
}

interface Gather {
  text: string
  letters: number
  boldLetters: number
  readonly notes: Element[]
  readonly boxes: Element[]
}

const SILENT = new Set([
  'office:annotation',
  'office:annotation-end',
  'text:tracked-changes',
  'text:note-citation',
  'text:ruby-text',
  'office:forms',
  'svg:title',
  'svg:desc',
])

function gatherText(element: Element, gather: Gather, styles: OdtStyles, bold: boolean): void {
  for (const child of element.children) {
    if (typeof child === 'string') add(gather, child.replace(/[\t\n\r ]+/g, ' '), bold)
    else if (child.name === 'text:s') gather.text += ' '
    else if (child.name === 'text:tab') gather.text += ' '
    else if (child.name === 'text:line-break') gather.text += '\n'
    else if (child.name === 'text:note') gather.notes.push(child)
    else if (child.name === 'draw:text-box') gather.boxes.push(child)
    else if (!SILENT.has(child.name))
      gatherText(
        child,
        gather,
        styles,
        child.name === 'text:span' ? styles.boldSpan(child.attributes['text:style-name'], bold) : bold,
      )
  }
}

function add(gather: Gather, text: string, bold: boolean): void {
  gather.text += text
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  gather.letters += letters
  if (bold) gather.boldLetters += letters
}

function metaOf(root: Element | undefined): FileMeta {
  const meta = childOf(root, 'office:meta')
  const title = textOf(childOf(meta, 'dc:title')).trim()
  const author = (textOf(childOf(meta, 'meta:initial-creator')) || textOf(childOf(meta, 'dc:creator'))).trim()
  return { ...(title === '' ? {} : { title }), ...(author === '' ? {} : { author }) }
}
