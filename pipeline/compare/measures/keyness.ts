import type { Measure } from './measure.ts'

/** A word in one group against the rest: its count and that of all words in each. */
export interface WordCounts {
  readonly inGroup: number
  readonly inRest: number
  readonly groupTotal: number
  readonly restTotal: number
  /** Prior mass of the word and of all words; a prior drawn from the pooled counts is an informative one. */
  readonly prior: number
  readonly priorTotal: number
}

const word = (inGroup: number, inRest: number, prior: number): WordCounts => ({
  inGroup,
  inRest,
  groupTotal: 30,
  restTotal: 30,
  prior,
  priorTotal: 60,
})

/** How much more a group uses a word than the rest. */
export const logOdds: Measure<WordCounts> = {
  id: 'log-odds',
  summary: 'Log odds of a word in one group against the rest: above 0 the group uses it more.',
  source: 'Monroe, Colaresi & Quinn 2008, Political Analysis 16:372–403, §3.3–3.5',
  range: [-Infinity, Infinity],
  worked: [
    { name: '8 against 1', input: word(8, 1, 9), expect: 0.6222 },
    { name: '20 against 22', input: word(20, 22, 42), expect: -0.1059 },
    { name: '2 against 7', input: word(2, 7, 9), expect: -0.4401 },
    { name: 'never used', input: word(0, 0, 0), expect: null },
  ],
  compute: (counts) => {
    const odds = (count: number, total: number): number =>
      (count + counts.prior) / (total + counts.priorTotal - count - counts.prior)
    const [group, rest] = [odds(counts.inGroup, counts.groupTotal), odds(counts.inRest, counts.restTotal)]
    return group > 0 && rest > 0 && Number.isFinite(group) && Number.isFinite(rest)
      ? Math.log(group) - Math.log(rest)
      : null
  },
}

/** The same in standard deviations, so that rare words do not win by chance. */
export const logOddsZ: Measure<WordCounts> = {
  id: 'log-odds-z',
  summary: 'Log odds of a word divided by its standard deviation: beyond ±1.96 it is hardly chance.',
  source: logOdds.source,
  range: [-Infinity, Infinity],
  worked: [
    { name: '8 against 1', input: word(8, 1, 9), expect: 1.5612 },
    { name: '20 against 22', input: word(20, 22, 42), expect: -0.594 },
    { name: '2 against 7', input: word(2, 7, 9), expect: -1.1236 },
    { name: 'never used', input: word(0, 0, 0), expect: null },
  ],
  compute: (counts) => {
    const delta = logOdds.compute(counts)
    const variance = 1 / (counts.inGroup + counts.prior) + 1 / (counts.inRest + counts.prior)
    return delta === null ? null : delta / Math.sqrt(variance)
  },
}
