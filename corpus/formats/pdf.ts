/** PDF, by its layout; scans by recognition. */
import type { Format } from '../draft.ts'

export const pdf: Format = {
  id: 'pdf',
  summary: 'PDF',
  extensions: ['pdf'],
  isolated: true,
  async read(bytes, source, limits, extend) {
    const { readPdf } = await import('../pdf/read.ts')
    return readPdf(bytes, source, limits, extend)
  },
}
