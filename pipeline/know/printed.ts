/** The questions that are printed in one document, answered there or not. */
import type { Document } from '../../corpus/document.ts'
import { isProposition } from './asks.ts'
import { linesOf, type Line } from './lines.ts'
import { wordsOf } from './wording.ts'

export interface PrintedQuestion {
  readonly number: string | null
  readonly role: 'question' | 'number' | 'none'
  readonly text: string
  readonly category: string | null
  readonly start: number
  readonly end: number
  /** Words between this question and the next that are no heading: what may be its answer. */
  readonly wordsAfter: number
  /** True when an answer label ("Antwoord op vraag 3") follows it. */
  readonly answerLabel: boolean
  /** True when text without a number of its own stands directly below it. */
  readonly textBelow: boolean
}

interface Item {
  readonly line: Line
  readonly start: number
  readonly end: number
}

/** Questions and numbered propositions in reading order; the main question has number "H". */
export function printedQuestions(document: Document): PrintedQuestion[] {
  const lines = linesOf(document)
  const items = itemsOf(document, lines)
  let category: string | null = null
  let at = 0
  return items.map(({ line, start, end }, index): PrintedQuestion => {
    const next = items[index + 1]?.line.start ?? document.text.length
    for (; at < lines.length && (lines[at] as Line).start < line.start; at += 1) {
      const above = lines[at] as Line
      if (above.start >= (items[index - 1]?.end ?? 0) && isGroupHeading(above) && isOver(lines, at, line))
        category = groupName(above)
    }
    const between = lines.filter((other) => other.start >= end && other.start < next)
    return {
      number: line.label?.numbers[0] ?? null,
      role: line.label && line.label.role !== 'answer' ? line.label.role : 'none',
      text: oneLine(document.text.slice(start, end)),
      category: line.label?.numbers[0] === 'H' ? null : category,
      start: line.start,
      end,
      wordsAfter: between
        .filter((other) => other.whole && !isGroupHeading(other))
        .reduce(
          (sum, other) => sum + wordsOf(document.text, other.start, Math.min(other.end, next)).length,
          0,
        ),
      answerLabel: between.some((other) => other.label?.role === 'answer'),
      textBelow: between[0] !== undefined && between[0].label === null && !isGroupHeading(between[0]),
    }
  })
}

/** True for a group heading that stands over the question: nothing but headings in between. */
function isOver(lines: readonly Line[], at: number, question: Line): boolean {
  for (const line of lines.slice(at)) {
    if (line.start >= question.start) return true
    if (line.whole && !isGroupHeading(line)) return false
  }
  return false
}

