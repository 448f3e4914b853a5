import type { CellStyle, WriteSheet } from 'hucre/xlsx'
import type { Position, PositionStance, Result, StatementFunction } from '../../pipeline/result.ts'
import { lookup } from '../lookup.ts'
import { reviewSign, SYMBOLS } from '../symbols.ts'
import type { Words } from '../words.ts'
import { BODY, sheet, type SheetCell } from './sheet.ts'

/** Background and text colour per stance; the sign and the word stand in the cell as well. */
const COLOURS: Readonly<Record<PositionStance, readonly [string, string]>> = {
  agree: ['CFE3F3', '0B3A5D'],
  disagree: ['F9D9C6', '6B2300'],
  mixed: ['FBEEB8', '54400A'],
  mention: ['E9ECEF', '3A4148'],
  silent: ['FFFFFF', '5B6470'],
}

/** The matrix: a row per theme, a column per organisation, each cell leading to its quotes. */
export function matrixSheet(result: Result, words: Words, rowOf: ReadonlyMap<string, number>): WriteSheet {
  const { actors, themes } = result.analysis
  const find = lookup(result)
  const many = actors.length > 8
  const rows = themes.map((theme): SheetCell[] => [
    { value: theme.label, style: { ...BODY, font: { ...BODY.font, bold: true } } },
    theme.proposition,
    words[find.consensus(theme.id).verdict],
    ...actors.map((actor) => cellOf(find.position(actor.id, theme.id), words, rowOf)),
  ])
  return sheet({
    name: words.matrix,
    header: [words.theme, words.proposition, words.verdict, ...actors.map((actor) => actor.name)],
    rows,
    widths: [30, 46, 18, ...actors.map(() => (many ? 13 : 22))],
    frozen: 1,
    headerHeight: many ? 80 : 36,
    rowHeight: 48,
  })
}

function cellOf(position: Position, words: Words, rowOf: ReadonlyMap<string, number>): SheetCell {
  const style = styleOf(position.stance)
  const lines = [
    `${SYMBOLS[position.stance]} ${words[position.stance]}${position.unsure && position.stance !== 'silent' ? ` (${words.unsure})` : ''}${reviewSign(position)}`,
  ]
  if (position.silence !== null) lines.push(words[position.silence])
  else lines.push(functionsOf(position).map((fn) => words[fn]).join(', ')) // prettier-ignore
  const value = lines.filter((line) => line !== '').join('\n')
  const row = position.statements.map((id) => rowOf.get(id)).find((found) => found !== undefined)
  return row === undefined ? { value, style } : { value, style, to: `'${words.statements}'!A${row}` }
}

/** Functions of a position, the most used first. */
function functionsOf({ functions }: Position): StatementFunction[] {
  const names = Object.keys(functions).sort() as StatementFunction[]
  return names.filter((name) => functions[name] > 0).sort((a, b) => functions[b] - functions[a])
}

function styleOf(stance: PositionStance): CellStyle {
  const [background, text] = COLOURS[stance]
  return {
    ...BODY,
    font: { ...BODY.font, color: { rgb: text } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: background } },
  }
}
