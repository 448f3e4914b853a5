/** Markdown, with YAML front matter taken off. */
import type { Format } from '../draft.ts'
import { decodeText } from '../text/decode.ts'

export const markdown: Format = {
  id: 'markdown',
  summary: 'Markdown',
  extensions: ['md', 'markdown'],
  isolated: false,
  async read(bytes) {
    const { readMarkdown } = await import('../markup/markdown.ts')
    return { ...readMarkdown(decodeText(bytes)), problems: [] }
  },
}
