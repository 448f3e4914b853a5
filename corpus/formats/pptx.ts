/** PowerPoint presentations. */
import type { Format } from '../draft.ts'

export const pptx: Format = {
  id: 'pptx',
  summary: 'Presentaties (PPTX)',
  extensions: ['pptx', 'pptm', 'ppsx'],
  isolated: true,
  async read(bytes, source, limits) {
    const { readPptx } = await import('../office/pptx.ts')
    return readPptx(bytes, source, limits)
  },
}
