import type { Measure } from './measure.ts'

/** Frequencies of an ordered scale, lowest step first. */
export type Frequencies = readonly number[]

/** How far the answers on an ordered scale agree. */
export const agreementA: Measure<Frequencies> = {
  id: 'agreement-a',
  summary:
    'Agreement on an ordered scale: 1 when all take the same step, 0 when spread evenly, −1 at both ends.',
  source: 'Van der Eijk 2001, Quality & Quantity 35:325–341, doi 10.1023/A:1010374114305',
  range: [-1, 1],
  worked: [
    {
      name: 'seven steps (documented in R agrmt)',
      input: [30, 40, 210, 130, 530, 50, 10],
      expect: 0.6113333,
    },
    { name: 'five steps', input: [6, 8, 5, 3, 2], expect: 0.3125 },
    { name: 'all in the middle', input: [0, 5, 0], expect: 1 },
    { name: 'two camps', input: [5, 0, 5], expect: -1 },
    { name: 'even', input: [3, 3, 3], expect: 0 },
    { name: 'leaning', input: [5, 1, 2], expect: 0.125 },
    { name: 'nobody', input: [0, 0, 0], expect: null },
    { name: 'fewer than three steps', input: [4, 1], expect: null },
  ],
  compute: (frequencies) => {
    const total = frequencies.reduce((sum, count) => sum + count, 0)
    if (total === 0 || frequencies.length < 3) return null
    let left = [...frequencies]
    let agreement = 0
    while (left.some((count) => count > 0)) {
      const height = Math.min(...left.filter((count) => count > 0))
      const pattern = left.map((count) => count > 0)
      agreement += ((height * pattern.filter(Boolean).length) / total) * layerAgreement(pattern)
      left = left.map((count) => (count > 0 ? count - height : 0))
    }
    return agreement
  },
}

/** Agreement of a layer in which every occupied step is equally full. */
function layerAgreement(pattern: readonly boolean[]): number {
  const steps = pattern.length
  const occupied = pattern.filter(Boolean).length
  if (occupied === 1) return 1
  if (occupied === steps) return 0
  return unimodality(pattern) * (1 - (occupied - 1) / (steps - 1))
}

/** From all ordered triples of steps: 110 and 011 are one hill, 101 is a valley. */
function unimodality(pattern: readonly boolean[]): number {
  const steps = pattern.length
  let hills = 0
  let valleys = 0
  for (let i = 0; i < steps; i += 1)
    for (let j = i + 1; j < steps; j += 1)
      for (let k = j + 1; k < steps; k += 1) {
        const [left, middle, right] = [pattern[i], pattern[j], pattern[k]]
        if (middle && left !== right) hills += 1
        if (left && !middle && right) valleys += 1
      }
  if (hills + valleys === 0) return 1
  return ((steps - 2) * hills - (steps - 1) * valleys) / ((steps - 2) * (hills + valleys))
}
