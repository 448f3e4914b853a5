/** A questionnaire that exists only inside the notes: questions that several print, or that one prints and answers. */
import type { Document } from '../../corpus/document.ts'
import type { QuestionInfo } from '../result.ts'
import { asksOf, isProposition } from './asks.ts'
import type { PrintedQuestion } from './printed.ts'
import { speakersOf } from './speakers.ts'
import { matchPrinted, wordsOf } from './wording.ts'

interface Printed {
  readonly document: Document
  readonly questions: readonly PrintedQuestion[]
}

interface Group {
  readonly first: PrintedQuestion
  readonly documents: Set<string>
}

/**
 * Questions printed in two or more notes keep their number as id; what only one note prints and answers is
 * kept under "<document>:<number>" when there are several such notes, so that equal numbers are not mixed up.
 */
export function recoverQuestions(printed: readonly Printed[]): QuestionInfo[] {
  const sets = printed.filter(isAnswered)
  const groups: Group[] = []
  for (const { document, questions } of sets) {
    for (const question of questions) {
      const known = groups.find(({ first }) => same(first.text, question.text))
      if (known) known.documents.add(document.id)
      else groups.push({ first: question, documents: new Set([document.id]) })
    }
  }
  const shared = groups.filter((group) => group.documents.size > 1)
  const base = shared.length >= 2 ? shared : []
  const infos = base.map(({ first }, at) => info(first, first.number ?? String(at + 1), ''))
  const single = sets.length === 1
  for (const { document, questions } of sets) {
    const own = questions.filter((question) => !base.some(({ first }) => same(first.text, question.text)))
    if (base.length > 0 && own.length < 3) continue
    for (const [at, question] of own.entries()) {
      infos.push(info(question, question.number ?? String(at + 1), single ? '' : `${document.id}:`))
    }
  }
  return unique(infos)
}

/** Three numbered questions (two labelled ones) with text behind most of them. */
function isAnswered({ document, questions }: Printed): boolean {
  const asked = questions.filter((question) => question.number !== null && question.number !== 'H')
  const labelled = asked.filter((question) => question.role === 'question')
  const survey = labelled.length === 1 && speakersOf(document, [], null).length >= 3
  if (survey) return true
  const enough = labelled.length >= 2 || asked.length >= 3 || questions.length >= 3
  const answered = questions.filter((question) => question.textBelow || question.answerLabel)
  const claims = questions.filter((question) => question.role !== 'question' && isProposition(question.text))
  // Numbered points of a proposal are no propositions that somebody answers: those have text below each.
  if (claims.length > questions.length / 2 && answered.length < 0.8 * questions.length) return false
  return enough && answered.length >= questions.length / 2
}

const info = (question: PrintedQuestion, number: string, prefix: string): QuestionInfo => ({
  id: `${prefix}${number}`,
  number,
  text: question.text,
  category: question.category,
  asks: asksOf(question.text),
})

function unique(infos: readonly QuestionInfo[]): QuestionInfo[] {
  const taken = new Set<string>()
  return infos.map((one) => {
    let id = one.id
    for (let again = 2; taken.has(id); again += 1) id = `${one.id}-${again}`
    taken.add(id)
    return { ...one, id }
  })
}

function same(a: string, b: string): boolean {
  const words = wordsOf(a).map((word) => word.norm)
  return words.length > 2 && matchPrinted(words, wordsOf(b), 0).score >= 0.7
}
