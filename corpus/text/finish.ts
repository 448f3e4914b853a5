/** What every reader of formatted text does last. */
import type { Draft } from '../draft.ts'
import { settle } from './breaks.ts'
import { markHeadings } from './headings.ts'

/** Hard line breaks, typed lists and unmarked headings, for readers that know their paragraphs. */
export function finish(drafts: readonly Draft[]): Draft[] {
  return markHeadings(settle(drafts))
}
