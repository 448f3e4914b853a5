/** From anchors to answers: what stands between a question and the next, without the headings over groups. */
import type { Block, Document } from '../../corpus/document.ts'
import type { Line } from '../know/lines.ts'
import { containment, wordsOf } from '../know/wording.ts'
import { groupName, isGroupHeading } from '../know/printed.ts'
import type { Anchor, Search } from './anchors.ts'
import { annexStart } from './closing.ts'
import { trimmed, type Span } from './spans.ts'

/** The answers of a note in reading order; questions without text behind them have none. */
export function answersOf(search: Search, anchors: readonly Anchor[]): Span[] {
  const { document, lines } = search
  const withLabels = usesAnswerLabels(anchors)
  const spans: Span[] = []
  let waiting: string[] = []
  for (const [index, anchor] of anchors.entries()) {
    const next = anchors[index + 1]
    const stop = next ? cellStart(document, next.start, anchor.end) : annexStart(document, anchor.end)
    // Where answers carry a label, what stands behind a question is still the question.
    if (anchor.role === 'question' && (withLabels || next?.role === 'answer')) {
      waiting = next?.role === 'answer' ? [...anchor.questions] : []
      continue
    }
    const own = anchor.questions.length > 0 || anchor.number !== null ? anchor.questions : waiting
    const questions = [...together(document, anchors, index), ...own]
    const end = next ? withoutHeadings(search, lines, anchor.end, stop, questions, next) : stop
    const span = trimmed(document.text, anchor.end, end)
    waiting = []
    if (!span || isOnlyFurniture(document.text.slice(span.start, span.end))) continue
    const isSection = questions.length === 0 && ['speaker', 'heading'].includes(anchor.method)
    const kind = isSection ? 'section' : 'answer'
    spans.push({
      ...span,
      kind,
      questions,
      method: anchor.method,
      confidence: anchor.confidence,
      ...(anchor.actor === undefined ? {} : { actor: anchor.actor }),
    })
  }
  return spans
}

const TOGETHER =
  /^\s*(?:(?:deze|beide|bovenstaande|de (?:twee|drie|vier)) (?:\p{L}+ )?vragen|vra(?:ag|gen) \d.{0,30}|wij )\s*(?:\p{L}+ ){0,6}(?:samen|gezamenlijk|tegelijk|in samenhang|in één keer)(?!\p{L})/iu

/** Questions printed just above without an answer of their own, when the answer says that it is for all of them. */
function together({ text }: Document, anchors: readonly Anchor[], index: number): string[] {
  const anchor = anchors[index]
  if (!anchor || !TOGETHER.test(text.slice(anchor.end, anchor.end + 160))) return []
  const above: string[] = []
  for (let at = index - 1; at >= 0; at -= 1) {
    const one = anchors[at] as Anchor
    const next = anchors[at + 1] as Anchor
    if (trimmed(text, one.end, next.start) !== null) break
    above.unshift(...one.questions)
  }
  return above.filter((id) => !anchor.questions.includes(id))
}

/** In a table the whole cell of the next question belongs to it, a heading above the question included. */
function cellStart({ blocks }: Document, start: number, from: number): number {
  const own = blocks.find((block) => block.start <= start && block.end > start)?.cell
  if (!own) return start
  const same = (cell: Block['cell']): boolean =>
    cell?.table === own.table && cell.row === own.row && cell.column === own.column
  return blocks.find((block) => block.start >= from && same(block.cell))?.start ?? start
}

/** Two or more labelled answers, that go with most of the questions: a label is how this note answers. */
function usesAnswerLabels(anchors: readonly Anchor[]): boolean {
  const answers = anchors.filter((anchor) => anchor.role === 'answer')
  const asked = new Set(
    anchors.filter((anchor) => anchor.role === 'question').flatMap((anchor) => anchor.questions),
  )
  const answered = new Set(answers.flatMap((anchor) => anchor.questions))
  return answers.length >= 2 && answered.size >= 0.6 * asked.size
}

/** Headings at the end of an answer stand over the next group of questions and belong to nobody's answer. */
function withoutHeadings(
  search: Search,
  lines: readonly Line[],
  from: number,
  stop: number,
  questions: readonly string[],
  next: Anchor,
): number {
  const own = lines.filter((line) => line.whole && line.start >= from && line.start < stop)
  let end = stop
  for (const [index, line] of own.toReversed().entries()) {
    const alone = index === own.length - 1 && trimmed(search.document.text, from, line.start) === null
    if (!isGroupHeading(line) || !isOverNext(search, line, alone, questions, next)) break
    end = line.start
  }
  return end
}

function isOverNext(
  search: Search,
  line: Line,
  alone: boolean,
  questions: readonly string[],
  next: Anchor,
): boolean {
  if (isCategory(search, groupName(line))) return true
  const looks = line.source.kind === 'heading' || line.source.bold === true
  const group = (ids: readonly string[]): string | null =>
    search.questions.find((question) => question.id === ids.at(0))?.category ?? null
  const opens = group(questions) !== group(next.questions)
  // The only line between two questions is an answer of a few words, unless the next group starts here.
  if (alone) return looks && opens
  return looks || (opens && wordsOf(line.text).length <= 5)
}

/** True for a heading with (nearly) the words of a category of the questionnaire, or the word that opens its parts. */
export function isCategory(search: Search, heading: string): boolean {
  if (/^(?:deelvragen|hoofdvraag|vragen|antwoorden|beantwoording|stellingen)$/iu.test(heading)) return true
  const words = wordsOf(heading).map((word) => word.norm)
  return search.questions.some(({ category }) => {
    const theirs = category === null ? [] : wordsOf(category).map((word) => word.norm)
    return containment(words, theirs) >= 0.6 && containment(theirs, words) >= 0.5
  })
}

/** A dash, a cross or a page number is no answer; "n.v.t." is one. */
const isOnlyFurniture = (text: string): boolean => !/\p{L}{2}|\p{L}\.\p{L}/u.test(text)
