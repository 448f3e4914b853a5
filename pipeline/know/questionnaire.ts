/** Finds the questionnaire of a dossier: set by hand, printed in a document, or recovered from the notes. */
import type { Document } from '../../corpus/document.ts'
import type { DossierSettings } from '../../corpus/dossier.ts'
import type { Problem } from '../../corpus/problem.ts'
import type { QuestionInfo } from '../result.ts'
import type { Questionnaire } from '../types.ts'
import { asksOf } from './asks.ts'
import { isAsking } from './own-set.ts'
import { printedQuestions, type PrintedQuestion } from './printed.ts'
import { recoverQuestions } from './recover.ts'
import { sameQuestion } from './wording.ts'

/** The printed questions of one document, and how they look. */
export interface Printed {
  readonly document: Document
  readonly questions: readonly PrintedQuestion[]
}

/** The questionnaire, or null with a problem when the dossier has none. */
export function findQuestionnaire(
  documents: readonly Document[],
  settings: DossierSettings | null,
): { questionnaire: Questionnaire | null; problems: Problem[] } {
  const fixed = settings?.questionnaire ?? null
  const named = fixed === null ? undefined : documents.find((document) => document.file === fixed)
  const problems: Problem[] = []
  if (fixed !== null && !named) problems.push(missing(fixed))
  const printed = documents.map((document) => ({ document, questions: printedQuestions(document) }))
  if (settings && settings.questions.length > 0) {
    const request = named ?? choose(printed)?.document
    const fixed = fromSettings(settings, request?.id ?? null)
    const notes = printed.filter(({ document }) => document !== request)
    const questions = [...fixed.questions, ...recoverQuestions(notes, fixed.questions)]
    return { questionnaire: { ...fixed, questions }, problems }
  }
  const chosen = named ? printed.find((one) => one.document === named) : choose(printed)
  if (chosen && chosen.questions.length > 0) {
    const base = withIds(chosen.questions, settings?.mainQuestion ?? null)
    const others = printed.filter((one) => one !== chosen)
    const questions = [...base, ...recoverQuestions(others, base)]
    return { questionnaire: { document: chosen.document.id, questions }, problems }
  }
  const questions = recoverQuestions(printed)
  if (questions.length > 0) return { questionnaire: { document: null, questions }, problems }
  return { questionnaire: null, problems }
}

function fromSettings(settings: DossierSettings, document: string | null): Questionnaire {
  const main = settings.mainQuestion
  const questions = settings.questions.map(({ number, text, category, asks }): QuestionInfo => ({
    id: number,
    number,
    text,
    category,
    asks: asks ?? asksOf(text),
  }))
  return { document, questions: main === null ? questions : [mainQuestion(main), ...questions] }
}

const mainQuestion = (text: string): QuestionInfo => ({
  id: 'H',
  number: 'H',
  text,
  category: null,
  asks: asksOf(text),
})

/** A document that prints questions and answers none of them; first the one whose questions the others print too. */
function choose(printed: readonly Printed[]): Printed | undefined {
  const candidates = printed
    .map((one) => ({ one, shared: sharedWith(one, printed) }))
    .filter(({ one, shared }) => isRequest(one, shared))
  candidates.sort(
    (a, b) =>
      b.shared - a.shared ||
      b.one.questions.length - a.one.questions.length ||
      (a.one.document.id < b.one.document.id ? -1 : 1),
  )
  return candidates[0]?.one
}

const REQUEST =
  /(?:^|\n)[^\n.]{0,60}(?:uitvraag|vragenlijst|deelvragen|hoofdvraag|stellingen|vragen van (?:het lid|de leden)|vragen gesteld door|vragen (?:aan|voor) (?:de )?(?:genodigden|organisaties|deelnemers|partijen|insprekers))/iu

function isRequest({ document, questions }: Printed, shared: number): boolean {
  if (!isAsking(document, questions)) return false
  const labelled = questions.every((one) => one.number === 'H' || one.role === 'question')
  return shared >= 2 || labelled || REQUEST.test(document.text)
}

/** How many of its questions are printed in another document too. */
function sharedWith({ document, questions }: Printed, printed: readonly Printed[]): number {
  const others = printed.filter((other) => other.document !== document)
  return questions.filter((question) =>
    others.some((other) => other.questions.some((theirs) => sameQuestion(question.text, theirs.text))),
  ).length
}

/** Question info with unique ids: the number where there is one, else the place in the list. */
export function withIds(questions: readonly PrintedQuestion[], main: string | null = null): QuestionInfo[] {
  const taken = new Set<string>()
  const infos: QuestionInfo[] = main === null ? [] : [mainQuestion(main)]
  if (main !== null) taken.add('H')
  for (const question of questions) {
    const number = question.number ?? String(infos.filter((info) => info.id !== 'H').length + 1)
    if (number === 'H' && taken.has('H')) continue
    let id = number
    for (let again = 2; taken.has(id); again += 1) id = `${number}-${again}`
    taken.add(id)
    infos.push({
      id,
      number,
      text: question.text,
      category: question.category,
      asks: asksOf(question.text),
    })
  }
  const mains = infos.filter((info) => info.id === 'H')
  return [...mains, ...infos.filter((info) => info.id !== 'H')]
}

const missing = (file: string): Problem => ({
  code: 'questionnaire-missing',
  severity: 'error',
  source: 'dossier.yaml',
  message: {
    nl: `De uitvraag “${file}” staat niet in het dossier; verwacht de naam van een bestand in de map.`,
    en: `The questionnaire “${file}” is not in the dossier; expected the name of a file in the folder.`,
  },
})
