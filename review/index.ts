/** What organisations say of the positions attributed to them: in, out and back. */
export { readForm, type Filled } from './form.ts'
export { parseReviewYaml } from './nazicht.ts'
export { updateReviewYaml, type Written } from './write.ts'
export type { ReviewEntry, ReviewStance } from './types.ts'
