/** Recognises headings in text without any layout: carefully, a missed heading is a short paragraph. */
import type { Draft } from '../draft.ts'
import { fitsHeading } from './title.ts'

/** Turns short title-like paragraphs, followed by text, into headings. */
export function markHeadings(drafts: readonly Draft[]): Draft[] {
  const candidate = drafts.map((draft) => isCandidate(draft))
  return drafts.map((draft, index) => {
    if (!candidate[index] || runLength(candidate, drafts, index) > 3) return draft
    const next = drafts.slice(index + 1).find((other) => other.kind !== 'note')
    if (next === undefined) return draft
    if (draft.marker !== undefined && next.kind !== 'paragraph') return draft
    return {
      ...draft,
      kind: 'heading',
      level: draft.marker === undefined ? 2 : Math.min(4, 1 + (draft.marker.match(/\d+/g)?.length ?? 1)),
    }
  })
}

function isCandidate(draft: Draft): boolean {
  if (draft.cell !== undefined) return false
  if (draft.kind === 'list-item')
    return /^\d/.test(draft.marker ?? '') && fitsHeading(draft.text) && !/[:?]$/.test(draft.text)
  return draft.kind === 'paragraph' && fitsHeading(draft.text)
}

/** How many short lines stand together: a table or a list of names, not a pile of headings. */
function runLength(candidate: readonly boolean[], drafts: readonly Draft[], at: number): number {
  let first = at
  let last = at
  while (candidate[first - 1] === true && drafts[first - 1]?.kind === drafts[at]?.kind) first -= 1
  while (candidate[last + 1] === true && drafts[last + 1]?.kind === drafts[at]?.kind) last += 1
  return last - first + 1
}
