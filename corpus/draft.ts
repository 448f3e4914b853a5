/** What a format reader hands over: blocks in reading order, before text and offsets are built. */
import type { BlockKind, Box, FileMeta } from './document.ts'
import type { Problem } from './problem.ts'
import type { Limits } from './limits.ts'

/** Stands in the text of a draft where something between its words was taken out; the builder records the place. */
export const SEAM = '\uE000'

/** One block as a reader saw it; "\f" inside `text` says that the next page begins there. */
export interface Draft {
  readonly kind: BlockKind
  /** The words behind the marker; white space is normalised by the builder. */
  readonly text: string
  readonly marker?: string
  readonly level?: number
  readonly bold?: boolean
  readonly page?: number
  readonly box?: Box
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
}

/** A file inside a file: an entry of a ZIP, an attachment of an e-mail. */
export interface Part {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The result of reading the bytes of one file; `pages` only where the format has pages. */
export interface Reading {
  readonly blocks: readonly Draft[]
  readonly problems: readonly Problem[]
  readonly pages?: readonly { readonly number: number; readonly ocr?: number }[]
  readonly meta?: FileMeta
  readonly parts?: readonly Part[]
}

/** A document format: one file in formats/ and one line in formats/index.ts. */
export interface Format {
  readonly id: string
  readonly summary: string
  /** Lower case, without dot. */
  readonly extensions: readonly string[]
  /**
   * True when bad bytes can make the library hang or eat memory: always read in a child process that can be ended.
   * The others are read there only when they are large.
   */
  readonly isolated: boolean
  /** Never throws on bad bytes that it recognises: says so in `problems`. */
  read(
    bytes: Uint8Array,
    source: string,
    limits: Limits,
    /** Asks for more time: recognising a page from a picture takes seconds. */
    extend: (milliseconds: number) => void,
  ): Reading | Promise<Reading>
}
