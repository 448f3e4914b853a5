/** A document to read or print, before it is a Word or an OpenDocument file. */
import type { Words } from '../words.ts'

/** Running text; a part in an object is bold or small, or a list to choose from with a word that asks for it. */
export type Part =
  | string
  | { readonly bold: string }
  | { readonly small: string }
  | { readonly italics: string }
  | { readonly choose: string; readonly from: readonly string[] }

export interface Column {
  readonly name: string
  /** Share of the width. */
  readonly width: number
}

export interface TableCellText {
  readonly lines: readonly (readonly Part[])[]
  /** Background as six hexadecimal digits. */
  readonly fill?: string
}

export interface Heading {
  readonly kind: 'heading'
  /** 0: the title of the document. */
  readonly level: 0 | 1 | 2 | 3
  readonly text: string
  readonly newPage: boolean
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly style: 'body' | 'bullet' | 'quote'
  readonly parts: readonly Part[]
  /** Stays on the page of what follows. */
  readonly keepNext: boolean
  /** Stands a little apart from what comes before it. */
  readonly apart: boolean
}

/** A table whose first row is a header that repeats on every page. */
export interface Table {
  readonly kind: 'table'
  /** What it holds, for who cannot see it. */
  readonly description: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly TableCellText[])[]
  readonly small: boolean
}

export type Block = Heading | Paragraph | Table | { readonly kind: 'gap' }

export interface Section {
  readonly landscape: boolean
  readonly blocks: readonly Block[]
}

export interface TextDocument {
  readonly title: string
  readonly words: Words
  readonly sections: readonly Section[]
}

/** The title of the document. */
export function title(text: string): Heading {
  return { kind: 'heading', level: 0, text, newPage: false }
}

/** A heading with a real style. */
export function heading(level: 1 | 2 | 3, text: string, newPage = false): Heading {
  return { kind: 'heading', level, text, newPage }
}

/** Running text. */
export function paragraph(
  parts: readonly Part[],
  { keepNext = false, apart = false }: { readonly keepNext?: boolean; readonly apart?: boolean } = {},
): Paragraph {
  return { kind: 'paragraph', style: 'body', parts, keepNext, apart }
}

/** An item of a list. */
export function bullet(parts: readonly Part[]): Paragraph {
  return { ...paragraph(parts), style: 'bullet' }
}

/** Words of an organisation, with where they stand. */
export function quote(text: string, place: string): Paragraph {
  return { ...paragraph([`“${oneLine(text)}”`, { small: `  ${place}` }]), style: 'quote' }
}

/** A table; small print where there is much to show. */
export function table(
  description: string,
  columns: readonly Column[],
  rows: readonly (readonly TableCellText[])[],
  small = false,
): Table {
  return { kind: 'table', description, columns, rows, small }
}

/** The least that a table asks for after it. */
export function gap(): Block {
  return { kind: 'gap' }
}

/** White space of the source, line breaks among it, as single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
