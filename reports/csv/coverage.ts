import { lookup } from '../lookup.ts'
import type { Report } from '../report.ts'
import { wordsFor } from '../words.ts'
import { csv } from './table.ts'

/** Who answered which question: answered, referred elsewhere, skipped or never asked. */
export const coverageCsv: Report = {
  id: 'coverage',
  summary: 'coverage.csv: welke organisatie welke deelvraag beantwoordt, overslaat of ernaar verwijst',
  render: (result, { lang }) => {
    const words = wordsFor(lang)
    const find = lookup(result)
    const header = [
      'vraag',
      'vraagtekst',
      'categorie',
      'organisatie',
      'organisatie_id',
      'status',
      'passages',
      'woorden',
    ]
    const rows = result.analysis.comparisons.coverage.map((one) => {
      const question = find.question(one.question)
      return [question.number, question.text, question.category, find.actor(one.actor).name, one.actor, words[one.status], one.passages.length, one.words] // prettier-ignore
    })
    return [{ path: 'coverage.csv', content: csv(header, rows) }]
  },
}
