/** OpenDocument text (LibreOffice). */
import type { Format } from '../draft.ts'

export const odt: Format = {
  id: 'odt',
  summary: 'OpenDocument (ODT)',
  extensions: ['odt', 'ott'],
  isolated: true,
  async read(bytes, source, limits) {
    const { readOdt } = await import('../office/odt.ts')
    return readOdt(bytes, source, limits)
  },
}
