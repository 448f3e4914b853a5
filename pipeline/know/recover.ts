/** A questionnaire that exists only inside the notes: questions that several print, or that one prints and answers. */
import type { Document } from '../../corpus/document.ts'
import type { QuestionInfo } from '../result.ts'
import { asksOf, isProposition } from './asks.ts'
import type { PrintedQuestion } from './printed.ts'
import { countsOwn } from './own-set.ts'
import { speakersOf } from './speakers.ts'
import { sameQuestion } from './wording.ts'

interface Printed {
  readonly document: Document
  readonly questions: readonly PrintedQuestion[]
}

interface Group {
  readonly first: PrintedQuestion
  readonly documents: Set<string>
}

/**
 * With a questionnaire, only the notes that answer other questions than it asks.
 * Questions printed in two or more notes keep their number as id; what only one note prints and answers is
 * kept under "<document>:<number>" where its numbers are in use already, so that they are not mixed up.
 */
export function recoverQuestions(
  printed: readonly Printed[],
  asked: readonly QuestionInfo[] = [],
): QuestionInfo[] {
  const sets = printed.filter(
    (one) =>
      isAnswered(one) && (asked.length === 0 || countsOwn(one.questions, asked, isSurvey(one) ? 1 : 2)),
  )
  const groups: Group[] = []
  for (const { document, questions } of sets) {
    for (const question of questions) {
      const known = groups.find(({ first }) => sameQuestion(first.text, question.text))
      if (known) known.documents.add(document.id)
      else groups.push({ first: question, documents: new Set([document.id]) })
    }
  }
  const shared = groups.filter((group) => group.documents.size > 1)
  const base = shared.length >= 2 && asked.length === 0 ? shared : []
  const infos = base.map(({ first }, at) => info(first, first.number ?? String(at + 1), ''))
  const taken = [...asked, ...infos].map((one) => one.number)
  const sole = new Map(sets.map((one) => [one.document.id, ownOf(one, base)]))
  for (const { document, questions } of sets) {
    const own = sole.get(document.id) ?? []
    const others = [...sole].flatMap(([id, theirs]) =>
      id === document.id ? [] : theirs.map(({ number }) => number),
    )
    const clash = own.some(({ number }) => taken.includes(number ?? '') || others.includes(number))
    // A stray question beside a shared set, under a number that means something else already.
    if (base.length > 0 && own.length < 3 && (clash || own.length > questions.length / 2)) continue
    for (const [at, question] of own.entries()) {
      infos.push(info(question, question.number ?? String(at + 1), clash ? `${document.id}:` : ''))
    }
  }
  return unique(infos).sort(byNumber)
}

/** What a note asks that the others do not. */
const ownOf = ({ questions }: Printed, base: readonly Group[]): PrintedQuestion[] =>
  questions.filter((question) => !base.some(({ first }) => sameQuestion(first.text, question.text)))

/** Three numbered questions (two labelled ones) with text behind most of them. */
function isAnswered({ document, questions }: Printed): boolean {
  const asked = questions.filter((question) => question.number !== null && question.number !== 'H')
  const labelled = asked.filter((question) => question.role === 'question')
  if (isSurvey({ document, questions })) return true
  const enough = labelled.length >= 2 || asked.length >= 3 || questions.length >= 3
  const answered = questions.filter((question) => question.textBelow || question.answerLabel)
  const claims = questions.filter((question) => question.role !== 'question' && isProposition(question.text))
  // Numbered points of a proposal are no propositions that somebody answers: those have text below each.
  if (claims.length > questions.length / 2 && answered.length < 0.8 * questions.length) return false
  return enough && answered.length >= questions.length / 2
}

/** One question, and three or more who answer it. */
const isSurvey = ({ document, questions }: Printed): boolean =>
  questions.filter(({ role, number }) => role === 'question' && number !== 'H').length === 1 &&
  speakersOf(document, [], null).length >= 3

const info = (question: PrintedQuestion, number: string, prefix: string): QuestionInfo => ({
  id: `${prefix}${number}`,
  number,
  text: question.text,
  category: question.category,
  asks: asksOf(question.text),
})

/** Shared questions in the order of their numbers; the rest stays as it was found. */
const byNumber = (a: QuestionInfo, b: QuestionInfo): number =>
  a.id.includes(':') || b.id.includes(':') ? 0 : (Number(a.number) || 0) - (Number(b.number) || 0)

function unique(infos: readonly QuestionInfo[]): QuestionInfo[] {
  const taken = new Set<string>()
  return infos.map((one) => {
    let id = one.id
    for (let again = 2; taken.has(id); again += 1) id = `${one.id}-${again}`
    taken.add(id)
    return { ...one, id }
  })
}
