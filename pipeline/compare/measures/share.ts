import type { Measure } from './measure.ts'

export interface Part {
  readonly part: number
  readonly whole: number
}

const worked = [
  { name: 'three of four', input: { part: 3, whole: 4 }, expect: 0.75 },
  { name: 'of nothing', input: { part: 0, whole: 0 }, expect: null },
] as const

const compute = ({ part, whole }: Part): number | null => (whole === 0 ? null : part / whole)

/** How much of what was asked was answered. */
export const answeredShare: Measure<Part> = {
  id: 'answered-share',
  summary: 'Questions that an actor answered, of those that were put to it.',
  source: 'Count',
  range: [0, 1],
  worked,
  compute,
}

/** How many speak of a theme. */
export const salience: Measure<Part> = {
  id: 'salience',
  summary: 'Actors that speak of a theme, of all actors.',
  source: 'Count',
  range: [0, 1],
  worked,
  compute,
}

/** How many of those who speak of a theme take a position. */
export const positionShare: Measure<Part> = {
  id: 'position-share',
  summary: 'Actors that take a position on a theme, of those who speak of it.',
  source: 'Count',
  range: [0, 1],
  worked,
  compute,
}