/** A short line without the marks of a sentence: the heading over a group of questions or a section. */
export function isGroupHeading(line: Line): boolean {
  if (!line.whole || line.label?.role === 'answer' || POINTS_AWAY.test(line.text)) return false
  if (line.source.kind === 'heading') return !line.text.includes('?')
  if (line.source.kind === 'list-item' && line.label === null) return false
  if (line.source.kind === 'table-cell') return false
  const text = line.text.trim()
  return wordsOf(text).length <= 9 && !/[.?!;,]$/.test(text) && /^[\p{Lu}\d“"‘]/u.test(text)
}

// "Zie vraag 3" is an answer, however short.
const POINTS_AWAY = /^zie\b|\b(?:vra(?:ag|gen)|antwoord(?:en)?)\s+\d/iu

/** Its words without a number or a closing colon, and without the "Over" of "Over wensen". */
export function groupName(line: Line): string {
  return oneLine(line.text.slice(line.content - line.start)).replace(/\s*:$/, '')
}

function itemsOf(document: Document, lines: readonly Line[]): readonly Item[] {
  const items: Item[] = []
  for (const [index, line] of lines.entries()) {
    if (line.start < (items.at(-1)?.end ?? 0)) continue
    const item = itemAt(document, lines, index)
    if (item) items.push(item)
  }
  const listed = items.filter(({ line }) => line.label === null && line.source.kind === 'list-item')
  // A row of questions as bullets; where others are numbered, bullets are only points.
  if (listed.length > 0 && (listed.length < 3 || listed.length < items.length)) {
    return withoutFootnotes(items.filter((item) => !listed.includes(item)))
  }
  return withoutFootnotes(items)
}

/** Where questions are labelled ("Vraag 3"), a bare number is a footnote or a list. */
function withoutFootnotes(items: readonly Item[]): readonly Item[] {
  const labelled = items.filter(({ line }) => line.label?.role === 'question')
  return labelled.filter(({ line }) => line.label?.numbers[0] !== 'H').length >= 2 ? labelled : items
}

function itemAt(document: Document, lines: readonly Line[], index: number): Item | null {
  const line = lines[index] as Line
  const { label } = line
  if (label?.role === 'answer') return null
  const main = /(?:hoofdvraag|centrale vraag|kernvraag)[^:?.]{0,60}:\s*/iu.exec(line.text)
  const isMain = label?.numbers[0] === 'H' || (main !== null && (line.whole || main.index < 40))
  if (label === null && !isMain) return questionByForm(document, line)
  let start = line.content
  if (isMain && main) start = Math.max(start, line.start + main.index + main[0].length)
  const stop = stopOf(document, lines, index, start)
  const inner = /^[^?]{0,80}\b(?:hoofdvraag|centrale vraag)[^:?]{0,60}:\s*/iu.exec(
    document.text.slice(start, stop),
  )
  if (isMain && inner) start += inner[0].length
  const text = document.text.slice(start, stop)
  const asked = questionEnd(text)
  const named = isMain ? { ...line, label: { role: 'question', numbers: ['H'], length: 0 } as const } : line
  if (asked > 0) return { line: named, start, end: start + asked }
  if (isMain || text.trim() === '') return null
  if (label?.role === 'question' && line.whole)
    return { line, start, end: Math.min(stop, blockEnd(line, start)) }
  // A numbered sentence to agree or disagree with.
  const alone = text.trim()
  if (
    label?.role === 'number' &&
    !label.letters &&
    line.whole &&
    isProposition(alone) &&
    wordsOf(alone).length <= 40
  ) {
    return { line, start, end: stop }
  }
  return null
}

// An unnumbered question counts when it is printed as a heading, in bold or as a bullet.
function questionByForm(document: Document, line: Line): Item | null {
  const { kind, bold } = line.source
  if (!line.whole || !(kind === 'heading' || kind === 'list-item' || bold)) return null
  const asked = questionEnd(document.text.slice(line.content, line.end))
  return asked > 0 && line.content + asked >= line.end - 2
    ? { line, start: line.content, end: line.content + asked }
    : null
}

/** Up to where a question can run: the next label or heading, over blocks that go on with a small letter. */
function stopOf(document: Document, lines: readonly Line[], index: number, from: number): number {
  const line = lines[index] as Line
  let end = Math.max(line.end, from)
  for (const next of lines.slice(index + 1)) {
    if (next.label && next.start > from) return Math.min(end, next.start)
    if (!next.whole) continue
    const so = document.text.slice(from, end).trim()
    const goesOn = so === '' || (!/[.?!:;]$/.test(so) && /^\p{Ll}/u.test(next.text))
    const asks = /[?]$/.test(next.text.trim()) && !/[.?!:;]$/.test(so) && next.label === null
    const more = /[?]$/.test(so) && /^Zo (?:ja|nee|niet)\b/.test(next.text)
    if (!goesOn && !asks && !more) return end
    if (next.source.kind === 'heading' && so !== '') return end
    end = next.end
  }
  return end
}

const blockEnd = (line: Line, start: number): number => Math.max(line.end, start)

/** Behind the last question mark of the run of questions at the start; 0 without one. */
export function questionEnd(text: string): number {
  let end = 0
  for (const mark of text.matchAll(/\?[”"’')\]]*(?=\s|$|\d)/g)) {
    const between = text.slice(end, mark.index)
    // A sentence of its own in between means that the answer has begun.
    if (end > 0 && /[.!](?=\s+\p{Lu})/u.test(between)) break
    end = mark.index + mark[0].length
  }
  return end
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
