/** Whether a document prints questions of its own, under numbers that mean something else in the questionnaire. */
import type { Document } from '../../corpus/document.ts'
import type { QuestionInfo } from '../result.ts'
import type { PrintedQuestion } from './printed.ts'
import { containment, sameQuestion, wordsOf } from './wording.ts'

/**
 * A printed number agrees when its text is about the question with that number, in whatever words; it does
 * not when hardly a telling word is shared. Two or more such numbers, and more than agree, make a set of its own.
 */
export function countsOwn(
  printed: readonly PrintedQuestion[],
  questions: readonly QuestionInfo[],
  least = 2,
): boolean {
  let agree = 0
  let differ = 0
  for (const { number, role, text } of printed) {
    const own = wordsOf(text).map((word) => word.norm)
    if (number === null || own.length < 4 || (role !== 'question' && !text.includes('?'))) continue
    // Another number for a question that is asked: counted differently, but no question of its own.
    if (questions.some((question) => sameQuestion(question.text, text))) {
      agree += 1
      continue
    }
    const theirs = questions.find((question) => question.number === number)
    // A number beyond the questionnaire says nothing yet.
    if (!theirs) continue
    const words = wordsOf(`${theirs.text} ${theirs.category ?? ''}`).map((word) => word.norm)
    const shared = Math.max(containment(own, words), containment(words, own))
    if (shared >= (own.length < 12 ? 0.2 : 0.35)) agree += 1
    else differ += 1
  }
  return differ >= least && differ > agree
}

/** True for a list of questions that this document asks and does not answer. */
export function isAsking({ text }: Document, printed: readonly PrintedQuestion[]): boolean {
  const some = printed.some(({ number }) => number !== null && number !== 'H')
  const numbered = printed.filter(({ number }) => (some ? number !== null : true) && number !== 'H')
  if (numbered.length < 2) return false
  const open = numbered.filter(
    (question) => !question.answerLabel && (!question.textBelow || question.wordsAfter < 2),
  )
  // The last question is followed by the rest of the document.
  if (open.length < Math.max(2, 0.6 * (numbered.length - 1))) return false
  const asked = numbered.filter((question) => question.text.includes('?') || question.role === 'question')
  // A list of claims asks something only when it is called so.
  return asked.length >= 0.6 * numbered.length || /\bstelling(?:en)?\b/iu.test(text)
}
