/** Every two actors side by side, on the stances that the matrix shows. */
import { mean } from 'd3-array'
import type { Actor, PairAgreement, Position, ThemeInfo } from '../result.ts'
import type { Settings } from '../settings.ts'
import { isSide, VALUE } from './label.ts'
import { agreementShare } from './measures/agreement-share.ts'
import { conflict } from './measures/conflict.ts'
import { congruence } from './measures/congruence.ts'
import { overlap, type Opinion, type Pair } from './measures/measure.ts'
import { shrunkenShare } from './measures/shrunken-share.ts'
import { round } from './position.ts'

/** From oneens (−1) to eens (+1). */
const SCALE = 2

/** Per actor one opinion per theme: the stance of the cell, once; silence and mention have none. */
export function opinionsOf(
  actors: readonly Actor[],
  themes: readonly ThemeInfo[],
  positions: readonly Position[],
): ReadonlyMap<string, readonly Opinion[]> {
  const cells = new Map(positions.map((one) => [`${one.actor}\n${one.theme}`, one.stance]))
  const opinion = (actor: string, theme: string): Opinion => {
    const stance = cells.get(`${actor}\n${theme}`) ?? 'silent'
    return isSide(stance) ? [{ value: VALUE[stance], count: 1 }] : []
  }
  return new Map(actors.map(({ id }) => [id, themes.map((theme) => opinion(id, theme.id))]))
}

/** Congruence, conflict and share of agreement of every pair, in the order of the actors. */
export function pairsOf(
  actors: readonly Actor[],
  opinions: ReadonlyMap<string, readonly Opinion[]>,
  settings: Pick<Settings, 'shrinkMass'>,
): readonly PairAgreement[] {
  const pairs = actors.flatMap(({ id: a }, at) =>
    actors.slice(at + 1).map(({ id: b }) => {
      const pair: Pair = { a: opinions.get(a) ?? [], b: opinions.get(b) ?? [], scale: SCALE }
      return {
        a,
        b,
        congruence: congruence.compute(pair) ?? 0,
        conflict: conflict.compute(pair) ?? 0,
        share: agreementShare.compute(pair),
        overlap: overlap(pair),
      }
    }),
  )
  const average = mean(pairs, (pair) => pair.share) ?? null
  return pairs.map((pair) => {
    const shrunken = shrunkenShare.compute({
      congruence: pair.congruence,
      conflict: pair.conflict,
      mean: average,
      mass: settings.shrinkMass,
    })
    return {
      ...pair,
      subtract: pair.congruence - pair.conflict,
      share: pair.share === null ? null : round(pair.share),
      shrunken: shrunken === null ? null : round(shrunken),
    }
  })
}
