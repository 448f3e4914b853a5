/** PowerPoint: per slide its title, paragraphs, lists and tables; speaker notes beside them. */
import type { FileMeta } from '../document.ts'
import type { Draft, Reading } from '../draft.ts'
import type { Limits } from '../limits.ts'
import { broken } from '../problems.ts'
import { finish } from '../text/finish.ts'
import { numberText } from './number-text.ts'
import { openPackage, type Package } from './package.ts'
import { childOf, childrenOf, pathOf, textOf, type Element } from './xml.ts'

/** Reads a PPTX; a slide is a page. */
export function readPptx(bytes: Uint8Array, source: string, limits: Limits): Reading {
  const pack = openPackage(bytes, source, limits)
  if ('code' in pack) return { blocks: [], problems: [pack] }
  const slides = slidesOf(pack)
  if (slides.length === 0)
    return {
      blocks: [],
      problems:
        pack.problems.length > 0
          ? pack.problems
          : [broken(source, { nl: 'er zijn geen dia’s in te vinden', en: 'no slides are found in it' })],
    }
  const state: State = { out: [], tables: 0 }
  slides.forEach((name, index) => {
    const page = index + 1
    const root = pack.part(name)
    if (root?.attributes['show'] === '0') return
    shapes(pathOf(root, 'p:cSld', 'p:spTree'), page, state)
    const notes = relations(pack, name).find((relation) => relation.includes('notesSlide'))
    if (notes !== undefined) noteShapes(pathOf(pack.part(notes), 'p:cSld', 'p:spTree'), page, state)
  })
  return {
    blocks: finish(state.out),
    problems: pack.problems,
    pages: slides.map((_, index) => ({ number: index + 1 })),
    meta: metaOf(pack.part('docProps/core.xml')),
  }
}

interface State {
  readonly out: Draft[]
  tables: number
}

/** The slides in the order of the presentation, by number where the order cannot be read. */
function slidesOf(pack: Package): string[] {
  const numbered = pack.names
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .toSorted((a, b) => numberIn(a) - numberIn(b))
  const targets = new Map(
    relationElements(pack, 'ppt/presentation.xml').map((relation) => [
      relation.attributes['Id'] ?? '',
      resolve('ppt/presentation.xml', relation.attributes['Target'] ?? ''),
    ]),
  )
  const order = childrenOf(childOf(pack.part('ppt/presentation.xml'), 'p:sldIdLst'), 'p:sldId').flatMap(
    (slide) => targets.get(slide.attributes['r:id'] ?? '') ?? [],
  )
  return order.length === numbered.length && order.every((name) => pack.names.includes(name))
    ? order
    : numbered
}

function numberIn(name: string): number {
  return Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0)
}

function relationElements(pack: Package, name: string): Element[] {
  const path = name.replace(/([^/]+)$/, '_rels/$1.rels')
  return pack.names.includes(path) ? childrenOf(pack.part(path), 'Relationship') : []
}

function relations(pack: Package, name: string): string[] {
  return relationElements(pack, name)
    .filter((relation) => relation.attributes['TargetMode'] !== 'External')
    .map((relation) => resolve(name, relation.attributes['Target'] ?? ''))
}

/** A target next to its part, never outside the package. */
function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path = from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}

function shapes(tree: Element | undefined, page: number, state: State): void {
  for (const shape of childrenOf(tree)) {
    if (shape.name === 'p:grpSp') shapes(shape, page, state)
    else if (shape.name === 'mc:AlternateContent')
      shapes(childOf(shape, 'mc:Choice') ?? childOf(shape, 'mc:Fallback'), page, state)
    else if (shape.name === 'p:graphicFrame')
      table(pathOf(shape, 'a:graphic', 'a:graphicData', 'a:tbl'), page, state)
    else if (shape.name === 'p:sp') {
      const type = pathOf(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph')?.attributes['type']
      if (type !== undefined && /^(?:sldNum|dt|ftr|hdr)$/.test(type)) continue
      const heading = type === 'title' || type === 'ctrTitle'
      state.out.push(...paragraphs(childOf(shape, 'p:txBody'), page, heading))
    }
  }
}

function paragraphs(body: Element | undefined, page: number, heading: boolean): Draft[] {
  const counts: number[] = []
  return childrenOf(body, 'a:p').flatMap((paragraph): Draft[] => {
    const text = wordsOf(paragraph)
    if (text.trim() === '') return []
    if (heading) return [{ kind: 'heading', level: 1, text, page }]
    const properties = childOf(paragraph, 'a:pPr')
    const level = Number(properties?.attributes['lvl'] ?? 0) + 1
    const numbered = childOf(properties, 'a:buAutoNum')
    counts.length = Math.min(counts.length, level)
    if (numbered !== undefined) {
      counts[level - 1] = (counts[level - 1] ?? Number(numbered.attributes['startAt'] ?? 1) - 1) + 1
      return [
        {
          kind: 'list-item',
          level,
          text,
          page,
          marker: autoNumber(counts[level - 1] ?? 1, numbered.attributes['type'] ?? ''),
        },
      ]
    }
    if (childOf(properties, 'a:buChar') !== undefined)
      return [{ kind: 'list-item', level, text, page, marker: '•' }]
    return [{ kind: 'paragraph', text, page }]
  })
}

function autoNumber(number: number, type: string): string {
  const format = type.startsWith('alphaLc')
    ? 'lowerLetter'
    : type.startsWith('alphaUc')
      ? 'upperLetter'
      : type.startsWith('romanLc')
        ? 'lowerRoman'
        : type.startsWith('romanUc')
          ? 'upperRoman'
          : 'decimal'
  return `${type.includes('ParenBoth') ? '(' : ''}${numberText(number, format)}${type.includes('Paren') ? ')' : type.includes('Plain') ? '' : '.'}`
}

function wordsOf(paragraph: Element): string {
  return childrenOf(paragraph)
    .map((child) =>
      child.name === 'a:r' || child.name === 'a:fld'
        ? textOf(childOf(child, 'a:t'))
        : child.name === 'a:br'
          ? '\n'
          : '',
    )
    .join('')
}

function table(element: Element | undefined, page: number, state: State): void {
  if (element === undefined) return
  const number = state.tables
  state.tables += 1
  childrenOf(element, 'a:tr').forEach((row, rowIndex) => {
    childrenOf(row, 'a:tc').forEach((cell, column) => {
      if (cell.attributes['hMerge'] === '1' || cell.attributes['vMerge'] === '1') return
      for (const draft of paragraphs(childOf(cell, 'a:txBody'), page, false)) {
        state.out.push({
          ...draft,
          kind: draft.kind === 'paragraph' ? 'table-cell' : draft.kind,
          cell: { table: number, row: rowIndex, column },
        })
      }
    })
  })
}

function noteShapes(tree: Element | undefined, page: number, state: State): void {
  for (const shape of childrenOf(tree, 'p:sp')) {
    if (pathOf(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph')?.attributes['type'] !== 'body') continue
    for (const draft of paragraphs(childOf(shape, 'p:txBody'), page, false))
      state.out.push({ kind: 'note', text: draft.text, page })
  }
}

function metaOf(core: Element | undefined): FileMeta {
  const title = textOf(childOf(core, 'dc:title')).trim()
  const author = textOf(childOf(core, 'dc:creator')).trim()
  return { ...(title === '' ? {} : { title }), ...(author === '' ? {} : { author }) }
}
