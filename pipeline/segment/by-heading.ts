/** Headings that say in other words which question is answered below them, or which category. */
import type { Line } from '../know/lines.ts'
import { groupName, isGroupHeading } from '../know/printed.ts'
import { containment, wordsOf } from '../know/wording.ts'
import type { Anchor } from './anchors.ts'
import { isCategory } from './answers.ts'
import type { Placing } from './placing.ts'
import { likenessTo } from './similar.ts'

/** From which likeness a heading is taken for a question, and how far the next must stay behind. */
const LIKE = { alone: 0.5, ahead: 0.15 }

/** A heading or a printed question in other words. */
export function headingAnchors({ search, morphology, known, free }: Placing): Anchor[] {
  const answered = new Set(known.flatMap((one) => one.questions))
  const open = search.questions.filter((question) => !answered.has(question.id))
  if (open.length === 0) return []
  const likeness = likenessTo(search.questions, morphology)
  const taken = new Set<string>()
  const placed = free.flatMap((line): Anchor[] => {
    if (!standsOut(line) || isCategory(search, groupName(line))) return []
    const [best, second] = likeness(groupName(line))
    if (!best || answered.has(best.id) || taken.has(best.id)) return []
    if (best.score < LIKE.alone || best.score - (second?.score ?? 0) < LIKE.ahead) return []
    taken.add(best.id)
    return [anchor(line, [best.id], 'likeness', Math.min(0.8, 0.3 + best.score / 2))]
  })
  if (known.length > 0 || placed.length === 0) return placed
  // Nothing but headings: two or more must fit, and the others open parts of their own.
  const others = free.filter(
    (line) =>
      line.whole &&
      line.source.kind === 'heading' &&
      !isCategory(search, groupName(line)) &&
      !placed.some((one) => one.start === line.start),
  )
  if (placed.length < 2 || placed.length < others.length / 2) return []
  return [...placed, ...others.map((line) => anchor(line, [], 'heading', 0))]
}

/** A heading, or a question in bold or as a short paragraph of its own. */
function standsOut(line: Line): boolean {
  if (!line.whole || line.label?.role === 'answer') return false
  return isGroupHeading(line) || (line.text.trim().endsWith('?') && line.source.kind !== 'list-item')
}

/** All questions of a category, answered together in running text under its heading. */
export function categoryAnchors({ search, known, free }: Placing): Anchor[] {
  const categories = [...new Set(search.questions.flatMap(({ category }) => category ?? []))]
  const headings = free.filter((line) => isGroupHeading(line))
  return headings.flatMap((line): Anchor[] => {
    const words = wordsOf(groupName(line)).map((word) => word.norm)
    const category = categories.find((one) => {
      const theirs = wordsOf(one).map((word) => word.norm)
      return containment(words, theirs) >= 0.6 && containment(theirs, words) >= 0.6
    })
    if (category === undefined) return []
    const ids = search.questions.filter((question) => question.category === category).map(({ id }) => id)
    // Where one of its questions has a place of its own, the heading only stands over it.
    if (known.some((one) => one.questions.some((id) => ids.includes(id)))) return []
    return [anchor(line, ids, 'category', 0.5)]
  })
}

const anchor = (line: Line, questions: readonly string[], method: string, confidence: number): Anchor => ({
  start: line.start,
  end: line.end,
  role: 'question',
  questions,
  method,
  confidence,
  number: line.label?.numbers[0] ?? null,
})
