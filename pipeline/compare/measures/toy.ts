/** Three actors on four themes, used in the worked examples: A + + 0 –, B + − 0 +, C − + – + (– says nothing). */
import type { Opinion, Pair } from './measure.ts'

function row(values: readonly (number | null)[]): Opinion[] {
  return values.map((value) => (value === null ? [] : [{ value, count: 1 }]))
}

const A = row([1, 1, 0, null])
const B = row([1, -1, 0, 1])
const C = row([-1, 1, null, 1])

export const AB: Pair = { a: A, b: B, scale: 2 }
export const AC: Pair = { a: A, b: C, scale: 2 }
export const BC: Pair = { a: B, b: C, scale: 2 }
/** Nothing in common. */
export const APART: Pair = { a: row([1, null]), b: row([null, -1]), scale: 2 }
/** Two statements of +3 and three of −3 on a scale from −5 to +5. */
export const WIDE: Pair = { a: [[{ value: 3, count: 2 }]], b: [[{ value: -3, count: 3 }]], scale: 10 }

/** Worked examples on the toy: what AB, AC and BC must give. */
export function toy(ab: number, ac: number, bc: number): { name: string; input: Pair; expect: number }[] {
  return [
    { name: 'A and B', input: AB, expect: ab },
    { name: 'A and C', input: AC, expect: ac },
    { name: 'B and C', input: BC, expect: bc },
  ]
}
