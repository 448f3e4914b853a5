/** Rebuilds paragraphs, list items, headings and notes from the visual lines of plain text. */
import { SEAM, type Draft } from '../draft.ts'
import { unfoldColumns } from './columns.ts'
import { withoutLineNumbers, withoutNumberBlocks } from './line-numbers.ts'
import { linesOf } from './lines.ts'
import { withoutFurniture } from './furniture.ts'
import { paragraphsOf, type Paragraph } from './paragraphs.ts'
import { vocabularyOf } from './hyphen.ts'
import { healSentences, markNotes } from './notes.ts'
import { markHeadings } from './headings.ts'

/** The blocks of a plain text; form feeds are page breaks. */
export function rebuild(raw: string): Draft[] {
  const pages = withoutNumberBlocks(raw.replace(/\r\n?/g, '\n').replaceAll(SEAM, ''))
    .split('\f')
    .map(unfoldColumns)
  const lines = withoutFurniture(withoutLineNumbers(linesOf(pages.join('\f'))))
  const vocabulary = vocabularyOf(lines.map((line) => line.text))
  const drafts = paragraphsOf(lines, vocabulary).map(draftOf)
  return markHeadings(healSentences(markNotes(drafts), vocabulary))
}

function draftOf(paragraph: Paragraph): Draft {
  const page = paragraph.lines[0]?.page
  return {
    kind: paragraph.note ? 'note' : paragraph.marked === null ? 'paragraph' : 'list-item',
    text: paragraph.text,
    ...(paragraph.marked === null ? {} : { marker: paragraph.marked.marker }),
    ...(page === undefined ? {} : { page }),
  }
}
