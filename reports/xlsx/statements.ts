import type { WriteSheet } from 'hucre/xlsx'
import type { Result, Statement } from '../../pipeline/result.ts'
import { filled } from '../asks.ts'
import { lookup } from '../lookup.ts'
import { SYMBOLS } from '../symbols.ts'
import type { Words } from '../words.ts'
import { BODY, sheet, type SheetCell } from './sheet.ts'

/** All statements, by theme and organisation as in the matrix, so that the quotes of a cell stand together. */
export function inSheetOrder({ analysis }: Result): readonly Statement[] {
  const theme = new Map(analysis.themes.map(({ id }, index) => [id, index]))
  const actor = new Map(analysis.actors.map(({ id }, index) => [id, index]))
  const best = new Map(
    analysis.positions.flatMap(({ statements }) => statements.map((id, index) => [id, index])),
  )
  const rank = (ranks: ReadonlyMap<string, number>, id: string) => ranks.get(id) ?? ranks.size
  return analysis.statements.toSorted(
    (a, b) =>
      rank(theme, a.theme) - rank(theme, b.theme) ||
      rank(actor, a.actor) - rank(actor, b.actor) ||
      rank(best, a.id) - rank(best, b.id),
  )
}

/** The quotes with where they stand and why they were read so. */
export function statementsSheet(result: Result, statements: readonly Statement[], words: Words): WriteSheet {
  const find = lookup(result)
  const rows = statements.map((s): SheetCell[] => [
    find.theme(s.theme).label,
    find.actor(s.actor).name,
    `${SYMBOLS[s.stance]} ${words[s.stance]}`,
    words[s.function],
    s.quote,
    s.condition,
    s.questions.map((id) => find.question(id).number).join(', '),
    find.document(s.document).file,
    s.page,
    words[s.mode],
    { value: s.confidence, style: { ...BODY, numFmt: '0.00' } },
    [...s.why.terms, ...s.why.cues, ...s.why.rules, ...(s.reviewed ? [filled(words.statementCorrected, { before: words[s.reviewed.before] })] : [])].join(', '), // prettier-ignore
    s.id,
  ])
  return sheet({
    name: words.statements,
    header: [
      words.theme, words.actor, words.stance, words.function, words.quote, words.conditionHead, words.question,
      words.document, words.page, words.mode, words.confidence, words.why, 'id',
    ], // prettier-ignore
    rows,
    widths: [26, 24, 12, 13, 80, 30, 9, 30, 8, 18, 11, 70, 20],
    frozen: 2,
  })
}
