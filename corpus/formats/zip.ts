/** A ZIP of a whole hearing. */
import type { Format } from '../draft.ts'

export const zip: Format = {
  id: 'zip',
  summary: 'ZIP met bestanden',
  extensions: ['zip'],
  isolated: true,
  async read(bytes, source, limits) {
    const { readArchive } = await import('../office/archive.ts')
    return readArchive(bytes, source, limits)
  },
}
