import type { WriteSheet } from 'hucre/xlsx'
import type { PairAgreement, Result } from '../../pipeline/result.ts'
import type { Words } from '../words.ts'
import { BODY, sheet, type SheetCell } from './sheet.ts'

const PERCENT = { ...BODY, numFmt: '0%' }
const DECIMAL = { ...BODY, numFmt: '0.00' }

/** Share of agreement between every two organisations, with the number of shared themes beside it. */
export function agreementSheet(result: Result, words: Words): WriteSheet {
  return square(result, words, words.agreementHead, ({ share }) => ({ value: share, style: PERCENT }))
}

/** Conflict between every two organisations. */
export function conflictSheet(result: Result, words: Words): WriteSheet {
  return square(result, words, words.conflictHead, ({ conflict, overlap }) => ({
    value: overlap === 0 ? null : conflict,
    style: DECIMAL,
  }))
}

function square(
  result: Result,
  words: Words,
  name: string,
  value: (pair: PairAgreement) => SheetCell,
): WriteSheet {
  const { actors, comparisons } = result.analysis
  const pairs = new Map(comparisons.pairs.flatMap((pair) => [[`${pair.a} ${pair.b}`, pair], [`${pair.b} ${pair.a}`, pair]])) // prettier-ignore
  const rows = actors.map((a): SheetCell[] => [
    a.name,
    ...actors.flatMap((b): SheetCell[] => {
      const pair = pairs.get(`${a.id} ${b.id}`)
      return pair === undefined ? [null, null] : [value(pair), pair.overlap]
    }),
  ])
  return sheet({
    name,
    header: [words.actor, ...actors.flatMap((b) => [b.name, words.overlap])],
    rows,
    widths: [30, ...actors.flatMap(() => [16, 9])],
    frozen: 1,
    headerHeight: 48,
    filter: false,
  })
}
