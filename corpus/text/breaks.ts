/** Blocks whose reader kept hard line breaks, and lists that were typed by hand. */
import type { Draft } from '../draft.ts'
import { linesOf } from './lines.ts'
import { markersOf } from './marker.ts'
import { paragraphsOf } from './paragraphs.ts'
import { vocabularyOf } from './hyphen.ts'

/** Splits blocks at hard line breaks that are more than a wrap, and recognises typed list markers. */
export function settle(drafts: readonly Draft[]): Draft[] {
  const split = drafts.flatMap(splitLines)
  const markers = markersOf(split.map((draft) => draft.text.trim()))
  return split.map((draft, index) => {
    const marked = markers[index]
    if (
      marked === undefined ||
      marked === null ||
      draft.marker !== undefined ||
      draft.kind === 'note' ||
      marked.rest === ''
    )
      return draft
    const kind = draft.kind === 'paragraph' || draft.kind === 'table-cell' ? 'list-item' : draft.kind
    return { ...draft, kind, marker: marked.marker, text: marked.rest }
  })
}

function splitLines(draft: Draft): Draft[] {
  if (!draft.text.trim().includes('\n')) return [draft]
  const lines = linesOf(draft.text.replaceAll('\f', ' '))
  const paragraphs = paragraphsOf(lines, vocabularyOf(lines.map((line) => line.text)), true)
  if (paragraphs.length === 1) return [{ ...draft, text: lines.map((line) => line.text).join(' ') }]
  return paragraphs.map((paragraph, index): Draft => {
    if (index === 0 || paragraph.marked === null) {
      const marker = paragraph.marked === null ? '' : `${paragraph.marked.marker} `
      const { marker: own, ...rest } = draft
      return {
        ...rest,
        ...(index === 0 && own !== undefined ? { marker: own } : {}),
        kind: index > 0 && own !== undefined ? 'paragraph' : draft.kind,
        text: marker + paragraph.text,
      }
    }
    return { ...draft, kind: 'list-item', marker: paragraph.marked.marker, text: paragraph.text }
  })
}
