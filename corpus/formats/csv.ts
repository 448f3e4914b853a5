/** Tables as text: a survey with a column of answers. */
import type { Format } from '../draft.ts'
import { readCsv } from '../text/csv.ts'
import { decodeText } from '../text/decode.ts'
import { finish } from '../text/finish.ts'

export const csv: Format = {
  id: 'csv',
  summary: 'CSV',
  extensions: ['csv', 'tsv'],
  isolated: false,
  read: (bytes) => ({ blocks: finish(readCsv(decodeText(bytes))), problems: [] }),
}
