/** Turns the blocks of any reader into the text and offsets of a `Document`. */
import type { Block, Document, Page } from './document.ts'
import { SEAM, type Draft, type Reading } from './draft.ts'
import { clean, cleanLine } from './text/normalise.ts'

/** What the dossier knows of the file. */
export interface Identity {
  readonly id: string
  readonly file: string
  readonly format: string
  readonly sha256: string
}

/** Builds the document; blocks without a word are left out. */
export function buildDocument(identity: Identity, reading: Reading): Document {
  const blocks: Block[] = []
  const pageStarts: { number: number; at: number }[] = []
  const parts: string[] = []
  const seams: number[] = []
  let length = 0
  let previous: Draft | undefined
  let page = 0

  for (const draft of reading.blocks) {
    const marker = draft.marker === undefined ? '' : cleanLine(draft.marker)
    const marked = piecesOf(draft.text)
    const pieces = marked.map((piece) => piece.replaceAll(SEAM, ''))
    if (pieces.every((piece) => piece === '') && (marker === '' || draft.kind === 'list-item')) continue
    const gap = previous === undefined ? '' : separator(previous, draft)
    const start = length + gap.length
    const text = pieces.filter((piece) => piece !== '').join(' ')
    const whole = marker === '' ? text : text === '' ? marker : `${marker} ${text}`
    const content = start + (whole.length - text.length)
    parts.push(gap, whole)
    length = start + whole.length

    if (draft.page !== undefined && draft.page > page) {
      page = draft.page
      pageStarts.push({ number: page, at: start })
    }
    let at = content
    pieces.forEach((piece, index) => {
      if (index > 0 && draft.page !== undefined && draft.page + index > page) {
        page = draft.page + index
        pageStarts.push({ number: page, at: Math.min(at, length) })
      }
      seams.push(...seamsIn(marked[index] ?? '').map((place) => at + place))
      if (piece !== '') at += piece.length + 1
    })
    blocks.push(blockOf(draft, { start, end: length, content }, marker))
    previous = draft
  }
  return {
    ...identity,
    text: parts.join(''),
    blocks,
    ...(seams.length > 0 ? { seams } : {}),
    pages: pagesOf(reading.pages, pageStarts, length),
    meta: reading.meta ?? {},
  }
}

/** Where the seams lie once their marks are gone. */
function seamsIn(piece: string): number[] {
  return piece
    .split(SEAM)
    .slice(0, -1)
    .map((_, index, before) => before.slice(0, index + 1).join('').length)
}

/** The words of a block per page: normalised over the whole text, so that a letter and its accent meet. */
function piecesOf(text: string): string[] {
  return clean(text)
    .split('\f')
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
}

function separator(previous: Draft, draft: Draft): string {
  const sameTable = previous.cell !== undefined && previous.cell.table === draft.cell?.table
  const sameList = previous.kind === 'list-item' && draft.kind === 'list-item'
  return sameTable || sameList ? '\n' : '\n\n'
}

function blockOf(draft: Draft, span: { start: number; end: number; content: number }, marker: string): Block {
  return {
    kind: draft.kind,
    ...span,
    ...(marker === '' ? {} : { marker }),
    ...(draft.level === undefined ? {} : { level: draft.level }),
    ...(draft.bold === true ? { bold: true } : {}),
    ...(draft.page === undefined ? {} : { page: draft.page }),
    ...(draft.box === undefined ? {} : { box: draft.box }),
    ...(draft.cell === undefined ? {} : { cell: draft.cell }),
  }
}

function pagesOf(
  pages: Reading['pages'],
  starts: readonly { number: number; at: number }[],
  end: number,
): Page[] {
  return (pages ?? []).map((page) => {
    const own = starts.find((start) => start.number >= page.number)?.at ?? end
    const next = starts.find((start) => start.number > page.number)?.at ?? end
    return { ...page, start: own, end: Math.max(own, next) }
  })
}
