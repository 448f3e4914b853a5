import { lookup } from '../lookup.ts'
import type { Report } from '../report.ts'
import { csv, type Cell } from './table.ts'
import type { PairAgreement } from '../../pipeline/result.ts'

/** A table with a line per pair of organisations. */
export function pairsReport(
  id: string,
  summary: string,
  columns: readonly (readonly [string, (pair: PairAgreement) => Cell])[],
): Report {
  return {
    id,
    summary,
    render: (result) => {
      const { actor } = lookup(result)
      const header = ['organisatie_a', 'organisatie_b', 'id_a', 'id_b', ...columns.map(([name]) => name)]
      const rows = result.analysis.comparisons.pairs.map((pair) => [
        actor(pair.a).name,
        actor(pair.b).name,
        pair.a,
        pair.b,
        ...columns.map(([, value]) => value(pair)),
      ])
      return [{ path: `${id}.csv`, content: csv(header, rows) }]
    },
  }
}
