import type { Measure } from './measure.ts'

/** Units by what two coders said: both yes, only the first, only the second, neither. */
export interface Agreement {
  readonly both: number
  readonly onlyFirst: number
  readonly onlySecond: number
  readonly neither: number
}

/** Agreement of two coders on yes or no, beyond chance. */
export const cohenKappa: Measure<Agreement> = {
  id: 'cohen-kappa',
  summary: 'Agreement of two coders on presence or absence over all units: 1 perfect, 0 as by chance.',
  source: 'Cohen 1960, Educational and Psychological Measurement 20:37–46',
  range: [-1, 1],
  worked: [
    { name: '300 each, 200 shared', input: { both: 200, onlyFirst: 100, onlySecond: 100, neither: 1600 }, expect: 0.6078 }, // prettier-ignore
    { name: 'as by chance', input: { both: 500, onlyFirst: 500, onlySecond: 500, neither: 500 }, expect: 0 },
    {
      name: 'nobody ever says yes',
      input: { both: 0, onlyFirst: 0, onlySecond: 0, neither: 9 },
      expect: null,
    },
    { name: 'no units', input: { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 }, expect: null },
  ],
  compute: ({ both, onlyFirst, onlySecond, neither }) => {
    const n = both + onlyFirst + onlySecond + neither
    if (n === 0) return null
    const first = (both + onlyFirst) / n
    const second = (both + onlySecond) / n
    const chance = first * second + (1 - first) * (1 - second)
    return chance === 1 ? null : ((both + neither) / n - chance) / (1 - chance)
  },
}
