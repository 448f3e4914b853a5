/** How two positions that agree still differ: in purpose, in words, in a condition. Counts what stands in the analysis. */
import { evidence, functionsOf } from './model.js'

/** @import { Model, Said } from './model.js' */
/** @import { Position } from '../../../pipeline/result.ts' */
/** @typedef {'function' | 'words' | 'condition'} Nuance */

/**
 * The statements that say what the position says.
 * @type {(m: Model, p: Position) => readonly Said[]}
 */
export function support(m, p) {
  const { counted } = evidence(m, p)
  const same = counted.filter((s) => s.stance === p.stance)
  return same.length === 0 ? counted : same
}

/**
 * In what two positions with one stance differ; nothing when they are not of one stance.
 * @type {(m: Model, p: Position, q: Position) => readonly Nuance[]}
 */
export function nuances(m, p, q) {
  if (p.stance !== q.stance || p.score === null) return []
  const [said, other] = [support(m, p), support(m, q)]
  if (said.length === 0 || other.length === 0) return []
  const terms = new Set(said.flatMap((s) => s.why.terms))
  /** @type {Nuance[]} */
  const found = []
  if (functionsOf(p)[0] !== functionsOf(q)[0]) found.push('function')
  if (!other.some((s) => s.why.terms.some((term) => terms.has(term)))) found.push('words')
  if (conditional(said) !== conditional(other)) found.push('condition')
  return found
}

/**
 * Distinctive words of the organisation that stand in the quotes of its position and in none of the others.
 * @type {(m: Model, p: Position, others: readonly Position[]) => readonly string[]}
 */
export function ownWords(m, p, others) {
  const questions = [null, ...m.analysis.questions.map(({ id }) => id)]
  const distinctive = new Set(questions.flatMap((id) => m.distinctive(p.actor, id).map(({ word }) => word.toLowerCase()))) // prettier-ignore
  const theirs = new Set(others.filter((q) => q !== p).flatMap((q) => wordsOf(m, q)))
  const own = new Set(wordsOf(m, p).filter((word) => distinctive.has(word) && !theirs.has(word)))
  return [...own].slice(0, 5)
}

/** @type {(m: Model, p: Position) => readonly string[]} */
function wordsOf(m, p) {
  return support(m, p).flatMap(
    (s) =>
      m
        .quote(s)
        .toLowerCase()
        .match(/[\p{L}\p{N}-]+/gu) ?? [],
  )
}

/** @type {(said: readonly Said[]) => boolean} */
function conditional(said) {
  return said.some((s) => s.condition !== null || s.function === 'condition')
}
