/** Word styles, as far as they tell headings, bold and numbering. */
import { childOf, childrenOf, pathOf, type Element } from './xml.ts'

/** What a style means; numbering by id and level when the style carries a list. */
export interface Style {
  readonly heading: number | null
  readonly bold: boolean
  readonly numId: string | null
  readonly level: number
}

/** Styles by id, with what they inherit. */
export interface Styles {
  get(id: string | undefined): Style
}

const PLAIN: Style = { heading: null, bold: false, numId: null, level: 0 }

/** Reads styles.xml; without it every style is plain, except those named as headings. */
export function stylesOf(root: Element | undefined): Styles {
  const elements = new Map(
    childrenOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  )
  const known = new Map<string, Style>()
  const resolve = (id: string, depth: number): Style => {
    const cached = known.get(id)
    if (cached !== undefined) return cached
    const element = elements.get(id)
    if (element === undefined || depth > 20) return { ...PLAIN, heading: headingByName(id) }
    const parent = childOf(element, 'w:basedOn')?.attributes['w:val']
    const style = styleOf(element, parent === undefined ? PLAIN : resolve(parent, depth + 1))
    known.set(id, style)
    return style
  }
  return { get: (id) => (id === undefined ? PLAIN : resolve(id, 0)) }
}

function styleOf(element: Element, parent: Style): Style {
  const paragraph = childOf(element, 'w:pPr')
  const outline = childOf(paragraph, 'w:outlineLvl')?.attributes['w:val']
  const bold = pathOf(element, 'w:rPr', 'w:b')
  const numbering = childOf(paragraph, 'w:numPr')
  const level = childOf(numbering, 'w:ilvl')?.attributes['w:val']
  const byName = headingByName(childOf(element, 'w:name')?.attributes['w:val'] ?? '')
  return {
    heading:
      outline === undefined ? (byName ?? parent.heading) : Number(outline) < 9 ? Number(outline) + 1 : null,
    bold: bold === undefined ? parent.bold : !/^(?:0|false|off)$/.test(bold.attributes['w:val'] ?? ''),
    numId: childOf(numbering, 'w:numId')?.attributes['w:val'] ?? parent.numId,
    level: level === undefined ? parent.level : Number(level),
  }
}

function headingByName(name: string): number | null {
  const match = /^(?:heading|kop|überschrift)\s*([1-9])$/i.exec(name)
  if (match !== null) return Number(match[1])
  return /^(?:title|titel)$/i.test(name) ? 1 : /^(?:subtitle|ondertitel)$/i.test(name) ? 2 : null
}
