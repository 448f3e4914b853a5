import { writeXlsx } from 'hucre/xlsx'
import { FIXED_DATE, fixZipDates } from '../fixed-dates.ts'
import type { Report } from '../report.ts'
import { wordsFor } from '../words.ts'
import { coverageSheet } from './coverage.ts'
import { matrixSheet } from './matrix.ts'
import { methodSheet } from './method.ts'
import { agreementSheet, conflictSheet } from './pairs.ts'
import { inSheetOrder, statementsSheet } from './statements.ts'

/** The workbook for who works in Excel: every cell of the matrix leads to its quotes. */
export const workbook: Report = {
  id: 'workbook',
  summary: 'meerstemmig.xlsx: matrix, overeenstemming, conflict, dekking, uitspraken en verantwoording',
  render: async (result, { lang }) => {
    const words = wordsFor(lang)
    const statements = inSheetOrder(result)
    const rowOf = new Map(statements.map(({ id }, index) => [id, index + 2]))
    const content = await writeXlsx({
      sheets: [
        matrixSheet(result, words, rowOf),
        agreementSheet(result, words),
        conflictSheet(result, words),
        coverageSheet(result, words),
        statementsSheet(result, statements, words),
        methodSheet(result, words),
      ],
      properties: { title: result.analysis.dossier.title, creator: 'meerstemmig', created: FIXED_DATE, modified: FIXED_DATE }, // prettier-ignore
      defaultFont: { name: 'Calibri', size: 11 },
    })
    return [{ path: 'meerstemmig.xlsx', content: fixZipDates(content) }]
  },
}
