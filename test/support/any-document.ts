/** A Document from a string in any text format, as its reader makes it. */
import { createHash } from 'node:crypto'
import { buildDocument } from '../../corpus/build.ts'
import type { Document } from '../../corpus/document.ts'
import type { Reading } from '../../corpus/draft.ts'
import { FORMATS } from '../../corpus/formats/index.ts'
import { DEFAULT_LIMITS } from '../../corpus/limits.ts'

/** Reads `content` by the extension of `file` (txt, md, html). */
export async function documentFrom(content: string, file: string): Promise<Document> {
  const bytes = new TextEncoder().encode(content)
  const format = FORMATS.find(({ extensions }) => extensions.includes(file.split('.').at(-1) ?? ''))
  if (!format) throw new Error(`Unexpected file name ${file}, expected the extension of a text format`)
  const reading: Reading = await format.read(bytes, file, DEFAULT_LIMITS, () => {})
  const id = file
    .toLowerCase()
    .replace(/\.[a-z]+$/, '')
    .replace(/[^a-z0-9]+/g, '-')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return buildDocument({ id, file, format: format.id, sha256 }, reading)
}
