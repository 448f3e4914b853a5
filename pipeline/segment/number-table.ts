/** Which question a printed number means in one note. */
import { countsOwn } from '../know/own-set.ts'
import type { Anchor, Search } from './anchors.ts'

/** Its own printed questions first, then the questionnaire; null for a note that counts in its own way. */
export function numberTable(search: Search, printed: readonly Anchor[]): (number: string) => string | null {
  const own = new Map<string, string>()
  for (const anchor of printed) {
    if (anchor.number !== null && anchor.questions[0]) own.set(anchor.number, anchor.questions[0])
  }
  const theirs = new Map(search.questions.map((question) => [question.number, question.id]))
  const agree = [...own].filter(([number, id]) => theirs.get(number) === id).length
  const trusted = own.size < 2 ? !countsOwn(search.own, search.questions) : agree >= 0.8 * own.size
  return (number) => {
    const known = own.get(number)
    if (known !== undefined) return known
    if (!trusted) return null
    // "4a" is a part of question 4 where the questionnaire has no 4a of its own.
    return theirs.get(number) ?? theirs.get(number.replace(/^(\d+)[a-h]$/, '$1')) ?? null
  }
}
