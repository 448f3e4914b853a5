/** Questions that were answered but in which the codebook found nobody's position: it may not know their subject. */
import type { Problem } from '../corpus/problem.ts'
import type { DocumentInfo, PassageInfo, QuestionInfo, Statement } from './result.ts'

export interface CoverageInput {
  readonly questions: readonly QuestionInfo[]
  readonly passages: readonly PassageInfo[]
  readonly statements: readonly Statement[]
  readonly documents: readonly DocumentInfo[]
  /** File of the questionnaire. */
  readonly source: string
}

/** One warning that names them; none when every answered question has a position, or when too few answered. */
export function uncoveredQuestions({
  questions,
  passages,
  statements,
  documents,
  source,
}: CoverageInput): Problem[] {
  const asker = new Set(documents.filter(({ kind }) => kind === 'uitvraag').map(({ id }) => id))
  const taken = new Set(
    statements.filter(({ stance }) => stance !== 'mention').flatMap((statement) => statement.questions),
  )
  const missing = questions.filter(({ id, asks }) => {
    if (asks === 'proposition' || taken.has(id)) return false
    const answers = passages.filter((one) => one.questions.includes(id) && !asker.has(one.document))
    return new Set(answers.map(({ document }) => document)).size >= ANSWERS
  })
  if (missing.length === 0) return []
  const numbers = missing.map(({ number }) => number).join(', ')
  const [vraag, question] = missing.length === 1 ? ['vraag', 'question'] : ['vragen', 'questions']
  return [
    {
      code: 'question-uncovered',
      severity: 'warning',
      source,
      message: {
        nl: `Bij ${vraag} ${numbers} vond het codeboek bij niemand een standpunt. Misschien kent het dit onderwerp niet: lees de antwoorden bij “Deelvragen”, of voeg een thema toe (docs/codeboek-maken.md).`,
        en: `For ${question} ${numbers} the codebook found nobody’s position. It may not know the subject: read the answers under “Deelvragen”, or add a theme (docs/codeboek-maken.md).`,
      },
    },
  ]
}

/** A question that fewer answered tells nothing of the codebook. (2–5) */
const ANSWERS = 2
