/** HTML to blocks: what a reader of the page sees, without menus, scripts and struck-out text. */
import { parse } from 'parse5'
import type { Draft, Reading } from '../draft.ts'
import type { FileMeta } from '../document.ts'
import type { Limits } from '../limits.ts'
import { finish } from '../text/finish.ts'

interface Node {
  readonly nodeName: string
  readonly value?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Node[]
}

const SKIP = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'canvas',
  'audio',
  'video',
  'button',
  'select',
  'datalist',
  'del',
  's',
  'strike',
  'head',
  '#comment',
])
const BLOCK = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'blockquote',
  'pre',
  'address',
  'figure',
  'figcaption',
  'form',
  'fieldset',
  'legend',
  'dl',
  'dt',
  'dd',
  'ul',
  'ol',
  'li',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'caption',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'details',
  'summary',
  'center',
  'body',
  'html',
])

interface State {
  readonly out: Draft[]
  readonly maxDepth: number
  text: string
  /** Letters of the open block, and how many of them are bold. */
  letters: number
  boldLetters: number
  tables: number
}

interface Place {
  readonly depth: number
  readonly bold: boolean
  readonly pre: boolean
  readonly kind: Draft['kind']
  readonly level?: number
  readonly lists: number
  readonly cell?: NonNullable<Draft['cell']>
}

/** The blocks of a page and what it says of itself. */
export function readHtml(source: string, limits: Limits): Reading {
  const root = parse(source) as unknown as Node
  const state: State = { out: [], maxDepth: limits.xmlDepth, text: '', letters: 0, boldLetters: 0, tables: 0 }
  const place: Place = { depth: 0, bold: false, pre: false, kind: 'paragraph', lists: 0 }
  walk(root, place, state)
  flush(place, state)
  return { blocks: finish(state.out), problems: [], meta: metaOf(root) }
}

function walk(node: Node, place: Place, state: State): void {
  if (place.depth > state.maxDepth) return addText(shallowText(node), place, state)
  for (const child of node.childNodes ?? []) {
    if (child.nodeName === '#text') addText(child.value ?? '', place, state)
    else if (!SKIP.has(child.nodeName) && !isHidden(child))
      element(child, { ...place, depth: place.depth + 1 }, state)
  }
}

function element(node: Node, place: Place, state: State): void {
  const name = node.nodeName
  if (name === 'br') return void (state.text += '\n')
  // How LibreOffice writes running headers and footers.
  if (isFootnoteMark(node) || /^(?:header|footer)$/i.test(attribute(node, 'title'))) return
  const bold =
    place.bold ||
    name === 'b' ||
    name === 'strong' ||
    /font-weight:\s*(?:bold|[6-9]00)/i.test(attribute(node, 'style'))
  if (!BLOCK.has(name)) return walk(node, { ...place, bold }, state)
  flush(place, state)
  const inner = innerPlace(node, { ...place, bold })
  if (name === 'ul' || name === 'ol') list(node, inner, state)
  else if (name === 'table') table(node, inner, state)
  else walk(node, inner, state)
  flush(inner, state)
}

function innerPlace(node: Node, place: Place): Place {
  const heading = /^h([1-6])$/.exec(node.nodeName)
  if (heading !== null && place.cell === undefined)
    return { ...place, kind: 'heading', level: Number(heading[1]), bold: true }
  if (/^(?:sdfootnote|sdendnote|ftn|edn|fn)\d/i.test(attribute(node, 'id'))) return { ...place, kind: 'note' }
  return { ...place, pre: place.pre || node.nodeName === 'pre' }
}

/** List items with their automatic number or a bullet. */
function list(node: Node, place: Place, state: State): void {
  const ordered = node.nodeName === 'ol'
  let number = Number(attribute(node, 'start') || '1')
  for (const child of node.childNodes ?? []) {
    if (child.nodeName !== 'li') {
      if (child.nodeName === 'ul' || child.nodeName === 'ol')
        list(child, { ...place, lists: place.lists + 1 }, state)
      continue
    }
    if (isHidden(child)) continue
    const own = attribute(child, 'value')
    if (own !== '') number = Number(own)
    const level = place.lists + 1
    const before = state.out.length
    walk(child, { ...place, kind: 'list-item', level, lists: level, depth: place.depth + 1 }, state)
    flush({ ...place, kind: 'list-item', level }, state)
    const first = state.out[before]
    if (first !== undefined && first.marker === undefined)
      state.out[before] = {
        ...first,
        kind: first.kind === 'heading' ? 'heading' : 'list-item',
        level,
        marker: ordered ? `${ordinal(number, attribute(node, 'type'))}.` : '•',
      }
    for (let at = before + 1; at < state.out.length; at += 1) {
      const draft = state.out[at] as Draft
      if (draft.kind === 'list-item' && draft.marker === undefined)
        state.out[at] = { ...draft, kind: 'paragraph' }
    }
    number += 1
  }
}

