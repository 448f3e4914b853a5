import type { Position, PositionStance, Review } from '../pipeline/result.ts'

/** The sign that stands beside colour and word, so that colour is never the only one. */
export const SYMBOLS: Readonly<Record<PositionStance, string>> = {
  agree: '+',
  disagree: '−',
  mixed: '±',
  mention: '○',
  silent: '·',
}

/** The sign beside a position that the organisation itself confirmed or corrected. */
export const REVIEW_SIGNS: Readonly<Record<Review['verdict'], string>> = {
  confirmed: '✓',
  corrected: '✎',
  rejected: '✎',
}

/** " ✓" or " ✎" after the stance of a reviewed position; nothing after another. */
export function reviewSign({ reviewed }: Position): string {
  return reviewed === undefined ? '' : ` ${REVIEW_SIGNS[reviewed.verdict]}`
}
