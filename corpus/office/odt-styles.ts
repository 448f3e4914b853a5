/** OpenDocument styles, as far as they tell headings and bold. */
import { childOf, childrenOf, type Element } from './xml.ts'

/** Styles by name, with what they inherit. */
export interface OdtStyles {
  get(name: string | undefined): { readonly heading: number | null; readonly bold: boolean }
  /** Is a span bold, in a paragraph that is or is not? */
  boldSpan(name: string | undefined, paragraph: boolean): boolean
}

/** Reads the styles of content.xml and styles.xml. */
export function stylesOf(content: Element, shared: Element | undefined): OdtStyles {
  const elements = new Map<string, Element>()
  for (const root of [shared, content]) {
    for (const group of ['office:styles', 'office:automatic-styles']) {
      for (const style of childrenOf(childOf(root, group), 'style:style'))
        elements.set(style.attributes['style:name'] ?? '', style)
    }
  }
  const weight = (name: string | undefined, depth = 0): boolean | null => {
    const element = elements.get(name ?? '')
    if (element === undefined || depth > 20) return null
    const own = childOf(element, 'style:text-properties')?.attributes['fo:font-weight']
    if (own !== undefined) return own === 'bold' || Number(own) >= 600
    return weight(element.attributes['style:parent-style-name'], depth + 1)
  }
  const heading = (name: string | undefined, depth = 0): number | null => {
    if (name === undefined || depth > 20) return null
    const match = /^(?:Heading|Kop)(?:_20_|\s)*([1-9])$/i.exec(name)
    if (match !== null) return Number(match[1])
    if (/^(?:Title|Titel)$/i.test(name)) return 1
    if (/^(?:Subtitle|Ondertitel)$/i.test(name)) return 2
    const element = elements.get(name)
    const outline = Number(element?.attributes['style:default-outline-level'] || 0)
    return outline > 0 ? outline : heading(element?.attributes['style:parent-style-name'], depth + 1)
  }
  return {
    get: (name) => ({ heading: heading(name), bold: weight(name) ?? false }),
    boldSpan: (name, paragraph) => weight(name) ?? paragraph,
  }
}
