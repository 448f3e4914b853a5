/** What a reader makes of one file: text with offsets, and what is known of its layout. */

/** Place on a page in PDF points, origin at the top left. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'note'

/**
 * A stretch of `Document.text` without line breaks. `start`/`end` are UTF-16 offsets, end exclusive, and
 * include the list marker; `content` is where the text behind the marker begins.
 */
export interface Block {
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
  /** Where the text behind a list marker or number starts; equals `start` without one. */
  readonly content: number
  /** The marker as printed ("-", "•", "3.", "a)"), or as numbered automatically by the word processor. */
  readonly marker?: string
  /** Heading level from 1, or nesting depth of a list item from 1. */
  readonly level?: number
  /** True when the whole block is printed bold (or as large as a heading). */
  readonly bold?: boolean
  /** Page number from 1, where the format has pages. */
  readonly page?: number
  readonly box?: Box
  /** Row and column of a table cell, from 0, and the number of its table in the document. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
}

export interface Page {
  readonly number: number
  readonly start: number
  readonly end: number
  /** Mean word confidence (0–1) when the page was recognised from a picture; absent for real text. */
  readonly ocr?: number
}

/** What the file says of itself, never what we concluded. */
export interface FileMeta {
  readonly title?: string
  readonly author?: string
  readonly organisation?: string
}

export interface Document {
  /** Stable, from the file name: lower-case letters, digits and hyphens; unique in the dossier. */
  readonly id: string
  /** Path relative to the dossier folder, with "/" between folders. */
  readonly file: string
  readonly format: string
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string
  /** Normalised text (NFC, "\n" only): the blocks in reading order, one line break between list items and cells, an empty line between other blocks. */
  readonly text: string
  /** In order, not overlapping; what lies between two blocks is white space. */
  readonly blocks: readonly Block[]
  /** Ascending offsets before which something was taken out in the middle of a block (a footnote between two lines). */
  readonly seams?: readonly number[]
  /** Empty where the format has no pages. */
  readonly pages: readonly Page[]
  readonly meta: FileMeta
}
