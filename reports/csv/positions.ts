import { lookup } from '../lookup.ts'
import type { Report } from '../report.ts'
import { wordsFor } from '../words.ts'
import { csv } from './table.ts'

/** Every cell of the matrix on a line of its own, silence included. */
export const positionsCsv: Report = {
  id: 'positions',
  summary: 'positions.csv: het standpunt van elke organisatie op elk thema, ook wie zwijgt',
  render: (result, { lang }) => {
    const words = wordsFor(lang)
    const find = lookup(result)
    const header = [
      'organisatie', 'organisatie_id', 'thema', 'thema_id', 'standpunt', 'zwijgen', 'eens', 'oneens', 'deels', 'noemt',
      'probleem', 'wens', 'praktijk', 'voorwaarde', 'feit', 'score', 'verdeeld', 'zekerheid', 'onzeker', 'citaten', 'hangt_aan',
      'wederhoor', 'eerst_gelezen_als', 'toelichting',
    ] // prettier-ignore
    const rows = result.analysis.positions.map((p) => [
      find.actor(p.actor).name, p.actor, find.theme(p.theme).label, p.theme, words[p.stance],
      p.silence === null ? null : words[p.silence], p.counts.agree, p.counts.disagree, p.counts.mixed, p.counts.mention,
      p.functions.problem, p.functions.demand, p.functions.practice, p.functions.condition, p.functions.fact, p.score,
      p.divided, p.confidence, p.unsure, p.hangsOn, p.fragile.map((what) => words[`fragile-${what}`]).join(', '),
      p.reviewed === undefined ? null : words[`${p.reviewed.verdict}Short`],
      p.reviewed === undefined ? null : words[p.reviewed.before.stance], p.reviewed?.note ?? null,
    ]) // prettier-ignore
    return [{ path: 'positions.csv', content: csv(header, rows) }]
  },
}
