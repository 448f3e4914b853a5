/** Why an actor says nothing of a theme. */
import type { QuestionCoverage, QuestionInfo, Silence, Statement } from '../result.ts'

/**
 * A question raises a theme when it is the proposition itself, or when somebody speaks of the theme in an
 * answer to it. Of the raising questions that were put to the actor:
 * none → not asked; one answered → no statement (spoke, not of this); none answered but one referred
 * elsewhere → referred; all left open → skipped.
 */
export function silenceReader(
  questions: readonly QuestionInfo[],
  statements: readonly Statement[],
  coverage: readonly QuestionCoverage[],
): (actor: string, theme: string) => Silence {
  const raised = new Map<string, Set<string>>()
  const raise = (theme: string, question: string): void => {
    raised.set(theme, (raised.get(theme) ?? new Set()).add(question))
  }
  for (const question of questions) raise(`stelling-${question.number}`, question.id)
  for (const statement of statements)
    for (const question of statement.questions) raise(statement.theme, question)

  const status = new Map(coverage.map((one) => [`${one.question}\n${one.actor}`, one.status]))
  return (actor, theme) => {
    const statuses = [...(raised.get(theme) ?? [])].map(
      (question) => status.get(`${question}\n${actor}`) ?? 'not-asked',
    )
    if (statuses.includes('answered')) return 'no-statement'
    if (statuses.includes('referred')) return 'referred'
    return statuses.includes('skipped') ? 'skipped' : 'not-asked'
  }
}
