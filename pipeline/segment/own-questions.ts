/** Questions printed in a note that are none of the questionnaire: their answer is kept, and listed as unplaced. */
import { wordsOf } from '../know/wording.ts'
import type { Anchor } from './anchors.ts'
import type { Placing } from './placing.ts'

/** Printed questions that no other way has placed. */
export function ownQuestions({ search, known }: Placing): Anchor[] {
  if (known.length === 0) return []
  const used = new Set(known.map((anchor) => anchor.number))
  return search.own
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
