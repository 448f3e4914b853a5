/** Does the field fall apart in camps, and more so than chance would have it? */
import type { Actor, FieldPolarisation } from '../result.ts'
import type { Settings } from '../settings.ts'
import type { Opinion } from './measures/measure.ts'
import { round } from './position.ts'
import { randomFrom, shuffle } from './random.ts'

const CAMPS = 4
/** Number of camps in which the actors are dealt out at the start of each climb; all may end in up to CAMPS. */
const STARTS = [1, 2, 3, 4, 2, 3, 4]
const ENOUGH = 1e-9

/** Positions on one theme: who, and where. */
interface Column {
  readonly actors: readonly number[]
  readonly values: readonly number[]
}

interface Division {
  readonly camps: readonly number[]
  /** Σ over pairs within a camp of congruence less conflict: what the division gains. */
  readonly gain: number
}

/**
 * The division in up to four camps that explains most (field-polarisation), against the same search after the
 * positions within every theme have been dealt out anew. Null with fewer than three actors that share a theme.
 */
export function fieldOf(
  actors: readonly Actor[],
  opinions: ReadonlyMap<string, readonly Opinion[]>,
  settings: Pick<Settings, 'permutations' | 'seed'>,
): FieldPolarisation | null {
  const columns = sharedColumns(actors.map(({ id }) => opinions.get(id) ?? []))
  const members = [...new Set(columns.flatMap((column) => column.actors))].toSorted((a, b) => a - b)
  if (members.length < 3) return null
  const index = new Map(members.map((actor, at) => [actor, at]))
  const field = columns.map(({ actors, values }): Column => ({
    actors: actors.map((actor) => index.get(actor) ?? 0),
    values,
  }))

  const random = randomFrom(settings.seed)
  // Dealing out anew keeps all positions of a theme, so both sums stay as they are and only the gain differs.
  const { conflict, all } = totals(field)
  const score = (gain: number): number => (conflict + gain) / all
  const found = bestDivision(field, members.length, random)
  const observed = score(found.gain)
  let reached = 0
  let sum = 0
  for (let round = 0; round < settings.permutations; round += 1) {
    const dealt = field.map(({ actors, values }) => ({ actors, values: shuffle([...values], random) }))
    const other = score(bestDivision(dealt, members.length, random).gain)
    sum += other
    if (other >= observed - ENOUGH) reached += 1
  }
  const expected = settings.permutations === 0 ? null : sum / settings.permutations
  return {
    score: round(observed),
    camps: Array.from({ length: 1 + Math.max(...found.camps) }, (_, camp) =>
      members.filter((_, at) => found.camps[at] === camp).map((actor) => actors[actor]?.id ?? ''),
    ),
    expected: expected === null ? null : round(expected),
    excess: expected === null ? null : round(observed - expected),
    p: expected === null ? null : round((reached + 1) / (settings.permutations + 1)),
    permutations: settings.permutations,
  }
}

/** Themes on which at least two actors take a position. */
function sharedColumns(rows: readonly (readonly Opinion[])[]): Column[] {
  const themes = rows[0]?.length ?? 0
  return Array.from({ length: themes }, (_, theme) => {
    const said = rows.flatMap((row, actor) => (row[theme] ?? []).map(({ value }) => ({ actor, value })))
    return { actors: said.map((one) => one.actor), values: said.map((one) => one.value) }
  }).filter((column) => column.actors.length > 1)
}

function totals(field: readonly Column[]): { conflict: number; all: number } {
  let conflict = 0
  let all = 0
  for (const { values } of field)
    for (const [at, value] of values.entries())
      for (const other of values.slice(0, at)) {
        conflict += Math.abs(value - other) / 2
        all += 1
      }
  return { conflict, all }
}

/** The best of several climbs; fewest camps when two gain the same. */
function bestDivision(field: readonly Column[], size: number, random: () => number): Division {
  const gains = gainMatrix(field, size)
  let best: Division = { camps: [], gain: -Infinity }
  for (const count of STARTS) {
    const camps = Array.from({ length: size }, () => Math.floor(random() * count))
    const gain = climb(gains, camps)
    const fewer = new Set(camps).size < new Set(best.camps).size
    if (gain > best.gain + ENOUGH || (gain > best.gain - ENOUGH && fewer)) best = { camps, gain }
  }
  return { camps: renumber(best.camps), gain: best.gain }
}

/** Congruence less conflict per pair of actors, on the scale of width 2. */
function gainMatrix(field: readonly Column[], size: number): readonly Float64Array[] {
  const gains = Array.from({ length: size }, () => new Float64Array(size))
  for (const { actors, values } of field)
    for (let i = 0; i < actors.length; i += 1)
      for (let j = 0; j < i; j += 1) {
        const [a, b] = [actors[i] as number, actors[j] as number]
        const gain = 1 - Math.abs((values[i] as number) - (values[j] as number))
        ;(gains[a] as Float64Array)[b]! += gain
        ;(gains[b] as Float64Array)[a]! += gain
      }
  return gains
}

/** Moves actors and joins camps as long as that gains; returns the gain. */
function climb(gains: readonly Float64Array[], camps: number[]): number {
  for (let climbing = true; climbing;) {
    while (moveActors(gains, camps));
    climbing = joinCamps(gains, camps)
  }
  let gain = 0
  for (let i = 0; i < camps.length; i += 1)
    for (let j = 0; j < i; j += 1) if (camps[i] === camps[j]) gain += (gains[i] as Float64Array)[j] as number
  return gain
}

/** Moves every actor in turn to the camp where it gains most. */
function moveActors(gains: readonly Float64Array[], camps: number[]): boolean {
  const pull = new Float64Array(CAMPS)
  let moved = false
  for (let actor = 0; actor < camps.length; actor += 1) {
    const row = gains[actor] as Float64Array
    pull.fill(0)
    for (let other = 0; other < camps.length; other += 1)
      if (other !== actor) pull[camps[other] as number]! += row[other] as number
    const own = camps[actor] as number
    let best = own
    for (let camp = 0; camp < CAMPS; camp += 1)
      if ((pull[camp] as number) > (pull[best] as number) + ENOUGH) best = camp
    if (best === own) continue
    camps[actor] = best
    moved = true
  }
  return moved
}

/** Joins the two camps that gain most by it: a step that no single actor would take first. */
function joinCamps(gains: readonly Float64Array[], camps: number[]): boolean {
  const between = new Float64Array(CAMPS * CAMPS)
  for (let i = 0; i < camps.length; i += 1)
    for (let j = 0; j < i; j += 1) {
      const [low, high] = [Math.min(camps[i]!, camps[j]!), Math.max(camps[i]!, camps[j]!)]
      if (low !== high) between[low * CAMPS + high]! += (gains[i] as Float64Array)[j] as number
    }
  const most = between.reduce((best, gain, at) => (gain > (between[best] as number) ? at : best), 0)
  if ((between[most] as number) <= ENOUGH) return false
  const [kept, joined] = [Math.floor(most / CAMPS), most % CAMPS]
  for (const [actor, camp] of camps.entries()) if (camp === joined) camps[actor] = kept
  return true
}

/** Camps in the order in which their first member stands. */
function renumber(camps: readonly number[]): number[] {
  const seen = [...new Set(camps)]
  return camps.map((camp) => seen.indexOf(camp))
}
