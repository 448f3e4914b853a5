/** The words of a Word paragraph: inserted text kept, deleted and hidden text, comments and field codes left out. */
import type { Styles } from './docx-styles.ts'
import { childOf, childrenOf, pathOf, textOf, type Element } from './xml.ts'

/** What one paragraph says. */
export interface Runs {
  readonly text: string
  /** All its letters are bold. */
  readonly bold: boolean
  /** Ids of footnotes ("f1") and endnotes ("e1") in order. */
  readonly notes: readonly string[]
  /** Contents of text boxes anchored here. */
  readonly boxes: readonly Element[]
}

interface Gather {
  text: string
  letters: number
  boldLetters: number
  /** Open complex fields: true while in the code, false while in its result. */
  readonly fields: boolean[]
  readonly notes: string[]
  readonly boxes: Element[]
}

const DEEPER = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:sdtContent',
  'w:fldSimple',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'mc:Choice',
  'w:ruby',
  'w:rubyBase',
])

/** Gathers the runs of a paragraph. */
export function runsOf(paragraph: Element, styles: Styles, boldParagraph: boolean): Runs {
  const gather: Gather = { text: '', letters: 0, boldLetters: 0, fields: [], notes: [], boxes: [] }
  visit(paragraph, gather, styles, boldParagraph)
  return {
    text: gather.text,
    bold: gather.letters > 0 && gather.letters === gather.boldLetters,
    notes: gather.notes,
    boxes: gather.boxes,
  }
}

function visit(parent: Element, gather: Gather, styles: Styles, bold: boolean): void {
  for (const child of childrenOf(parent)) {
    if (child.name === 'w:r') run(child, gather, styles, bold)
    else if (child.name === 'w:sdt') visit(childOf(child, 'w:sdtContent') ?? child, gather, styles, bold)
    else if (child.name === 'mc:AlternateContent')
      visit(childOf(child, 'mc:Choice') ?? child, gather, styles, bold)
    else if (child.name === 'm:oMath' || child.name === 'm:oMathPara') add(gather, textOf(child), bold)
    else if (DEEPER.has(child.name)) visit(child, gather, styles, bold)
  }
}

function run(element: Element, gather: Gather, styles: Styles, boldParagraph: boolean): void {
  const properties = childOf(element, 'w:rPr')
  if (isOn(properties, 'w:vanish') || isOn(properties, 'w:webHidden')) return fieldsOnly(element, gather)
  const style = styles.get(childOf(properties, 'w:rStyle')?.attributes['w:val'])
  const bold = isOn(properties, 'w:b') ?? (style.bold || boldParagraph)
  for (const child of childrenOf(element)) {
    const inCode = gather.fields.includes(true)
    switch (child.name) {
      case 'w:fldChar':
        field(child, gather)
        break
      case 'w:t':
        if (!inCode) add(gather, textOf(child), bold)
        break
      case 'w:tab':
      case 'w:ptab':
        gather.text += ' '
        break
      case 'w:br':
      case 'w:cr':
        gather.text +=
          child.attributes['w:type'] === 'page' || child.attributes['w:type'] === 'column' ? ' ' : '\n'
        break
      case 'w:noBreakHyphen':
        gather.text += '-'
        break
      case 'w:sym':
        add(gather, symbol(child), bold)
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        gather.notes.push(
          `${child.name === 'w:footnoteReference' ? 'f' : 'e'}${child.attributes['w:id'] ?? ''}`,
        )
        break
      case 'mc:AlternateContent':
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        gather.boxes.push(...boxesIn(child))
        break
      default:
    }
  }
}

function fieldsOnly(element: Element, gather: Gather): void {
  for (const child of childrenOf(element, 'w:fldChar')) field(child, gather)
}

function field(element: Element, gather: Gather): void {
  const type = element.attributes['w:fldCharType']
  if (type === 'begin') gather.fields.push(true)
  else if (type === 'separate' && gather.fields.length > 0) gather.fields[gather.fields.length - 1] = false
  else if (type === 'end') gather.fields.pop()
}

function add(gather: Gather, text: string, bold: boolean): void {
  gather.text += text
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  gather.letters += letters
  if (bold) gather.boldLetters += letters
}

function symbol(element: Element): string {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16)
  return Number.isNaN(code) || (code >= 0xf000 && code <= 0xf0ff)
    ? ''
    : String.fromCodePoint(Math.min(code, 0x10ffff))
}

/** Text boxes, from the modern drawing or its old twin, never both. */
function boxesIn(element: Element): Element[] {
  if (element.name === 'mc:AlternateContent') {
    const choice = childrenOf(element, 'mc:Choice').flatMap(boxesIn)
    return choice.length > 0 ? choice : childrenOf(element, 'mc:Fallback').flatMap(boxesIn)
  }
  return childrenOf(element).flatMap((child) => (child.name === 'w:txbxContent' ? [child] : boxesIn(child)))
}

/** A switch of Word: present without value means on; absent means undefined. */
function isOn(properties: Element | undefined, name: string): boolean | undefined {
  const found = pathOf(properties, name)
  return found === undefined ? undefined : !/^(?:0|false|off|none)$/.test(found.attributes['w:val'] ?? '')
}
