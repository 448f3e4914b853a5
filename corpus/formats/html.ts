/** Web pages and what word processors save as one. */
import type { Format } from '../draft.ts'
import { decodeText } from '../text/decode.ts'

export const html: Format = {
  id: 'html',
  summary: 'HTML',
  extensions: ['html', 'htm', 'xhtml'],
  isolated: false,
  async read(bytes, _source, limits) {
    const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
    const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
    const { readHtml } = await import('../markup/html.ts')
    return readHtml(decodeText(bytes, declared), limits)
  },
}
