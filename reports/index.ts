import { analysisJson } from './json/analysis.ts'
import { texts } from './json/texts.ts'
import { agreementCsv } from './csv/agreement.ts'
import { conflictCsv } from './csv/conflict.ts'
import { coverageCsv } from './csv/coverage.ts'
import { positionsCsv } from './csv/positions.ts'
import { statementsCsv } from './csv/statements.ts'
import { workbook } from './xlsx/workbook.ts'
import { briefing, briefingOdt } from './docx/briefing.ts'
import { questionsDocx } from './docx/questions.ts'
import { reviewDocx } from './docx/review.ts'
import { annotations } from './exports/annotations.ts'
import { events } from './exports/events.ts'
import { graphml } from './exports/graphml.ts'
import { parquet } from './exports/parquet.ts'
import { refiCodebook, refiProject } from './exports/refi.ts'
import { htmlReport } from './html/report.ts'
import type { Report } from './report.ts'

export type { Lang, RenderOptions, Report, ReportFile } from './report.ts'

/** What `analyse` writes, in this order; to add a report: one file and one line here. */
export const REPORTS: readonly Report[] = [
  analysisJson,
  texts,
  statementsCsv,
  positionsCsv,
  agreementCsv,
  conflictCsv,
  coverageCsv,
  workbook,
  htmlReport,
  questionsDocx,
  briefing,
  reviewDocx,
]

/** What `export <format>` writes on request. */
export const EXPORTS: readonly Report[] = [
  briefingOdt,
  graphml,
  refiProject,
  refiCodebook,
  annotations,
  events,
  parquet,
]
