import { stringify } from 'csv-stringify/sync'
import type { Stance } from '../../pipeline/result.ts'
import { lookup } from '../lookup.ts'
import type { Report } from '../report.ts'

/** Agreement is yes or no in discourse network analysis; what is neither stays empty and is in `position`. */
const AGREEMENT: Readonly<Record<Stance, number | null>> = {
  agree: 1,
  disagree: 0,
  mixed: null,
  mention: null,
}
const POSITION: Readonly<Record<Stance, number | null>> = { agree: 1, disagree: -1, mixed: 0, mention: null }

/** The statements as an event list in the columns of the Discourse Network Analyzer; what is reported of others is left out. */
export const events: Report = {
  id: 'dna',
  summary:
    'dna-events.csv: de uitspraken als gebeurtenissenlijst, in de kolommen van de Discourse Network Analyzer',
  render: (result) => {
    const find = lookup(result)
    const header = [
      'statement_id', 'time', 'document_id', 'document_title', 'document_author', 'document_source', 'document_section',
      'document_type', 'person', 'organization', 'concept', 'agreement', 'position', 'function', 'text',
    ] // prettier-ignore
    const rows = result.analysis.statements
      .filter(({ mode }) => mode !== 'reported')
      .map((s) => {
        const { date, title, file, kind } = find.document(s.document)
        return [
          s.id, date === null ? '' : `${date} 00:00:00`, s.document, title ?? file, find.actor(s.actor).name, file,
          s.questions.join(','), kind, '', find.actor(s.actor).name, find.theme(s.theme).label, AGREEMENT[s.stance],
          POSITION[s.stance], s.function, s.quote,
        ] // prettier-ignore
      })
    return [
      {
        path: 'dna-events.csv',
        content: stringify([header, ...rows], { delimiter: ';', quoted_string: true }),
      },
    ]
  },
}
