import type { Stance } from '../../result.ts'
import type { Measure } from './measure.ts'

/** The legend of the codes, to be printed wherever they are. */
export const TWO_MODE_LEGEND = ['none', 'only agree', 'only disagree', 'both', 'in part', 'mentions'] as const

/** One code for what an actor says of a theme, for network programs. */
export const twoModeCombine: Measure<Readonly<Record<Stance, number>>> = {
  id: 'two-mode-combine',
  summary:
    'Code of an actor–theme tie: 0 none, 1 only agree, 2 only disagree, 3 both, 4 in part, 5 mentions.',
  source: 'Leifeld, DNA manual ch. 2 (qualifier "combine"), extended with 4 and 5',
  range: [0, 5],
  worked: [
    { name: 'nothing', input: { agree: 0, disagree: 0, mixed: 0, mention: 0 }, expect: 0 },
    { name: 'for', input: { agree: 2, disagree: 0, mixed: 1, mention: 1 }, expect: 1 },
    { name: 'against', input: { agree: 0, disagree: 1, mixed: 0, mention: 0 }, expect: 2 },
    { name: 'both', input: { agree: 1, disagree: 1, mixed: 0, mention: 0 }, expect: 3 },
    { name: 'in part', input: { agree: 0, disagree: 0, mixed: 1, mention: 3 }, expect: 4 },
    { name: 'mentions', input: { agree: 0, disagree: 0, mixed: 0, mention: 1 }, expect: 5 },
  ],
  compute: ({ agree, disagree, mixed, mention }) => {
    if (agree > 0) return disagree > 0 ? 3 : 1
    if (disagree > 0) return 2
    return mixed > 0 ? 4 : mention > 0 ? 5 : 0
  },
}
