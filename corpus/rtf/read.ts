/** RTF to blocks: no package decodes both \'hh and \u rightly and keeps tables, so this is our own. */
import { createRequire } from 'node:module'
import type { Draft, Reading } from '../draft.ts'
import type { Limits } from '../limits.ts'
import { broken, unsafe } from '../problems.ts'
import { finish } from '../text/finish.ts'
import { headingStyles } from './styles.ts'
import { tokensOf } from './tokens.ts'

interface Group {
  skip: boolean
  bold: boolean
  hidden: boolean
  /** Characters to skip behind \u. */
  fallback: number
  codepage: number
  /** Where text goes: the body, the printed marker of a list, or a footnote. */
  into: 'body' | 'marker' | 'note'
  title: boolean
}

interface State {
  readonly out: Draft[]
  readonly fonts: Map<number, number>
  readonly headings: ReadonlyMap<number, number>
  text: string
  marker: string
  note: string
  bytes: number[]
  letters: number
  boldLetters: number
  style: number
  outline: number | null
  inTable: boolean
  table: number
  row: number
  column: number
  font: number | null
  /** Tables are told apart by a paragraph between them. */
  rowsOpen: boolean
  notes: string[]
}

// Groups that print nothing in the running text.
const SILENT = new Set([
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'header',
  'headerl',
  'headerr',
  'headerf',
  'footer',
  'footerl',
  'footerr',
  'footerf',
  'fldinst',
  'annotation',
  'atnid',
  'atnauthor',
  'listtable',
  'listoverridetable',
  'rsidtbl',
  'generator',
  'themedata',
  'datastore',
  'xmlnstbl',
  'revtbl',
  'ftnsep',
  'ftnsepc',
  'aftnsep',
  'nonshppict',
  'bkmkstart',
  'bkmkend',
  'tc',
  'xe',
  'sp',
  'mmathPr',
  'pgptbl',
  'shprslt',
])
// Groups marked as "may be ignored" that hold text all the same.
const SPOKEN = new Set(['shptxt', 'shpinst', 'fldrslt', 'listtext', 'pntext', 'footnote'])
const SIGNS: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  tab: ' ',
  line: '\n',
  '~': '\u00A0',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  page: ' ',
  column: ' ',
  sect: ' ',
}
const CHARSETS: Readonly<Record<number, number>> = {
  0: 1252,
  1: 1252,
  77: 10_000,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  238: 1250,
}

/** Reads the text of an RTF file; macros, objects and pictures are left alone. */
export function readRtf(bytes: Uint8Array, source: string, limits: Limits): Reading {
  const rtf = Buffer.from(bytes).toString('latin1')
  if (!rtf.startsWith('{\\rtf'))
    return {
      blocks: [],
      problems: [
        broken(source, {
          nl: 'het begin van het RTF-bestand ontbreekt',
          en: 'the beginning of the RTF file is missing',
        }),
      ],
    }
  const state: State = {
    out: [],
    fonts: new Map(),
    headings: headingStyles(rtf),
    text: '',
    marker: '',
    note: '',
    bytes: [],
    letters: 0,
    boldLetters: 0,
    style: 0,
    outline: null,
    inTable: false,
    table: -1,
    row: 0,
    column: 0,
    font: null,
    rowsOpen: false,
    notes: [],
  }
  const stack: Group[] = [
    { skip: false, bold: false, hidden: false, fallback: 1, codepage: 1252, into: 'body', title: false },
  ]
  let starred = false
  let skipCharacters = 0
  for (const token of tokensOf(rtf)) {
    const group = stack.at(-1) as Group
    if (token.kind === 'open') {
      if (stack.length > limits.xmlDepth)
        return {
          blocks: [],
          problems: [
            unsafe(source, {
              nl: 'het is dieper genest dan een echt document',
              en: 'it is nested deeper than a real document',
            }),
          ],
        }
      flushBytes(state, group)
      stack.push({ ...group, title: false })
      starred = false
    } else if (token.kind === 'close') {
      flushBytes(state, group)
      if (stack.length > 1) stack.pop()
      if (group.into === 'note' && stack.at(-1)?.into !== 'note') endNote(state)
      starred = false
    } else if (token.kind === 'word' && token.word === '*') starred = true
    else if (token.kind === 'word') {
      if (token.word !== 'u') flushBytes(state, group)
      if (token.word === 'u') {
        flushBytes(state, group)
        const code = token.value ?? 63
        if (skipCharacters === 0 || code !== 63)
          add(state, group, String.fromCharCode(code < 0 ? code + 65_536 : code))
        skipCharacters = group.fallback
        continue
      }
      control(token.word, token.value, starred, group, state)
      starred = false
    } else if (token.kind === 'byte') {
      if (skipCharacters > 0) skipCharacters -= 1
      else state.bytes.push(token.byte)
      continue
    } else {
      flushBytes(state, group)
      const skipped = Math.min(skipCharacters, token.text.length)
      skipCharacters -= skipped
      add(state, group, token.text.slice(skipped))
      continue
    }
    skipCharacters = 0
  }
  endParagraph(state)
  return { blocks: finish(state.out), problems: [] }
}

