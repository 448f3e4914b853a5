import type { Measure } from './measure.ts'

export interface Camps {
  /** Congruence and conflict per pair of actors, symmetric; the diagonal is not read. */
  readonly congruence: readonly (readonly number[])[]
  readonly conflict: readonly (readonly number[])[]
  /** Number of the camp of each actor. */
  readonly camps: readonly number[]
}

/** Positions on one theme per actor, as matrices of congruence and conflict on a scale of width 2. */
function fromValues(values: readonly number[]): Omit<Camps, 'camps'> {
  const between = (weigh: (distance: number) => number): number[][] =>
    values.map((a) => values.map((b) => weigh(Math.abs(a - b) / 2)))
  return { congruence: between((distance) => 1 - distance), conflict: between((distance) => distance) }
}

/** How well a division in camps explains who agrees with whom. */
export const fieldPolarisation: Measure<Camps> = {
  id: 'field-polarisation',
  summary:
    'Agreement within and conflict between camps as a share of all: 1 when the camps explain everything.',
  source: '1 − frustration of the signed graph (Harary; Doreian & Mrvar); own proposal for positions',
  range: [0, 1],
  worked: [
    { name: 'perfect camps', input: { ...fromValues([1, 1, -1, -1]), camps: [0, 0, 1, 1] }, expect: 1 },
    { name: 'mixed split', input: { ...fromValues([1, 1, -1, -1]), camps: [0, 1, 0, 1] }, expect: 1 / 3 },
    { name: 'one actor', input: { congruence: [[0]], conflict: [[0]], camps: [0] }, expect: null },
  ],
  compute: ({ congruence, conflict, camps }) => {
    let explained = 0
    let all = 0
    for (let i = 0; i < camps.length; i += 1)
      for (let j = 0; j < i; j += 1) {
        const [together, apart] = [congruence[i]?.[j] ?? 0, conflict[i]?.[j] ?? 0]
        explained += camps[i] === camps[j] ? together : apart
        all += together + apart
      }
    return all === 0 ? null : explained / all
  },
}
