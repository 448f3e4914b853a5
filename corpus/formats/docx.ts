/** Word files (DOCX, DOCM). Macros are never looked at. */
import type { Format } from '../draft.ts'

export const docx: Format = {
  id: 'docx',
  summary: 'Word (DOCX)',
  extensions: ['docx', 'docm', 'dotx'],
  isolated: true,
  async read(bytes, source, limits) {
    const { readDocx } = await import('../office/docx.ts')
    return readDocx(bytes, source, limits)
  },
}
