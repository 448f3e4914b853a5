import type { Measure } from './measure.ts'

/** How widely an actor spreads over the themes. */
export const specialisation: Measure<readonly number[]> = {
  id: 'specialisation',
  summary: 'Entropy of what an actor says over the themes: 0 when all on one theme, 1 when spread evenly.',
  source: 'Shannon entropy divided by log of the number of themes',
  range: [0, 1],
  worked: [
    { name: 'even', input: [2, 2, 2, 2], expect: 1 },
    { name: 'one theme', input: [4, 0, 0, 0], expect: 0 },
    { name: 'two of four themes', input: [1, 1, 0, 0], expect: 0.5 },
    { name: 'silent', input: [0, 0], expect: null },
    { name: 'a single theme to choose', input: [3], expect: null },
  ],
  compute: (counts) => {
    const total = counts.reduce((sum, count) => sum + count, 0)
    if (total === 0 || counts.length < 2) return null
    const entropy = counts
      .filter((count) => count > 0)
      .reduce((sum, count) => sum - (count / total) * Math.log(count / total), 0)
    return entropy / Math.log(counts.length)
  },
}
