/** Recognises headings in text without any layout: carefully, a missed heading is a short paragraph. */
import type { Draft } from '../draft.ts'
import { fitsHeading } from './title.ts'

// "Vraag 3", "Bijlage 1: …", "Ronde 2: …": a heading wherever it stands.
const NAMED =
  /^(?:bijlage|hoofdstuk|paragraaf|deel|ronde|(?:hoofd|deel)?vraag|stelling|thema|onderdeel|antwoord(?: op)?(?: vraag)?|agendapunt|artikel)\s*\d{1,3}[a-z]?\b/i

/**
 * Turns short title-like paragraphs, followed by text, into headings. Where a document marks headings itself, an
 * unmarked line is one only above a list.
 */
export function markHeadings(drafts: readonly Draft[]): Draft[] {
  const own = drafts.filter((draft) => draft.kind === 'heading').length >= 2
  const candidate = drafts.map((draft, index) => isCandidate(draft, index === 0))
  return drafts.map((draft, index) => {
    if (candidate[index] !== true || !isHeading(drafts, candidate, index)) return draft
    if (own && draft.bold !== true && !NAMED.test(draft.text) && nextOf(drafts, index)?.kind !== 'list-item')
      return draft
    return { ...draft, kind: 'heading', level: levelOf(draft) }
  })
}

function isHeading(drafts: readonly Draft[], candidate: readonly boolean[], index: number): boolean {
  const draft = drafts[index] as Draft
  const next = nextOf(drafts, index)
  if (next === undefined) return false
  if (draft.marker !== undefined && next.kind !== 'paragraph') return false
  if (draft.bold === true && next.bold !== true) return true
  if (NAMED.test(draft.text) || draft.text.endsWith(':')) return true
  // What stands right under a question is its answer, unless it opens a list.
  if (
    drafts[index - 1]?.text.trimEnd().endsWith('?') === true &&
    drafts[index - 1]?.kind === 'list-item' &&
    next.kind === 'paragraph'
  )
    return false
  return runLength(candidate, drafts, index) <= 3
}

/** The block behind it, notes left aside. */
function nextOf(drafts: readonly Draft[], index: number): Draft | undefined {
  let at = index + 1
  while (drafts[at]?.kind === 'note') at += 1
  return drafts[at]
}

function levelOf(draft: Draft): number {
  return draft.marker === undefined ? 2 : Math.min(4, 1 + (draft.marker.match(/\d+/g)?.length ?? 1))
}

function isCandidate(draft: Draft, first: boolean): boolean {
  if (draft.cell !== undefined) return false
  const bold =
    draft.bold === true &&
    draft.text.length <= 120 &&
    /\p{L}{2}/u.test(draft.text) &&
    !/[.?!;,]$/.test(draft.text)
  if (draft.kind === 'list-item')
    return /^\d/.test(draft.marker ?? '') && (bold || fitsHeading(draft.text)) && !/[:?]$/.test(draft.text)
  if (draft.kind !== 'paragraph') return false
  return bold || fitsHeading(first ? draft.text.replace(/,(?=.)/g, ' ').replace(/ +/g, ' ') : draft.text)
}

/** How many short lines stand together: a table or a list of names, not a pile of headings. */
function runLength(candidate: readonly boolean[], drafts: readonly Draft[], at: number): number {
  let first = at
  let last = at
  while (last - first < 4 && candidate[first - 1] === true && drafts[first - 1]?.kind === drafts[at]?.kind)
    first -= 1
  while (last - first < 4 && candidate[last + 1] === true && drafts[last + 1]?.kind === drafts[at]?.kind)
    last += 1
  return last - first + 1
}
