import { lookup } from '../lookup.ts'
import type { Report } from '../report.ts'
import { wordsFor } from '../words.ts'
import { csv } from './table.ts'

/** Every statement on a line of its own, with its quote, place and why. */
export const statementsCsv: Report = {
  id: 'statements',
  summary: 'statements.csv: alle uitspraken met citaat, vindplaats en reden',
  render: (result, { lang }) => {
    const words = wordsFor(lang)
    const find = lookup(result)
    const header = [
      'id', 'organisatie', 'organisatie_id', 'thema', 'thema_id', 'standpunt', 'functie', 'stem', 'voorwaarde',
      'citaat', 'vraag', 'stuk', 'soort_stuk', 'pagina', 'zekerheid', 'begin', 'einde', 'termen', 'signalen', 'regels',
    ] // prettier-ignore
    const rows = result.analysis.statements.map((s) => [
      s.id, find.actor(s.actor).name, s.actor, find.theme(s.theme).label, s.theme, words[s.stance], words[s.function],
      words[s.mode], s.condition, s.quote, s.questions.join(', '), find.document(s.document).file,
      words[find.document(s.document).kind], s.page, s.confidence, s.start, s.end, s.why.terms.join(', '),
      s.why.cues.join(', '), s.why.rules.join(', '),
    ]) // prettier-ignore
    return [{ path: 'statements.csv', content: csv(header, rows) }]
  },
}
