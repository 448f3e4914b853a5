/** The rules in order: the first that names a function decides it; attitudes of all are multiplied. */
import type { Applied, JudgeRule, View } from '../types.ts'
import { asked } from './asked.ts'
import { askedCondition } from './asked-condition.ts'
import { caseOfTrouble } from './case-of-trouble.ts'
import { change } from './change.ts'
import { comparison } from './comparison.ts'
import { concession } from './concession.ts'
import { condition } from './condition.ts'
import { deficit } from './deficit.ts'
import { done } from './done.ts'
import { denial } from './denial.ts'
import { doubt } from './doubt.ts'
import { echo } from './echo.ts'
import { effect } from './effect.ts'
import { evaluation } from './evaluation.ts'
import { excess } from './excess.ts'
import { form } from './form.ts'
import { genre } from './genre.ts'
import { harm } from './harm.ts'
import { imperative } from './imperative.ts'
import { lack } from './lack.ts'
import { negation } from './negation.ts'
import { noPosition } from './no-position.ts'
import { opener } from './opener.ts'
import { otherKind } from './other-kind.ts'
import { outright } from './outright.ts'
import { ownDeed } from './own-deed.ts'
import { question } from './question.ts'
import { reported } from './reported.ts'
import { toldNext } from './told-next.ts'
import { twoSided } from './two-sided.ts'
import { trend } from './trend.ts'

export const RULES: readonly JudgeRule[] = [
  reported,
  question,
  noPosition,
  outright,
  condition,
  caseOfTrouble,
  doubt,
  askedCondition,
  twoSided,
  effect,
  lack,
  excess,
  harm,
  deficit,
  trend,
  toldNext,
  comparison,
  otherKind,
  change,
  evaluation,
  negation,
  concession,
  denial,
  echo,
  opener,
  imperative,
  form,
  ownDeed,
  done,
  asked,
  genre,
]

/** What the rules have to say of a mention, in their order. */
export function applyRules(view: View): Applied[] {
  return RULES.flatMap((rule) => {
    const finding = rule.apply(view)
    return finding === null ? [] : [{ ...finding, rule: rule.id }]
  })
}
