/** A number that points at a question without the word "vraag": "3." before an answer, "Samenwerking (4)". */
import type { Line } from '../know/lines.ts'
import { NUMBER_LIST, numbersIn } from '../know/numbers.ts'
import { isGroupHeading } from '../know/printed.ts'
import { wordsOf } from '../know/wording.ts'
import type { Anchor } from './anchors.ts'
import { headingBehind } from './by-label.ts'
import type { Placing } from './placing.ts'

const POINTER = new RegExp(String.raw`\(((?:deel)?vra(?:ag|gen)\s+)?(${NUMBER_LIST})\)\s*:?$`, 'iu')

const ANNOUNCED =
  /\b(?:uw|de|uitgezette|gestelde) (?:\p{L}+ )?(?:vragen|uitvraag|vragenlijst|deelvragen|stellingen)\b|\bantwoord(?:en)?\b|\bbeantwoord/iu

/** Headings with the number of the question behind them: two or more, or with the word "vraag". */
export function pointerAnchors({ free, numbers }: Placing): Anchor[] {
  const found = free.flatMap((line) => {
    const text = line.text.trim()
    const pointer = line.whole && wordsOf(text).length <= 16 ? POINTER.exec(text) : null
    const ids = pointer ? numbersIn(pointer[2] ?? '').map(numbers) : []
    if (!pointer || ids.length === 0 || ids.some((id) => id === null)) return []
    return [{ line, ids: ids as string[], named: pointer[1] !== undefined }]
  })
  if (found.length < 2 && !found.some(({ named }) => named)) return []
  return found.map(({ line, ids }) => anchor(line, ids, line.end, 'number', 0.85))
}

/**
 * "3." before an answer: only as one rising row over the whole note that fits the questionnaire, never a
 * numbered list inside an answer.
 */
export function numberAnchors({ search, known, free, numbers, kind }: Placing): Anchor[] {
  if (!['notitie', 'brief', 'onbekend'].includes(kind)) return []
  const answered = new Set(known.flatMap((one) => one.questions))
  const order = search.questions.filter((question) => question.id !== 'H').map((question) => question.id)
  if (order.length === 0 || answered.size > order.length / 3) return []
  const rows: { line: Line; at: number }[][] = []
  for (const line of free) {
    if (!line.whole || line.label?.role !== 'number') continue
    const at = order.indexOf(numbers(line.label.numbers[0] ?? '') ?? '')
    if (at < 0) continue
    // A row goes on with a higher number; "1." again starts another.
    const row = rows.at(-1)
    if (row && at > (row.at(-1)?.at ?? 0)) row.push({ line, at })
    else rows.push([{ line, at }])
  }
  const best = rows.sort((a, b) => b.length - a.length)[0] ?? []
  const spread = (best.at(-1)?.line.start ?? 0) - (best[0]?.line.start ?? 0)
  const above = search.document.text.slice(0, best[0]?.line.start ?? 0)
  // Numbered points of a proposal are no answers: nearly all questions, or words that announce answers.
  const least = ANNOUNCED.test(above.slice(-600)) ? order.length / 2 : 0.8 * order.length
  if (best.length < Math.max(2, least) || spread < 0.3 * search.document.text.length) return []
  return best.map(({ line, at }) => {
    const heading = isGroupHeading(line) ? line.end : line.content + headingBehind(line, search.document.text)
    return anchor(line, [order[at] as string], heading, 'number', 0.7)
  })
}

const anchor = (
  line: Line,
  questions: readonly string[],
  end: number,
  method: string,
  confidence: number,
): Anchor => ({
  start: line.start,
  end,
  role: 'question',
  questions,
  method,
  confidence,
  number: line.label?.numbers[0] ?? null,
})
