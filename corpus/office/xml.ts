/** A small XML tree on saxes: without entities of its own, without a document type, never deeper than allowed. */
import { SaxesParser } from 'saxes'

/** An element; text stands between children as strings. Names keep their prefix ("w:p"). */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
}

/** Why XML is refused. */
export type XmlRefusal = 'damaged' | 'doctype' | 'too-deep'

/** The root element, or why there is none. */
export function parseXml(text: string, maxDepth: number): Element | XmlRefusal {
  const refusals: XmlRefusal[] = []
  const root: Element = { name: '', attributes: {}, children: [] }
  const open: Element[] = [root]
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('doctype', () => refuse('doctype'))
  parser.on('error', () => refuse('damaged'))
  parser.on('opentag', (tag) => {
    if (refusals.length > 0) return
    if (open.length > maxDepth) return void refuse('too-deep')
    const element: Element = {
      name: tag.name,
      attributes: tag.attributes as Record<string, string>,
      children: [],
    }
    ;(open.at(-1) as Element).children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    if (open.length > 1) open.pop()
  })
  const addText = (value: string) => {
    if (refusals.length === 0) (open.at(-1) as Element).children.push(value)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  // In pieces, so that a refusal stops the work early.
  for (let at = 0; at < text.length && refusals.length === 0; at += 65_536)
    parser.write(text.slice(at, at + 65_536))
  if (refusals.length === 0) parser.close()
  const first = root.children.find((child) => typeof child !== 'string')
  return refusals[0] ?? first ?? 'damaged'

  function refuse(why: XmlRefusal): void {
    refusals.push(why)
  }
}

/** The child elements, all or of one name. */
export function childrenOf(element: Element | undefined, name?: string): Element[] {
  if (element === undefined) return []
  return element.children.filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

/** The first child of that name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return childrenOf(element, name)[0]
}

/** The first element on the path of names. */
export function pathOf(element: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>((at, name) => childOf(at, name), element)
}

/** All text inside, in order. */
export function textOf(element: Element | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
}
