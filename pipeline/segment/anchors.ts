/** The places where a question is printed or an answer is labelled, each with the question it belongs to. */
import type { Document } from '../../corpus/document.ts'
import { linesOf, type Line } from '../know/lines.ts'
import { printedQuestions, questionEnd, type PrintedQuestion } from '../know/printed.ts'
import { matchPrinted, wordsOf, type Word } from '../know/wording.ts'
import type { QuestionInfo } from '../result.ts'

export interface Anchor {
  /** Where the label or the printed question starts. */
  readonly start: number
  /** Where the text behind it starts: the answer. */
  readonly end: number
  readonly role: 'question' | 'answer'
  /** Empty when it could not be placed. */
  readonly questions: readonly string[]
  readonly method: string
  readonly confidence: number
  /** The number as printed, for answer labels that point at it. */
  readonly number: string | null
  /** Who speaks behind it, in a document with several voices. */
  readonly actor?: string
}

interface Prepared extends QuestionInfo {
  readonly words: readonly string[]
  /** The first letters of its words, for a quick look. */
  readonly stems: readonly string[]
}

/** What is looked for, prepared once per document. */
export interface Search {
  readonly document: Document
  readonly lines: readonly Line[]
  readonly words: readonly Word[]
  /** The questions that the document itself prints. */
  readonly own: readonly PrintedQuestion[]
  readonly questions: readonly Prepared[]
  /** How many words behind a place can belong to the longest question. */
  readonly reach: number
}

/** Lines, words and questions of a document, ready to be compared. */
export function searchOf(document: Document, questions: readonly QuestionInfo[]): Search {
  const prepared = questions.map((question) => {
    const words = wordsOf(question.text).map((word) => word.norm)
    return { ...question, words, stems: words.map((word) => word.slice(0, STEM)) }
  })
  return {
    document,
    lines: linesOf(document),
    words: wordsOf(document.text),
    own: printedQuestions(document),
    questions: prepared,
    reach: Math.ceil(Math.max(0, ...prepared.map(({ words }) => reachOf(words.length)))),
  }
}

/** Score from which a stretch is taken for the printed question: at the start of a block, with its number, inside a block. */
const WORDING = { whole: 0.6, numbered: 0.45, inner: 0.75 }

/** Printed questions recognised by their wording, in reading order; the number only helps. */
export function printedAnchors(search: Search): Anchor[] {
  const anchors: Scored[] = []
  for (const line of search.lines) {
    const previous = anchors.at(-1)
    if (line.content < (previous?.end ?? 0)) {
      // A heading above the question may have been taken with it: the line that fits better is the question.
      const better = previous && printedAt(search, line, anchors.at(-2))
      if (better && better.questions[0] === previous.questions[0] && better.rank > previous.rank) {
        anchors.splice(-1, 1, better)
      }
      continue
    }
    const anchor = printedAt(search, line, previous)
    if (anchor) anchors.push(anchor)
  }
  return anchors
}

interface Scored extends Anchor {
  readonly rank: number
}

function printedAt(search: Search, line: Line, previous: Anchor | undefined): Scored | null {
  if (line.label?.role === 'answer') return null
  const from = wordAt(search.words, line.content)
  const numbers = line.label?.numbers ?? []
  const near = nearby(search.words, from, search.reach)
  let best: { question: QuestionInfo; score: number; rank: number; end: number } | null = null
  for (const question of candidates(search, near)) {
    const { score, end } = matchPrinted(question.words, search.words, from)
    const numbered = numbers.includes(question.number)
    const least = numbered ? WORDING.numbered : line.whole ? WORDING.whole : WORDING.inner
    // Short questions need more: three words of five can be chance.
    if (score < least || (question.words.length < 5 && score < 0.85)) continue
    const rank = score + (numbered ? 0.15 : 0) + (follows(search, previous, question) ? 0.05 : 0)
    if (!best || rank > best.rank) best = { question, score, rank, end }
  }
  if (!best) return null
  const confidence = Math.min(0.99, 0.5 + best.score / 2)
  return {
    start: line.start,
    end: printedEnd(search, best.end, line),
    role: 'question',
    questions: [best.question.id],
    method: numbers.includes(best.question.number) ? 'wording+number' : 'wording',
    confidence,
    number: numbers[0] ?? null,
    rank: best.rank,
  }
}

const follows = (search: Search, previous: Anchor | undefined, question: QuestionInfo): boolean => {
  const at = search.questions.findIndex((one) => one.id === question.id)
  return search.questions[at - 1]?.id === (previous?.questions.at(-1) ?? undefined)
}

/** The beginnings of the words behind a place, with how far each stands from it first. */
function nearby(words: readonly Word[], from: number, length: number): Map<string, number> {
  const near = new Map<string, number>()
  for (let at = from; at < Math.min(words.length, from + length); at += 1) {
    const stem = (words[at] as Word).norm.slice(0, STEM)
    if (!near.has(stem)) near.set(stem, at - from)
  }
  return near
}

/** The questions worth the costly comparison: a third of their words stand near; the likeliest few. */
function candidates({ questions }: Search, near: ReadonlyMap<string, number>): Prepared[] {
  const found: { question: Prepared; share: number }[] = []
  for (const question of questions) {
    const reach = reachOf(question.stems.length)
    let shared = 0
    for (const stem of question.stems) if ((near.get(stem) ?? reach) < reach) shared += 1
    const share = shared / question.stems.length
    if (share >= 1 / 3) found.push({ question, share })
  }
  if (found.length <= MOST) return found.map(({ question }) => question)
  return found
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST)
    .map(({ question }) => question)
}

/** Of many questions in nearly the same words, no more than this are compared. */
const MOST = 12
const STEM = 5
const reachOf = (length: number): number => length * 1.5 + 6

/** Index of the first word at or behind an offset. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as Word).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Behind the last word of the printed question, up to its question mark when that follows at once ("… er uit?"). */
function printedEnd(search: Search, wordIndex: number, line: Line): number {
  const last = search.words[wordIndex - 1]
  if (!last) return line.end
  const rest = search.document.text.slice(last.end)
  const near = /^(?:[^\p{L}\p{N}?.!\n]*[\p{L}\p{N}]+){0,4}[^\p{L}\p{N}?.!\n]*\?[”"’')\]]*/u.exec(rest)
  let end = last.end + (near?.[0].length ?? /^[^\s\p{L}\p{N}]*/u.exec(rest)?.[0].length ?? 0)
  // "Zo ja, waarom? Zo nee, waarom niet?" belongs to the question.
  const more = /^\s+Zo (?:ja|nee|niet)\b/.exec(search.document.text.slice(end))
  if (more) end += questionEnd(search.document.text.slice(end))
  return end
}
