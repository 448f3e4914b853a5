/** Reads a filled-in wederhoor.docx: a row with an answer becomes an entry, a row that contradicts itself a problem. */
import type { Problem } from '../corpus/problem.ts'
import { tablesOf, type WordTable } from './docx-tables.ts'
import { plain, stanceIn, STANCES, type ReviewEntry } from './types.ts'

export interface Filled {
  readonly entries: readonly ReviewEntry[]
  /** Rows that were left open. */
  readonly open: number
  readonly problems: readonly Problem[]
}

const YES = ['ja', 'j', 'klopt', 'yes', 'right', 'akkoord']
const NO = ['nee', 'n', 'klopt niet', 'no', 'not right', 'niet akkoord']
const UNTOUCHED = ['kies', 'choose', '']

/** Columns by how they are headed, in either language. */
const HEADS = {
  verdict: ['klopt dit?', 'is this right?'],
  right: ['juist is', 'it should be'],
  note: ['toelichting', 'explanation'],
} as const

/** What the organisation filled in; `file` is the name of the form. */
export function readForm(bytes: Uint8Array, file: string): Filled {
  const tables = tablesOf(bytes)
  const forms = (tables ?? []).flatMap((table) => formOf(table) ?? [])
  if (forms.length === 0) {
    const nl = 'Dit is geen ingevulde wederhoor.docx: er is geen tabel met de kolommen “Klopt dit?” en “Juist is”. Geef het Word-bestand dat de organisatie terugstuurde.' // prettier-ignore
    const en = 'Not a filled-in wederhoor.docx: there is no table with the columns “Is this right?” and “It should be”. Name the Word file that the organisation sent back.' // prettier-ignore
    return { entries: [], open: 0, problems: [problem(file, nl, en)] }
  }
  const rows = forms.map((form) => rowsOf(form, file))
  return {
    entries: rows.flatMap(({ entries }) => entries),
    open: rows.reduce((sum, { open }) => sum + open, 0),
    problems: rows.flatMap(({ problems }) => problems),
  }
}

interface Form extends WordTable {
  readonly columns: Readonly<Record<keyof typeof HEADS, number>>
}

function formOf(table: WordTable): Form | null {
  const head = (table.rows[0] ?? []).map((cell) => cell.replace(/\s+/g, ' ').trim().toLowerCase())
  const at = (names: readonly string[]): number => head.findIndex((cell) => names.some((name) => cell.startsWith(name))) // prettier-ignore
  const columns = { verdict: at(HEADS.verdict), right: at(HEADS.right), note: at(HEADS.note) }
  return columns.verdict < 0 || columns.right < 0 ? null : { ...table, columns }
}

function rowsOf({ heading, rows, columns }: Form, file: string): Filled {
  const problems: Problem[] = []
  let open = 0
  const entries = rows.slice(1).flatMap((row, index): ReviewEntry[] => {
    const code = codeIn(row[0] ?? '')
    const [verdict, right] = [row[columns.verdict] ?? '', row[columns.right] ?? '']
    const note = (row[columns.note] ?? '').replace(/\s+/g, ' ').trim()
    const name = code?.theme ?? (row[0] ?? '').split('\n')[0] ?? ''
    const wrong = (nl: string, en: string): ReviewEntry[] => {
      problems.push(problem(file, `${heading}, ${name}: ${nl}`, `${heading}, ${name}: ${en}`))
      return []
    }
    const untouched = UNTOUCHED.includes(plain(verdict)) && UNTOUCHED.includes(plain(right))
    if (untouched && note === '') {
      open += 1
      return []
    }
    if (untouched)
      return wrong(
        `er staat alleen een toelichting. Vul bij “Klopt dit?” ja of nee in.`,
        'there is an explanation only. Fill in yes or no under “Is this right?”.',
      )
    if (heading === '' || code === null)
      return wrong(
        'de kop met de naam van de organisatie of de code van het thema is weg; gebruik het formulier zoals het was.',
        'the heading with the name of the organisation or the code of the theme is gone; use the form as it was.',
      )
    const stance = UNTOUCHED.includes(plain(right)) ? null : stanceIn(right)
    if (stance === undefined)
      return wrong(
        `“Juist is”: verwacht een van: ${Object.keys(STANCES).join(', ')}; niet “${right}”.`,
        `“It should be”: expected one of: agrees, disagrees, partly, mentions, no position; not “${right}”.`,
      )
    const [yes, no] = [YES.includes(plain(verdict)), NO.includes(plain(verdict))]
    if (!yes && !no && !UNTOUCHED.includes(plain(verdict)))
      return wrong(
        `“Klopt dit?”: verwacht ja of nee; niet “${verdict}”.`,
        `“Is this right?”: expected yes or no; not “${verdict}”.`,
      )
    if ((yes && stance !== null && stance !== code.stance) || (no && stance === code.stance))
      return wrong(
        '“Klopt dit?” en “Juist is” spreken elkaar tegen. Vraag de organisatie wat zij bedoelt.',
        '“Is this right?” and “It should be” contradict each other. Ask the organisation what it means.',
      )
    const base = { organisation: heading, theme: code.theme, note: note === '' ? null : note, source: file, file, line: index + 2 } // prettier-ignore
    if (yes || (stance !== null && stance === code.stance))
      return [{ ...base, verdict: 'confirmed', stance: code.stance }]
    return [{ ...base, verdict: stance === null ? 'rejected' : 'corrected', stance }]
  })
  return { entries, open, problems }
}

/** The code that the form prints under each position: theme and stance as read. */
function codeIn(cell: string): { readonly theme: string; readonly stance: ReviewEntry['stance'] } | null {
  for (const line of cell.split('\n')) {
    const [, theme, word] = /\[([^\s:[\]]+): ([^\]]+)\]$/.exec(line.trim()) ?? []
    const stance = word === undefined ? undefined : stanceIn(word)
    if (theme !== undefined && stance !== undefined) return { theme, stance }
  }
  return null
}

function problem(source: string, nl: string, en: string): Problem {
  return { code: 'review-yaml', severity: 'error', source, message: { nl, en } }
}
