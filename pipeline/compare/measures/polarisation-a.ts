import { agreementA, type Frequencies } from './agreement-a.ts'
import type { Measure } from './measure.ts'

/** Agreement A turned into polarisation. */
export const polarisationA: Measure<Frequencies> = {
  id: 'polarisation-a',
  summary:
    'Polarisation on an ordered scale: 0 when all take the same step, ½ when spread evenly, 1 at both ends.',
  source: '(1 − A)/2, van der Eijk 2001',
  range: [0, 1],
  worked: [
    { name: 'two camps', input: [5, 0, 5], expect: 1 },
    { name: 'even', input: [3, 3, 3], expect: 0.5 },
    { name: 'all in the middle', input: [0, 5, 0], expect: 0 },
    { name: 'nobody', input: [0, 0, 0], expect: null },
  ],
  compute: (frequencies) => {
    const agreement = agreementA.compute(frequencies)
    return agreement === null ? null : (1 - agreement) / 2
  },
}
