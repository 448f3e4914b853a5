/** Rich Text Format. */
import type { Format } from '../draft.ts'

export const rtf: Format = {
  id: 'rtf',
  summary: 'RTF',
  extensions: ['rtf'],
  isolated: true,
  async read(bytes, source, limits) {
    const { readRtf } = await import('../rtf/read.ts')
    return readRtf(bytes, source, limits)
  },
}
