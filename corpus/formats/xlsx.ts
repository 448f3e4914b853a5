/** Excel workbooks, with answers in cells. */
import type { Format } from '../draft.ts'

export const xlsx: Format = {
  id: 'xlsx',
  summary: 'Rekenbladen (XLSX)',
  extensions: ['xlsx', 'xlsm'],
  isolated: true,
  async read(bytes, source, limits) {
    const { readXlsx } = await import('../office/xlsx.ts')
    return readXlsx(bytes, source, limits)
  },
}
