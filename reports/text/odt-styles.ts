/** The named styles, pages and footer of an OpenDocument text. */
import { element, escapeXml, type Attributes } from '../xml.ts'
import type { TextDocument } from './model.ts'

/** Names of the vocabularies, for content.xml too. */
export const STYLE_SPACES: Attributes = Object.fromEntries([
  ...['office', 'style', 'text', 'table'].map((name) => [`xmlns:${name}`, `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`]), // prettier-ignore
  ['xmlns:fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  ['xmlns:svg', 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'],
])

const FONT = 'Calibri, Carlito, sans-serif'
const BLUE = '#154273'
const GREY = '#4A545F'

/** styles.xml without its first line. */
export function odtStyles(document: TextDocument): string {
  const { words, sections } = document
  const [language, country] = words.lang === 'nl' ? ['nl', 'NL'] : ['en', 'GB']
  const upright = sections[0]?.landscape !== true
  return element('office:document-styles', { ...STYLE_SPACES, 'office:version': '1.3' }, [
    element('office:styles', {}, [
      element('style:default-style', { 'style:family': 'paragraph' }, [
        element('style:text-properties', { 'fo:font-family': FONT, 'fo:font-size': '10.5pt', 'fo:language': language, 'fo:country': country }), // prettier-ignore
      ]),
      paragraph('Standard', 'Standaard'),
      paragraph('Text_20_body', 'Text body', { parent: 'Standard', after: 6 }),
      paragraph('Title', 'Title', { parent: 'Standard', size: 20, bold: true, after: 6, keep: true }),
      paragraph('Heading_20_1', 'Heading 1', { parent: 'Standard', size: 15, bold: true, before: 16, after: 6, keep: true, level: 1 }), // prettier-ignore
      paragraph('Heading_20_2', 'Heading 2', { parent: 'Standard', size: 12.5, bold: true, before: 12, after: 4, keep: true, level: 2 }), // prettier-ignore
      paragraph('Heading_20_3', 'Heading 3', { parent: 'Standard', size: 11, bold: true, before: 8, after: 3, keep: true, level: 3 }), // prettier-ignore
      paragraph('Bijeen', 'Bijeen', { parent: 'Text_20_body', after: 6, keep: true }),
      paragraph('Los', 'Los', { parent: 'Text_20_body', before: 8, after: 6 }),
      paragraph('Citaat', 'Citaat', { parent: 'Standard', after: 4, left: 0.7 }),
      paragraph('Opsomming', 'Opsomming', { parent: 'Standard', after: 3 }),
      paragraph('Tabeltekst', 'Tabeltekst', { parent: 'Standard', size: 10, after: 2 }),
      paragraph('TabelKlein', 'Tabeltekst klein', { parent: 'Standard', size: 8 }),
      paragraph('Tussenruimte', 'Tussenruimte', { parent: 'Standard', size: 2 }),
      paragraph('Footer', 'Footer', { parent: 'Standard', size: 9, right: true }),
      text('Vet', { 'fo:font-weight': 'bold' }),
      text('Cursief', { 'fo:font-style': 'italic' }),
      text('Klein', { 'fo:font-size': '9pt', 'fo:color': GREY }),
      text('Kleinst', { 'fo:font-size': '7pt', 'fo:color': GREY }),
      element('text:list-style', { 'style:name': 'Lijst' }, [
        element('text:list-level-style-bullet', { 'text:level': 1, 'text:bullet-char': '•' }, [
          element('style:list-level-properties', { 'text:list-level-position-and-space-mode': 'label-alignment' }, [element('style:list-level-label-alignment', { 'text:label-followed-by': 'listtab', 'fo:text-indent': '-0.6cm', 'fo:margin-left': '1.2cm' })]), // prettier-ignore
        ]),
      ]),
    ]),
    element('office:automatic-styles', {}, [layout('Staand', false), layout('Dwars', true)]),
    element('office:master-styles', {}, [
      page('Standard', upright ? 'Staand' : 'Dwars', document),
      page('Liggend', 'Dwars', document),
    ]),
  ])
}

interface Look {
  readonly parent?: string
  readonly size?: number
  readonly bold?: boolean
  readonly before?: number
  readonly after?: number
  readonly left?: number
  readonly keep?: boolean
  readonly right?: boolean
  readonly level?: number
}

function paragraph(name: string, shown: string, look: Look = {}): string {
  const attributes: Attributes = {
    'style:name': name,
    'style:display-name': shown,
    'style:family': 'paragraph',
    ...(look.parent === undefined ? {} : { 'style:parent-style-name': look.parent }),
    ...(look.level === undefined ? {} : { 'style:default-outline-level': look.level }),
  }
  return element('style:style', attributes, [
    element('style:paragraph-properties', {
      'fo:margin-top': `${look.before ?? 0}pt`,
      'fo:margin-bottom': `${look.after ?? 0}pt`,
      ...(look.left === undefined ? {} : { 'fo:margin-left': `${look.left}cm` }),
      ...(look.keep ? { 'fo:keep-with-next': 'always' } : {}),
      ...(look.right ? { 'fo:text-align': 'end' } : {}),
    }),
    element('style:text-properties', {
      ...(look.size === undefined ? {} : { 'fo:font-size': `${look.size}pt` }),
      ...(look.bold ? { 'fo:font-weight': 'bold', 'fo:color': BLUE } : {}),
    }),
  ])
}

function text(name: string, properties: Attributes): string {
  return element('style:style', { 'style:name': name, 'style:family': 'text' }, [
    element('style:text-properties', properties),
  ])
}

function layout(name: string, landscape: boolean): string {
  const [width, height] = landscape ? ['29.7cm', '21cm'] : ['21cm', '29.7cm']
  return element('style:page-layout', { 'style:name': name }, [
    element('style:page-layout-properties', {
      'fo:page-width': width,
      'fo:page-height': height,
      'style:print-orientation': landscape ? 'landscape' : 'portrait',
      'fo:margin': '1.8cm',
    }),
    element('style:footer-style', {}, [element('style:header-footer-properties', { 'fo:margin-top': '0.4cm' })]), // prettier-ignore
  ])
}

function page(name: string, of: string, { title, words }: TextDocument): string {
  return element('style:master-page', { 'style:name': name, 'style:page-layout-name': of }, [
    element('style:footer', {}, [
      element('text:p', { 'text:style-name': 'Footer' }, [
        escapeXml(`${title} · ${words.page.toLowerCase()} `),
        element('text:page-number', { 'text:select-page': 'current' }, ['1']),
        escapeXml(` ${words.of} `),
        element('text:page-count', {}, ['1']),
      ]),
    ]),
  ])
}
