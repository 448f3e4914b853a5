/** Reads the rows on which the reading of stances is measured. */
import type { Problem } from '../../corpus/problem.ts'

export type RowStance = 'agree' | 'neutral' | 'disagree'

export const ROW_STANCES: readonly RowStance[] = ['agree', 'neutral', 'disagree']

export interface StanceRow {
  readonly proposition: string
  readonly text: string
  readonly stance: RowStance
}

/** Rows from JSON lines; a line that is no row becomes a problem with its number. */
export function parseRows(text: string, source: string): { rows: StanceRow[]; problems: Problem[] } {
  const rows: StanceRow[] = []
  const problems: Problem[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const row = parseRow(line)
    if (row === null) problems.push(noRow(source, index + 1))
    else rows.push(row)
  }
  return { rows, problems }
}

function noRow(source: string, line: number): Problem {
  return {
    code: 'file-broken',
    severity: 'error',
    source,
    line,
    message: {
      nl: 'Geen bruikbare regel: verwacht {"proposition", "text", "stance": "agree" | "neutral" | "disagree"}.',
      en: 'No usable row: expected {"proposition", "text", "stance": "agree" | "neutral" | "disagree"}.',
    },
  }
}

function parseRow(line: string): StanceRow | null {
  let data: unknown
  try {
    data = JSON.parse(line)
  } catch {
    return null
  }
  if (typeof data !== 'object' || data === null) return null
  const { proposition, text, stance } = data as Record<string, unknown>
  const known = ROW_STANCES.find((one) => one === (stance === 'mixed' ? 'neutral' : stance))
  if (typeof proposition !== 'string' || typeof text !== 'string' || known === undefined) return null
  return { proposition, text, stance: known }
}
