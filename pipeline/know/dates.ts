/** The date of a document: only one that is printed as its own, never one that is spoken of. */
import type { Block, Document } from '../../corpus/document.ts'
import type { Inferred } from '../result.ts'

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
const SHORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const WORDED = String.raw`(\d{1,2})\s+(${[...MONTHS, ...SHORT.map((month) => `${month}\\.?`), 'sept\\.?'].join('|')})\s*((?:19|20)\d{2})`
const DATE = new RegExp(
  String.raw`(?<!\d)(?:${WORDED}|((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)|(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d{2})(?!\d))`,
  'iu',
)

/** Words that make a date the date of something else: a meeting, another letter, a deadline. */
const OTHERS =
  /\b(?:vergadering|bijeenkomst|sessie|\p{L}*gesprek|\p{L}*avond|hoorzitting|zitting|debat|overleg|raad(?:svergadering)? van|commissie\p{L}*|brief van|mail van|uiterlijk|voor|tot|t\/m|deadline|vanaf|per|geldig|kenmerk)\b|vastgesteld|verschenen|\buw\b/iu
const LABEL = /^(?:datum|dagtekening|gedateerd|d\.d\.|versie|date)(?:\s*:|\s+)\s*/iu
/** In this order: of a question and its answer in one head, the answer counts. */
const OFFICIAL = [
  /(?:voorgesteld|ontvangen)\s+/iu,
  /(?:ingezonden|ingediend(?: op)?)\s+/iu,
  // A motion: "de raad, in vergadering bijeen op …"
  /\bin\s+(?:\p{L}+\s+){0,2}vergadering\s+bijeen(?:gekomen)?\s+(?:(?:op|d\.?d\.?)\s+)?(?:\p{L}+dag\s+)?/iu,
]

/** The date and the words it rests on; null when none is the document's own. */
export function dateOf(document: Document): Inferred<string | null> {
  const text = (block: Block): string => document.text.slice(block.content, block.end).trim()
  const top = document.blocks.filter((block) => block.kind !== 'note').slice(0, 14)
  const tail = document.blocks.slice(-8)
  for (const block of [...top, ...tail]) {
    const line = text(block)
    const behind = LABEL.exec(line)
    const date = behind && parseDate(line.slice(behind[0].length, behind[0].length + 24))
    if (date) return { value: date, ground: quote(line), confidence: 0.95 }
    // A label in one cell or block, the date in the next.
    const next = document.blocks[document.blocks.indexOf(block) + 1]
    if (/^(?:datum|dagtekening)(?:\s*:?$|\s+(?:ons|uw|onderwerp|kenmerk|behandeld))/iu.test(line) && next) {
      const below = parseDate(text(next))
      if (below && (text(next).length < 30 || /^\d{1,2}[ -]/.test(text(next))))
        return { value: below, ground: quote(`${line} ${text(next)}`), confidence: 0.9 }
    }
  }
  const head = top.map(text).join(' ').slice(0, 1200)
  // In the head of an answer the date on which was asked is not its own.
  const words = /\bantwoord(?:en)? van\b/iu.test(head) ? OFFICIAL.slice(0, 1) : OFFICIAL
  const official = words.map((word) => officialDate(head, word)).find((found) => found !== null)
  if (official) return official
  for (const block of [...top, ...tail]) {
    const line = text(block)
    const date = isDateLine(line) ? parseDate(line) : null
    if (date) return { value: date, ground: quote(line), confidence: top.includes(block) ? 0.9 : 0.8 }
  }
  const named = /^((?:19|20)\d{2}-\d{2}-\d{2})(?!\d)/u.exec(document.file.split('/').at(-1) ?? '')
  const date = named && parseDate(named[1] ?? '')
  if (date) return { value: date, ground: `bestandsnaam ${document.file}`, confidence: 0.5 }
  return { value: null, ground: 'geen datum die van dit stuk zelf is', confidence: 0.6 }
}

/** "Voorgesteld 3 maart 2024", "(ontvangen 20 november 2024)", also over a line break. */
function officialDate(head: string, word: RegExp): Inferred<string> | null {
  const found = word.exec(head)
  const from = (found?.index ?? 0) + (found?.[0].length ?? 0)
  const date = found && parseDate(head.slice(from, from + 24))
  return date ? { value: date, ground: quote(head.slice(found.index)), confidence: 0.9 } : null
}

/** A short line of a date alone, or with a place or the name of the writer before it. */
function isDateLine(line: string): boolean {
  const found = DATE.exec(line)
  if (!found || line.length > 60) return false
  const before = line.slice(0, found.index)
  const after = line.slice(found.index + found[0].length)
  if (OTHERS.test(before) || /[.;:?!(]\s*$/.test(before.trimEnd()) || /\p{L}{4,}/u.test(after)) return false
  return (
    before.trim() === '' ||
    (/[,–|-]\s*$/.test(before) && before.split(/\s+/).length <= 6) ||
    /^(?:\p{Lu}\p{L}+\s+){1,2}$/u.test(before)
  )
}

/** The first date in a text as ISO, or null; impossible days are none. */
export function parseDate(text: string): string | null {
  const found = DATE.exec(text)
  if (!found) return null
  const [, day, month, year, isoYear, isoMonth, isoDay, d, m, y] = found
  const parts = year
    ? [year, monthNumber(month ?? ''), day]
    : isoYear
      ? [isoYear, isoMonth, isoDay]
      : [y, m, d]
  const iso = parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-')
  const real = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(iso) ? iso : null
}

function monthNumber(name: string): number {
  const plain = name.toLowerCase().replace('.', '')
  const full = MONTHS.indexOf(plain)
  return (full >= 0 ? full : SHORT.indexOf(plain.slice(0, 3))) + 1
}

const quote = (line: string): string => `“${line.replace(/\s+/g, ' ').slice(0, 80)}”`
