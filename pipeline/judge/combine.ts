/** From the findings of the rules to one judgement. */
import type { StatementFunction, Stance } from '../result.ts'
import type { Judgement, Mention } from '../types.ts'
import { confidenceOf } from './calibration.ts'
import type { Applied } from './types.ts'

/** How a thing that the proposition opposes is brought up: by a bad name, or as the own deed or wish. */
export interface Opposed {
  readonly loaded: boolean
  readonly meant: boolean
  /** Only what is spoken about ("een folder over privacy"). */
  readonly topic: boolean
}

/** Stance = pole × attitude, unless the position is conditional, reported or no more than a mention. */
export function combine(mention: Mention, applied: readonly Applied[], opposed: Opposed): Judgement {
  const alone = applied.filter((one) => one.alone)
  const attitudes = (alone.length > 0 ? alone : applied).flatMap((one) =>
    one.attitude === undefined ? [] : [one.attitude],
  )
  const attitude =
    attitudes.length === 0 ? null : attitudes.reduce<number>((product, one) => product * one, 1)
  const named = attitude === null && mention.pole === '-' && opposed.loaded
  const said = applied.find((one) => one.function !== undefined) ?? null
  // Naming a bad thing without doing or asking anything is complaining of it.
  const form = said && named && said.function === 'practice' ? 'problem' : (said?.function ?? null)
  const byGenre = said?.rule === 'genre'
  const acts = applied.some((one) => ACTS.has(one.rule))
  const reported = applied.find((one) => one.reported !== undefined)?.reported
  const topic = opposed.topic && !opposed.loaded && mention.pole === '-'
  const says = applied.find((one) => one.says !== undefined)?.says
  const mixed = says === undefined && applied.some((one) => one.mixed)
  const idle = reported === 'not-endorsed' || applied.some((one) => one.idle)
  const stance = idle
    ? 'mention'
    : mixed
      ? 'mixed'
      : (says ??
        stanceOf(
          mention,
          attitude,
          topic || (byGenre && !opposed.loaded && mention.pole === '-') ? null : form,
          acts && opposed.meant,
          said?.rule === 'genre' || said?.rule === 'asked',
        ))
  return {
    stance,
    function: functionOf(stance, mixed, form),
    mode: reported === undefined ? 'own' : 'reported',
    confidence: confidenceOf(stance, applied),
    condition: applied.find((one) => one.condition !== undefined)?.condition ?? null,
    cues: [...new Set(applied.flatMap((one) => one.cues))],
    rules: applied.map((one) => one.rule),
  }
}

const ACTS: ReadonlySet<string> = new Set(['own-deed', 'asked', 'imperative'])

function stanceOf(
  mention: Mention,
  attitude: number | null,
  form: StatementFunction | null,
  meant: boolean,
  byForm: boolean,
): Stance {
  if (attitude !== null) return (mention.pole === '-' ? -attitude : attitude) > 0 ? 'agree' : 'disagree'
  if (form === null || form === 'fact') return 'mention'
  if (mention.pole === '0') return mention.weight === 'weak' || byForm ? 'mention' : 'agree'
  // Doing or asking what the proposition opposes is against it, unless its very name is a complaint.
  return mention.pole === '-' && meant && form !== 'problem' ? 'disagree' : 'agree'
}

function functionOf(stance: Stance, mixed: boolean, form: StatementFunction | null): StatementFunction {
  if (mixed) return 'condition'
  if (stance === 'mention') return form === null ? 'fact' : form
  return form ?? 'demand'
}
