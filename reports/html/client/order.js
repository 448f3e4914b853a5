/** Orders in which alike stands beside alike (seriation), so that camps become visible. */

/**
 * The order of 0…n−1 in which neighbours differ least: a greedy path, then improved by turning stretches around.
 * Ties go to the lower number, so the same input gives the same order.
 * @param {number} n
 * @param {(i: number, j: number) => number} distance
 * @returns {number[]}
 */
export function seriate(n, distance) {
  const left = new Set(Array.from({ length: n }, (_, i) => i))
  /** @type {number[]} */
  const path = []
  let at = 0
  while (left.size > 0) {
    if (path.length > 0) at = nearest(path[path.length - 1] ?? 0, left, distance)
    path.push(at)
    left.delete(at)
  }
  return improve(path, distance)
}

/** @type {(from: number, left: ReadonlySet<number>, distance: (i: number, j: number) => number) => number} */
function nearest(from, left, distance) {
  let best = -1
  for (const one of left) if (best === -1 || distance(from, one) < distance(from, best)) best = one
  return best
}

/** @type {(path: number[], distance: (i: number, j: number) => number) => number[]} */
function improve(path, distance) {
  const d = (/** @type {number | undefined} */ i, /** @type {number | undefined} */ j) =>
    i === undefined || j === undefined ? 0 : distance(i, j)
  for (let round = 0; round < 20; round += 1) {
    let changed = false
    for (let i = 0; i < path.length - 1; i += 1)
      for (let j = i + 1; j < path.length; j += 1) {
        const before = d(path[i - 1], path[i]) + d(path[j], path[j + 1])
        const after = d(path[i - 1], path[j]) + d(path[i], path[j + 1])
        if (after < before - 1e-9) {
          path = [...path.slice(0, i), ...path.slice(i, j + 1).toReversed(), ...path.slice(j + 1)]
          changed = true
        }
      }
    if (!changed) break
  }
  return path
}

/** @import { Model } from './model.js' */

/**
 * Organisations in the order asked for.
 * @type {(m: Model, order: string) => readonly { readonly id: string, readonly name: string }[]}
 */
export function orderedActors(m, order) {
  const { actors } = m.analysis
  if (order === 'naam') return actors.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  if (order !== 'gelijkenis') return actors
  const distance = (/** @type {number} */ i, /** @type {number} */ j) =>
    1 - (m.pair(actors[i]?.id ?? '', actors[j]?.id ?? '')?.shrunken ?? 0.5)
  return seriate(actors.length, distance).flatMap((i) => actors[i] ?? [])
}

const VERDICTS = ['disputed', 'conditional', 'agreed', 'single', 'unsaid']

/**
 * Themes in the order asked for.
 * @type {(m: Model, order: string) => readonly { readonly id: string, readonly label: string, readonly proposition: string }[]}
 */
export function orderedThemes(m, order) {
  const { themes, actors } = m.analysis
  const verdict = (/** @type {string} */ id) => VERDICTS.indexOf(m.consensus(id)?.verdict ?? 'unsaid')
  const salience = (/** @type {string} */ id) => m.consensus(id)?.salience ?? 0
  if (order === 'omstreden')
    return themes.toSorted((a, b) => verdict(a.id) - verdict(b.id) || salience(b.id) - salience(a.id))
  if (order === 'besproken') return themes.toSorted((a, b) => salience(b.id) - salience(a.id))
  if (order !== 'gelijkenis') return themes
  const profile = themes.map((theme) => actors.map((actor) => m.position(actor.id, theme.id)?.score ?? null))
  return seriate(themes.length, (i, j) => profileDistance(profile[i] ?? [], profile[j] ?? [])).flatMap(
    (i) => themes[i] ?? [],
  )
}

/** @type {(a: readonly (number | null)[], b: readonly (number | null)[]) => number} */
function profileDistance(a, b) {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) {
    const [p, q] = [a[i] ?? null, b[i] ?? null]
    sum += p === null && q === null ? 0 : p === null || q === null ? 0.6 : Math.abs(p - q) / 2
  }
  return sum / Math.max(1, a.length)
}