function ordinal(number: number, type: string): string {
  if (type === 'a' || type === 'A')
    return String.fromCodePoint((type === 'a' ? 96 : 64) + ((number - 1) % 26) + 1)
  if (type === 'i' || type === 'I') {
    const low = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][number % 10] ?? ''
    const roman = 'x'.repeat(Math.min(9, Math.floor(number / 10))) + low
    return type === 'i' ? roman : roman.toUpperCase()
  }
  return String(number)
}

/** Rows of cells; a table with one column, or inside another table, is only layout. */
function table(node: Node, place: Place, state: State): void {
  const rows = rowsOf(node)
  const columns = Math.max(0, ...rows.map((row) => row.length))
  if (columns < 2 || place.cell !== undefined) {
    for (const cell of rows.flat()) {
      walk(cell, place, state)
      flush(place, state)
    }
    return
  }
  const number = state.tables
  state.tables += 1
  rows.forEach((row, rowIndex) => {
    let column = 0
    for (const cell of row) {
      const inner: Place = {
        ...place,
        kind: 'table-cell',
        cell: { table: number, row: rowIndex, column },
        bold: cell.nodeName === 'th',
      }
      walk(cell, inner, state)
      flush(inner, state)
      column += Math.max(1, Math.min(1000, Number(attribute(cell, 'colspan')) || 1))
    }
  })
}

function rowsOf(node: Node): Node[][] {
  return (node.childNodes ?? []).flatMap((child) => {
    if (child.nodeName === 'tr')
      return [(child.childNodes ?? []).filter((cell) => cell.nodeName === 'td' || cell.nodeName === 'th')]
    return /^(?:thead|tbody|tfoot)$/.test(child.nodeName) ? rowsOf(child) : []
  })
}

function addText(value: string, place: Place, state: State): void {
  const text = place.pre ? value : value.replace(/[\t\n\f\r ]+/g, ' ')
  state.text += text
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  state.letters += letters
  if (place.bold) state.boldLetters += letters
}

function flush(place: Place, state: State): void {
  if (state.text.trim() !== '') {
    const bold = place.kind !== 'heading' && state.letters > 0 && state.boldLetters === state.letters
    state.out.push({
      kind: place.kind,
      text: state.text,
      ...(place.level === undefined || (place.kind !== 'heading' && place.kind !== 'list-item')
        ? {}
        : { level: place.level }),
      ...(place.cell === undefined ? {} : { cell: place.cell }),
      ...(bold ? { bold } : {}),
    })
  }
  state.text = ''
  state.letters = 0
  state.boldLetters = 0
}

/** Text of what is nested too deep for recursion. */
function shallowText(node: Node): string {
  const stack: Node[] = [node]
  const texts: string[] = []
  while (stack.length > 0) {
    const next = stack.pop() as Node
    if (next.nodeName === '#text') texts.push(next.value ?? '')
    else if (!SKIP.has(next.nodeName)) stack.push(...(next.childNodes ?? []).toReversed())
  }
  return texts.join(' ')
}

function isHidden(node: Node): boolean {
  return (
    /display:\s*none|visibility:\s*hidden/i.test(attribute(node, 'style')) ||
    node.attrs?.some((own) => own.name === 'hidden') === true
  )
}

/** The raised number of a footnote: it belongs to no word. */
function isFootnoteMark(node: Node): boolean {
  return (
    node.nodeName === 'a' &&
    /^(?:sdfootnote|sdendnote|_ftn|_edn|ftn|fn)(?:ref|anc|sym)?/i.test(
      attribute(node, 'class') || attribute(node, 'name'),
    )
  )
}

function attribute(node: Node, name: string): string {
  return node.attrs?.find((own) => own.name === name)?.value ?? ''
}

function metaOf(root: Node): FileMeta {
  const head = root.childNodes
    ?.find((child) => child.nodeName === 'html')
    ?.childNodes?.find((child) => child.nodeName === 'head')
  const title = head?.childNodes?.find((child) => child.nodeName === 'title')?.childNodes?.[0]?.value?.trim()
  const author = head?.childNodes?.find(
    (child) => child.nodeName === 'meta' && attribute(child, 'name').toLowerCase() === 'author',
  )
  const name = author === undefined ? '' : attribute(author, 'content').trim()
  return {
    ...(title === undefined || title === '' ? {} : { title }),
    ...(name === '' ? {} : { author: name }),
  }
}