function control(word: string, value: number | null, starred: boolean, group: Group, state: State): void {
  const on = value !== 0
  if (SILENT.has(word) || (starred && !SPOKEN.has(word))) group.skip = true
  else if (word === 'fonttbl') group.title = group.skip = true
  else if (word === 'ansicpg' && value !== null) group.codepage = value
  else if (word === 'f' && value !== null) font(value, group, state)
  else if (word === 'fcharset' && value !== null && state.font !== null)
    state.fonts.set(state.font, CHARSETS[value] ?? 1252)
  else if (word === 'uc') group.fallback = Math.max(0, Math.min(8, value ?? 1))
  else if (word === 'b') group.bold = on
  else if (word === 'v' || word === 'deleted') group.hidden = on
  else if (word === 'plain') group.bold = group.hidden = false
  else if (word === 'listtext' || word === 'pntext') {
    group.into = 'marker'
    if (!group.skip) state.marker = ''
  } else if (word === 'footnote') group.into = 'note'
  else if (word === 'shptxt' && !group.skip) endParagraph(state)
  else if (!group.skip) layout(word, value, group, state)
}

/** In the font table a font is defined, elsewhere it is used. */
function font(value: number, group: Group, state: State): void {
  state.font = value
  if (!group.skip) group.codepage = state.fonts.get(value) ?? group.codepage
}

function layout(word: string, value: number | null, group: Group, state: State): void {
  const sign = SIGNS[word]
  if (sign !== undefined) add(state, group, sign)
  else if (word === 'par') {
    if (group.into === 'note') state.note += ' '
    else endParagraph(state)
  } else if (word === 'pard') {
    state.style = 0
    state.outline = null
    state.inTable = false
  } else if (word === 's') state.style = value ?? 0
  else if (word === 'outlinelevel') state.outline = value
  else if (word === 'intbl') state.inTable = true
  else if (word === 'cell' || word === 'nestcell') {
    state.inTable = true
    endParagraph(state)
    state.column += 1
  } else if (word === 'row' || word === 'nestrow') {
    state.row += 1
    state.column = 0
  }
}

function add(state: State, group: Group, text: string): void {
  if (group.skip || group.hidden || text === '') return
  if (group.into === 'marker') state.marker += text
  else if (group.into === 'note') state.note += text
  else {
    state.text += text
    const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    state.letters += letters
    if (group.bold) state.boldLetters += letters
  }
}

function flushBytes(state: State, group: Group): void {
  if (state.bytes.length === 0) return
  const bytes = Uint8Array.from(state.bytes)
  state.bytes = []
  add(state, group, decode(bytes, group.codepage))
}

let iconv:
  { decode(bytes: Uint8Array, encoding: string): string; encodingExists(name: string): boolean } | undefined

function decode(bytes: Uint8Array, codepage: number): string {
  iconv ??= createRequire(import.meta.url)('iconv-lite') as NonNullable<typeof iconv>
  const name = codepage === 10_000 ? 'macroman' : codepage === 65_001 ? 'utf8' : `cp${codepage}`
  return iconv.decode(bytes, iconv.encodingExists(name) ? name : 'windows-1252')
}

function endNote(state: State): void {
  if (state.note.trim() !== '') state.notes.push(state.note)
  state.note = ''
}

function endParagraph(state: State): void {
  const { text, marker } = state
  if (text.trim() !== '') state.out.push(draftOf(state, text, marker.trim()))
  for (const note of state.notes) state.out.push({ kind: 'note', text: note })
  state.notes = []
  state.text = ''
  state.marker = ''
  state.letters = 0
  state.boldLetters = 0
}

function draftOf(state: State, text: string, marker: string): Draft {
  const shared = {
    text,
    ...(state.letters > 0 && state.letters === state.boldLetters ? { bold: true } : {}),
    ...(marker === '' ? {} : { marker: /[\p{L}\p{N}]/u.test(marker) ? marker : '•' }),
  }
  if (state.inTable) {
    if (!state.rowsOpen) {
      state.table += 1
      state.row = 0
      state.rowsOpen = true
    }
    return {
      ...shared,
      kind: marker === '' ? 'table-cell' : 'list-item',
      cell: { table: state.table, row: state.row, column: state.column },
    }
  }
  state.rowsOpen = false
  state.column = 0
  const level =
    state.outline !== null && state.outline < 9 ? state.outline + 1 : state.headings.get(state.style)
  if (level !== undefined) return { ...shared, kind: 'heading', level }
  return { ...shared, kind: marker === '' ? 'paragraph' : 'list-item' }
}
