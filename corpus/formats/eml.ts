/** E-mail, with its attachments. */
import type { Format } from '../draft.ts'

export const eml: Format = {
  id: 'eml',
  summary: 'E-mail (EML)',
  extensions: ['eml'],
  isolated: true,
  async read(bytes, _source, limits) {
    const { readMail } = await import('../mail/read.ts')
    return readMail(bytes, limits)
  },
}
