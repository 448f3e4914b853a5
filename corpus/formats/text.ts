/** Plain text, as typed or as taken out of a PDF by another program. */
import type { Format } from '../draft.ts'
import { noText } from '../problems.ts'
import { decodeText, isBinary } from '../text/decode.ts'
import { rebuild } from '../text/rebuild.ts'

export const text: Format = {
  id: 'text',
  summary: 'Platte tekst (UTF-8, UTF-16, Windows-1252)',
  extensions: ['txt', 'text', 'asc'],
  isolated: false,
  async read(bytes, source) {
    const raw = decodeText(bytes)
    if (isBinary(raw)) return { blocks: [], problems: [noText(source)] }
    if (hasFrontMatter(raw)) {
      const { readMarkdown } = await import('../markup/markdown.ts')
      return { ...readMarkdown(raw), problems: [] }
    }
    const pages = raw.split('\f').length
    return {
      blocks: rebuild(raw),
      problems: [],
      ...(pages > 1 ? { pages: Array.from({ length: pages }, (_, index) => ({ number: index + 1 })) } : {}),
    }
  },
}

/** Front matter: a Markdown page under the name of a text file. */
function hasFrontMatter(raw: string): boolean {
  return /^---\r?\n\w+:/.test(raw)
}
