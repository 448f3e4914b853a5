/** Footnotes and bare links that stand between the lines of a page: out of the sentence, kept as notes. */
import { SEAM, type Draft } from '../draft.ts'
import type { Line } from './lines.ts'
import { joinLines, type Vocabulary } from './hyphen.ts'

const LEADERS = /(?:\.{4,}|(?:\. ){4,}|…{2,})\s*\d{1,4}$/
const LINK_ONLY = /^(?:https?:\/\/|www\.)\S+$/i
const NOTE = /^(\d{1,3})\s+(?=\S)/

/** The lines with which a footnote begins: its number is printed behind a word on one of the lines above. */
export function noteStarts(lines: readonly Line[]): Set<number> {
  const starts = new Set<number>()
  lines.forEach((line, index) => {
    const number = NOTE.exec(line.text)?.[1]
    if (number === undefined || line.text.length < 8) return
    const above = lines.slice(Math.max(0, index - 70), index).map((other) => other.text)
    if (isCited(number, above.join('\n'))) starts.add(index)
  })
  return starts
}

/** Turns paragraphs that begin with a number printed behind a word before them into notes. */
export function citedNotes(drafts: readonly Draft[]): Draft[] {
  let above = ''
  return drafts.map((draft) => {
    const match = draft.kind === 'paragraph' && draft.marker === undefined ? NOTE.exec(draft.text) : null
    const cited = match !== null && isCited(match[1] ?? '', above.slice(-6000))
    above += `${draft.text}\n`
    return cited
      ? { ...draft, kind: 'note', marker: match[1] ?? '', text: draft.text.slice(match[0].length) }
      : draft
  })
}

/** Gives footnotes their number as marker; a block that is only a link, or a line of a table of contents, is beside the text too. */
export function markNotes(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    if (draft.kind === 'paragraph')
      return LINK_ONLY.test(draft.text) || LEADERS.test(draft.text) ? { ...draft, kind: 'note' } : draft
    const match = draft.kind === 'note' && draft.marker === undefined ? NOTE.exec(draft.text) : null
    return match === null
      ? draft
      : { ...draft, marker: match[1] ?? '', text: draft.text.slice(match[0].length) }
  })
}

/** "uitgebracht1." or "analyse3 en": the number hangs behind a letter, a year or a full stop. */
function isCited(number: string, above: string): boolean {
  return new RegExp(`(?:[\\p{L})’”"]|\\p{L}[.,;]|(?:19|20)\\d\\d)${number}(?![\\p{L}\\p{N}])`, 'u').test(
    above,
  )
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
          feeds === '' ? joinedOver(open.text, draft.text, vocabulary) : `${open.text} ${feeds}${draft.text}`,
      }
    } else out.push(draft)
  }
  return out
}

/** Two parts of a sentence with a seam between them; a word that was broken over the cut has no place for one. */
function joinedOver(open: string, rest: string, vocabulary: Vocabulary): string {
  const joined = joinLines(open, rest, vocabulary)
  return joined === `${open} ${rest}` ? `${open} ${SEAM}${rest}` : joined
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
