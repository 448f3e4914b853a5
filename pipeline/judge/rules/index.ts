/** The rules in order: the first that names a function decides it; attitudes of all are multiplied. */
import type { JudgeRule } from '../types.ts'
import { asked } from './asked.ts'
import { askedCondition } from './asked-condition.ts'
import { change } from './change.ts'
import { comparison } from './comparison.ts'
import { condition } from './condition.ts'
import { deficit } from './deficit.ts'
import { doubt } from './doubt.ts'
import { evaluation } from './evaluation.ts'
import { excess } from './excess.ts'
import { form } from './form.ts'
import { genre } from './genre.ts'
import { harm } from './harm.ts'
import { lack } from './lack.ts'
import { negation } from './negation.ts'
import { ownDeed } from './own-deed.ts'
import { reported } from './reported.ts'
import { trend } from './trend.ts'

export const RULES: readonly JudgeRule[] = [
  reported,
  condition,
  doubt,
  askedCondition,
  lack,
  excess,
  harm,
  deficit,
  trend,
  comparison,
  change,
  evaluation,
  negation,
  form,
  ownDeed,
  asked,
  genre,
]
