/** Tells the format of a file by its first bytes, and by its name where the bytes do not say. */
import type { Format } from './draft.ts'
import { FORMATS } from './formats/index.ts'

/** A format, or why there is none. */
export type Sniffed = { readonly format: Format; readonly renamed: boolean } | 'old-office' | 'unknown'

/** Picks the format; `renamed` says that the bytes contradict the extension. */
export function sniff(name: string, bytes: Uint8Array): Sniffed {
  const extension = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const byName = FORMATS.find((format) => format.extensions.includes(extension))
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'old-office'
  const id = idByBytes(head, bytes, extension)
  const byBytes = id === null ? undefined : FORMATS.find((format) => format.id === id)
  if (byBytes !== undefined)
    return { format: byBytes, renamed: byName !== undefined && byName.id !== byBytes.id }
  if (byName !== undefined) return { format: byName, renamed: false }
  return 'unknown'
}

function idByBytes(head: string, bytes: Uint8Array, extension: string): string | null {
  // Some programs write a few bytes of their own first.
  if (head.startsWith('%PDF-') || (extension === 'pdf' && head.includes('%PDF-'))) return 'pdf'
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (head.startsWith('\u0089PNG') || head.startsWith('\u00ff\u00d8\u00ff')) return 'image'
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return zipKind(bytes)
  return /^(?:\u00ef\u00bb\u00bf)?\s*(?:<!doctype html|<html)/i.test(head) ? 'html' : null
}

/** The names in the directory tell which kind of package it is. */
function zipKind(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const mime = /mimetypeapplication\/vnd\.oasis\.opendocument\.(text|presentation|spreadsheet)/.exec(
    start,
  )?.[1]
  if (mime === 'text') return 'odt'
  const directory = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 300_000))).toString('latin1')
  if (directory.includes('word/document.xml')) return 'docx'
  if (directory.includes('ppt/presentation.xml')) return 'pptx'
  if (directory.includes('xl/workbook.xml')) return 'xlsx'
  return directory.includes('content.xml') && directory.includes('META-INF/manifest.xml') ? 'odt' : 'zip'
}
