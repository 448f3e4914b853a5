import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer'
import type { Statement } from '../../pipeline/result.ts'
import { lookup } from '../lookup.ts'
import type { Report } from '../report.ts'

/** The statements for R, Python and DuckDB; ids and keys as in analysis.json, lists joined by a comma. */
export const parquet: Report = {
  id: 'parquet',
  summary: 'statements.parquet: de uitspraken voor R, Python en DuckDB',
  render: (result) => {
    const find = lookup(result)
    const { statements } = result.analysis
    const column = (name: string, type: 'STRING' | 'INT32' | 'DOUBLE', value: (s: Statement) => string | number | null): ColumnSource => ({ name, type, data: statements.map(value) }) // prettier-ignore
    const columnData = [
      column('id', 'STRING', (s) => s.id),
      column('actor', 'STRING', (s) => s.actor),
      column('actor_name', 'STRING', (s) => find.actor(s.actor).name),
      column('theme', 'STRING', (s) => s.theme),
      column('theme_label', 'STRING', (s) => find.theme(s.theme).label),
      column('stance', 'STRING', (s) => s.stance),
      column('function', 'STRING', (s) => s.function),
      column('mode', 'STRING', (s) => s.mode),
      column('condition', 'STRING', (s) => s.condition),
      column('quote', 'STRING', (s) => s.quote),
      column('questions', 'STRING', (s) => s.questions.join(',')),
      column('document', 'STRING', (s) => s.document),
      column('file', 'STRING', (s) => find.document(s.document).file),
      column('kind', 'STRING', (s) => find.document(s.document).kind),
      column('date', 'STRING', (s) => find.document(s.document).date),
      column('page', 'INT32', (s) => s.page),
      column('start', 'INT32', (s) => s.start),
      column('end', 'INT32', (s) => s.end),
      column('confidence', 'DOUBLE', (s) => s.confidence),
      column('terms', 'STRING', (s) => s.why.terms.join(',')),
      column('cues', 'STRING', (s) => s.why.cues.join(',')),
      column('rules', 'STRING', (s) => s.why.rules.join(',')),
    ]
    const createdBy = `meerstemmig ${result.analysis.generator.version}`
    return [
      { path: 'statements.parquet', content: new Uint8Array(parquetWriteBuffer({ columnData, createdBy })) },
    ]
  },
}
