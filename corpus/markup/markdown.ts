/** Markdown to blocks: the tree of mdast, read for its words. */
import { fromMarkdown } from 'mdast-util-from-markdown'
import { parseDocument } from 'yaml'
import type { FileMeta } from '../document.ts'
import type { Draft } from '../draft.ts'
import { finish } from '../text/finish.ts'

interface Node {
  readonly type: string
  readonly value?: string
  readonly alt?: string | null
  readonly depth?: number
  readonly ordered?: boolean | null
  readonly start?: number | null
  readonly children?: readonly Node[]
}

/** A front matter longer than a page is no front matter. */
const FRONT = /^---\r?\n([\s\S]{0,200000}?)\r?\n---[ \t]*(?:\r?\n|$)/
/** A field this long is text, not a property: some sites keep the whole page in their front matter. */
const LONG = 150

/** The blocks of a Markdown text; pictures and raw HTML say nothing, quote signs are taken off. */
export function readMarkdown(source: string): { blocks: Draft[]; meta: FileMeta } {
  const front = FRONT.exec(source)
  const { title, texts } = frontMatter(front?.[1] ?? '')
  const body = source.slice(front?.[0].length ?? 0)
  const heading: Draft[] = title === null ? [] : [{ kind: 'heading', level: 1, text: title }]
  const blocks = [...texts, body].flatMap((text) => blocksOf(fromMarkdown(text) as Node, 1))
  return { blocks: finish([...heading, ...blocks]), meta: title === null ? {} : { title } }
}

/** Title and long texts of a front matter. */
function frontMatter(yaml: string): { title: string | null; texts: string[] } {
  const document = parseDocument(yaml, { logLevel: 'silent' })
  if (yaml === '' || document.errors.length > 0) return { title: null, texts: [] }
  const fields = document.toJS({ maxAliasCount: 0 }) as unknown
  if (typeof fields !== 'object' || fields === null) return { title: null, texts: [] }
  const { title, titel } = fields as { readonly title?: unknown; readonly titel?: unknown }
  const texts = Object.values(fields).filter(
    (value): value is string => typeof value === 'string' && value.length > LONG,
  )
  const named = typeof title === 'string' ? title : typeof titel === 'string' ? titel : null
  return { title: named, texts: texts.filter((text) => text !== named) }
}

function blocksOf(node: Node, depth: number): Draft[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth ?? 1, text: inline(node).replaceAll('\n', ' ') }]
    case 'paragraph':
      return [{ kind: 'paragraph', text: unwrap(node), ...(isBold(node) ? { bold: true } : {}) }]
    case 'code':
      return [{ kind: 'paragraph', text: node.value ?? '' }]
    case 'list':
      return (node.children ?? []).flatMap((item, index) =>
        itemOf(item, node.ordered === true ? `${(node.start ?? 1) + index}.` : '-', depth),
      )
    default:
      return (node.children ?? []).flatMap((child) => blocksOf(child, depth))
  }
}

function itemOf(item: Node, marker: string, depth: number): Draft[] {
  const [first, ...rest] = item.children ?? []
  const own: Draft = {
    kind: 'list-item',
    marker,
    level: depth,
    text: first?.type === 'paragraph' ? unwrap(first) : '',
  }
  const below = first === undefined || first.type === 'paragraph' ? rest : [first, ...rest]
  return [own, ...below.flatMap((child) => blocksOf(child, depth + 1))]
}

/** Line breaks inside a paragraph are wraps, except the hard ones. */
function unwrap(node: Node): string {
  return inline(node)
}

function inline(node: Node): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? ''
  if (node.type === 'image' || node.type === 'html') return ''
  return (node.children ?? []).map(inline).join('')
}

function isBold(node: Node): boolean {
  const children = (node.children ?? []).filter(
    (child) => child.type !== 'text' || (child.value ?? '').trim() !== '',
  )
  return children.length > 0 && children.every((child) => child.type === 'strong')
}
