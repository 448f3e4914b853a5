import type { WriteSheet } from 'hucre/xlsx'
import type { Result } from '../../pipeline/result.ts'
import { methodLines } from '../method.ts'
import type { Words } from '../words.ts'
import { BODY, sheet, type SheetCell } from './sheet.ts'

/** How the figures came about: what was read, with which settings, by which codebook, and what went wrong. */
export function methodSheet(result: Result, words: Words): WriteSheet {
  const rows = methodLines(result, words).map((line): SheetCell[] =>
    line.kind === 'item'
      ? [line.name, line.value]
      : line.kind === 'heading'
        ? [{ value: line.text, style: { ...BODY, font: { ...BODY.font, bold: true } } }, null]
        : [null, line.text],
  )
  return sheet({
    name: words.method,
    header: [words.subject, words.explanation],
    rows,
    widths: [38, 110],
    filter: false,
  })
}
