/** A Document from plain text, for tests that are not about reading files. */
import { createHash } from 'node:crypto'
import { buildDocument } from '../../corpus/build.ts'
import type { Document } from '../../corpus/document.ts'
import type { Reading } from '../../corpus/draft.ts'
import { text as format } from '../../corpus/formats/text.ts'

/** Reads a string as the text format would read a file of that name. */
export function textToDocument(content: string, file = 'notitie.txt'): Document {
  const bytes = new TextEncoder().encode(content)
  const id = file
    .toLowerCase()
    .replace(/\.[a-z]+$/, '')
    .replace(/[^a-z0-9]+/g, '-')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return buildDocument(
    { id, file, format: 'txt', sha256 },
    format.read(bytes, file, undefined as never) as Reading,
  )
}
