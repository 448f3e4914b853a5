/** Places answers by label and number, where the wording of the question does not stand in the note. */
import type { Line } from '../know/lines.ts'
import { isGroupHeading, printedQuestions } from '../know/printed.ts'
import { wordsOf } from '../know/wording.ts'
import type { Anchor, Search } from './anchors.ts'

/** Adds to the printed questions every label that says where an answer belongs; in reading order. */
export function placeAnchors(search: Search, printed: readonly Anchor[]): Anchor[] {
  const numbers = numberTable(search, printed)
  const free = search.lines.filter((line) => !printed.some((anchor) => covers(anchor, line)))
  const labelled = free.flatMap((line) => labelAnchor(line, numbers, printed))
  const byNumber = numberAnchors(search, [...printed, ...labelled], free, numbers)
  const known = [...printed, ...labelled, ...byNumber].sort(inOrder)
  return [...known, ...unplaced(search, known)].sort(inOrder)
}

const inOrder = (a: Anchor, b: Anchor): number => a.start - b.start || b.end - a.end

const covers = (anchor: Anchor, line: Line): boolean => line.start >= anchor.start && line.start < anchor.end

/** Which question a printed number means in this note: its own printed questions first, else the questionnaire. */
function numberTable(search: Search, printed: readonly Anchor[]): (number: string) => string | null {
  const own = new Map<string, string>()
  for (const anchor of printed) {
    if (anchor.number !== null && anchor.questions[0]) own.set(anchor.number, anchor.questions[0])
  }
  const theirs = new Map(search.questions.map((question) => [question.number, question.id]))
  // A note that counts in its own way says nothing with a number that it has not explained.
  const agree = [...own].filter(([number, id]) => theirs.get(number) === id).length
  const trusted = own.size < 2 || agree >= 0.8 * own.size
  const sub = (number: string): string | undefined =>
    /^\d+[a-h]$/.test(number) ? theirs.get(number.slice(0, -1)) : undefined
  return (number) => own.get(number) ?? (trusted ? (theirs.get(number) ?? sub(number) ?? null) : null)
}

/** "Vraag 3", "Antwoord op vraag 4 en 5", "Antwoord:". */
function labelAnchor(
  line: Line,
  numbers: (number: string) => string | null,
  printed: readonly Anchor[],
): Anchor[] {
  if (line.label === null || line.label.role === 'number') return []
  const placed = line.label.numbers.map(numbers)
  const before = printed.findLast((anchor) => anchor.end <= line.start)
  const questions =
    line.label.numbers.length === 0 ? (before?.questions ?? []) : placed.filter((id) => id !== null)
  if (line.label.role === 'answer' && line.label.numbers.length === 0 && !before) return []
  return [
    {
      start: line.start,
      end: line.start + line.label.length,
      role: line.label.role,
      questions: placed.includes(null) ? [] : [...new Set(questions)],
      method: 'label',
      confidence: placed.includes(null) ? 0 : 0.9,
      number: line.label.numbers[0] ?? null,
    },
  ]
}

/**
 * "3." before an answer, without the question: only as one rising row over the whole note that fits the
 * questionnaire, never a numbered list inside an answer.
 */
function numberAnchors(
  search: Search,
  known: readonly Anchor[],
  free: readonly Line[],
  numbers: (number: string) => string | null,
): Anchor[] {
  const answered = new Set(known.flatMap((anchor) => anchor.questions))
  const open = search.questions.filter((question) => question.id !== 'H' && !answered.has(question.id))
  if (open.length === 0 || answered.size > search.questions.length / 3) return []
  const row: { line: Line; id: string; at: number }[] = []
  for (const line of free) {
    if (!line.whole || line.label?.role !== 'number' || line.label.letters) continue
    const id = numbers(line.label.numbers[0] ?? '')
    const at = search.questions.findIndex((question) => question.id === id)
    if (id === null || at < 0) continue
    if (at === (row.at(-1)?.at ?? -1) + 1 || (row.length > 0 && at > (row.at(-1)?.at ?? 0))) {
      row.push({ line, id, at })
    } else if (row.length === 0) row.push({ line, id, at })
  }
  const text = search.document.text.length
  const spread = row.length > 1 ? ((row.at(-1)?.line.start ?? 0) - (row[0]?.line.start ?? 0)) / text : 0
  if (row.length < Math.max(3, open.length / 2) || spread < 0.4) return []
  return row.map(({ line, id }): Anchor => ({
    start: line.start,
    end: line.content,
    role: 'question',
    questions: [id],
    method: 'number',
    confidence: 0.7,
    number: line.label?.numbers[0] ?? null,
  }))
}

/** Questions printed in the note that are none of the questionnaire: their answer is kept, and listed as unplaced. */
function unplaced(search: Search, known: readonly Anchor[]): Anchor[] {
  const used = new Set(known.map((anchor) => anchor.number))
  return printedQuestions(search.document)
    .filter(
      ({ start, end, role, number, text }) =>
        !known.some((anchor) => start < anchor.end && end > anchor.start) &&
        (role !== 'number' || !used.has(number)) &&
        text.includes('?') &&
        wordsOf(text).length > 3,
    )
    .map(({ start, end, number }): Anchor => ({
      start,
      end,
      role: 'question',
      questions: [],
      method: 'none',
      confidence: 0,
      number,
    }))
}

/** Lines directly before `start` that are headings over what follows; their first start, or `start`. */
export function headingsBefore(lines: readonly Line[], from: number, start: number): number {
  const above = lines.filter((line) => line.whole && line.start >= from && line.start < start)
  let first = start
  for (const line of above.toReversed()) {
    if (!isGroupHeading(line) || line.label?.role === 'question') break
    first = line.start
  }
  return first
}
