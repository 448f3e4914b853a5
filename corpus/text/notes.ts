/** Footnotes and bare links that stand between the lines of a page: out of the sentence, kept as notes. */
import type { Draft } from '../draft.ts'
import { joinLines, type Vocabulary } from './hyphen.ts'

const LINK_ONLY = /^(?:https?:\/\/|www\.)\S+$/i
const NOTE = /^(\d{1,3})\s+(?=\S)/

/** Marks footnotes (their number is printed behind a word before them) and lines that are only a link. */
export function markNotes(drafts: readonly Draft[]): Draft[] {
  let before = ''
  return drafts.map((draft) => {
    const note = noteOf(draft, before)
    before += `${draft.text} `
    return note ?? draft
  })
}

function noteOf(draft: Draft, before: string): Draft | null {
  if (draft.kind !== 'paragraph') return null
  if (LINK_ONLY.test(draft.text)) return { ...draft, kind: 'note' }
  const match = NOTE.exec(draft.text)
  if (match === null) return null
  const number = match[1] ?? ''
  if (!isCited(number, before)) return null
  return { ...draft, kind: 'note', marker: number, text: draft.text.slice(match[0].length) }
}

/** "uitgebracht1." or "analyse3 en": the number hangs behind a letter, a year or a full stop. */
function isCited(number: string, before: string): boolean {
  return new RegExp(`(?:[\\p{L})’”"]|[.,;]|(?:19|20)\\d\\d)${number}(?![\\p{L}\\p{N}])`, 'u').test(before)
}

/** A sentence that a note or a page end cuts in two is put together again, its notes behind it. */
export function healSentences(drafts: readonly Draft[], vocabulary: Vocabulary): Draft[] {
  const out: Draft[] = []
  for (const draft of drafts) {
    const at = out.findLastIndex((other) => other.kind !== 'note')
    const open = out[at]
    const cut = at >= 0 && at < out.length - 1
    if (open !== undefined && cut && isOpen(open) && continues(draft)) {
      const feeds = '\f'.repeat(
        Math.max(0, (draft.page ?? 0) - (open.page ?? 0) - (open.text.split('\f').length - 1)),
      )
      out[at] = {
        ...open,
        text:
          feeds === '' ? joinLines(open.text, draft.text, vocabulary) : `${open.text} ${feeds}${draft.text}`,
      }
    } else out.push(draft)
  }
  return out
}

function isOpen(draft: Draft): boolean {
  return (
    (draft.kind === 'paragraph' || draft.kind === 'list-item') &&
    /[\p{L}\p{N},(-]\d{0,2}$/u.test(draft.text) &&
    draft.text.length > 30
  )
}

function continues(draft: Draft): boolean {
  return draft.kind === 'paragraph' && /^[\p{Ll}(]/u.test(draft.text)
}
