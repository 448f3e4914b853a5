/** A document as OpenDocument text: real styles, headings, lists and table headers, fixed dates. */
import { strToU8 } from 'fflate'
import { zip } from '../fixed-dates.ts'
import { element, escapeXml, type Attributes } from '../xml.ts'
import { odtStyles, STYLE_SPACES } from './odt-styles.ts'
import type { Block, Part, Section, Table, TableCellText, TextDocument } from './model.ts'

const TYPE = 'application/vnd.oasis.opendocument.text'
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** The bytes of the file. */
export function odt(document: TextDocument): Uint8Array {
  const files: readonly (readonly [string, string])[] = [
    ['mimetype', TYPE],
    ['content.xml', content(document)],
    ['styles.xml', HEAD + odtStyles(document)],
    ['meta.xml', meta(document)],
    ['META-INF/manifest.xml', manifest(['content.xml', 'styles.xml', 'meta.xml'])],
  ]
  return zip(new Map(files.map(([path, text]) => [path, strToU8(text)])))
}

function content({ sections }: TextDocument): string {
  const styles = new Map<string, string>()
  const style = (name: string, xml: string): string => {
    styles.set(name, xml)
    return name
  }
  let tables = 0
  const body = sections.flatMap((section, index) =>
    grouped(section.blocks).map((blocks, at) => {
      const page = index > 0 && at === 0 ? pageOf(section) : null
      const [first] = blocks
      if (first?.kind === 'paragraph' && first.style === 'bullet') return list(blocks)
      return first === undefined ? '' : block(first, page, style, () => (tables += 1))
    }),
  )
  return (
    HEAD +
    element('office:document-content', { ...STYLE_SPACES, 'office:version': '1.3' }, [
      element('office:automatic-styles', {}, [...styles.values()]),
      element('office:body', {}, [element('office:text', {}, body)]),
    ])
  )
}

/** Items of one list together, everything else by itself. */
function grouped(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = []
  const bullet = (one: Block | undefined) => one?.kind === 'paragraph' && one.style === 'bullet'
  for (const one of blocks) {
    const last = groups.at(-1)
    if (last !== undefined && bullet(one) && bullet(last[0])) last.push(one)
    else groups.push([one])
  }
  return groups
}

type Style = (name: string, xml: string) => string

const pageOf = ({ landscape }: Section): string => (landscape ? 'Liggend' : 'Standard')

function block(one: Block, page: string | null, style: Style, next: () => number): string {
  if (one.kind === 'table') return table(one, next(), style)
  if (one.kind === 'gap') return element('text:p', { 'text:style-name': 'Tussenruimte' })
  if (one.kind === 'heading') {
    const base = one.level === 0 ? 'Title' : `Heading_20_${one.level}`
    const name = placed(base, { page, newPage: one.newPage }, style)
    const attributes = { 'text:style-name': name, ...(one.level === 0 ? {} : { 'text:outline-level': one.level }) } // prettier-ignore
    return element(one.level === 0 ? 'text:p' : 'text:h', attributes, [escapeXml(one.text)])
  }
  const base = one.style === 'quote' ? 'Citaat' : one.keepNext ? 'Bijeen' : one.apart ? 'Los' : 'Text_20_body'
  return element('text:p', { 'text:style-name': placed(base, { page, newPage: false }, style) }, one.parts.map((part) => span(part))) // prettier-ignore
}

/** The style itself, or one that follows it on a new page, of another kind if asked. */
function placed(
  base: string,
  { page, newPage }: { readonly page: string | null; readonly newPage: boolean },
  style: Style,
): string {
  // prettier-ignore
  if (page === null && !newPage) return base
  const name = `${base}${page ?? ''}Nieuw`
  const attributes: Attributes = {
    'style:name': name,
    'style:family': 'paragraph',
    'style:parent-style-name': base,
    ...(page === null ? {} : { 'style:master-page-name': page }),
  }
  const properties = page === null ? [element('style:paragraph-properties', { 'fo:break-before': 'page' })] : [] // prettier-ignore
  return style(name, element('style:style', attributes, properties))
}

function list(blocks: readonly Block[]): string {
  const items = blocks.flatMap(
    (one) =>
    one.kind !== 'paragraph'
      ? []
      : element('text:list-item', {}, [element('text:p', { 'text:style-name': 'Opsomming' }, one.parts.map((part) => span(part)))]), // prettier-ignore
  )
  return element('text:list', { 'text:style-name': 'Lijst' }, items)
}

function table({ description, columns, rows, small }: Table, number: number, style: Style): string {
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  const name = `Tabel${number}`
  style(name, element('style:style', { 'style:name': name, 'style:family': 'table' }, [element('style:table-properties', { 'style:rel-width': '100%', 'table:align': 'margins', 'fo:margin-top': '0.1cm', 'fo:margin-bottom': '0.2cm' })])) // prettier-ignore
  const sizes = columns.map(({ width }, index) => {
    const share = `${Math.round((width / total) * 65535)}*`
    return style(`${name}.${index + 1}`, element('style:style', { 'style:name': `${name}.${index + 1}`, 'style:family': 'table-column' }, [element('style:table-column-properties', { 'style:rel-column-width': share })])) // prettier-ignore
  })
  style('Rij', element('style:style', { 'style:name': 'Rij', 'style:family': 'table-row' }, [element('style:table-row-properties', { 'fo:keep-together': 'always' })])) // prettier-ignore
  const row = (cells: readonly TableCellText[]) => element('table:table-row', { 'table:style-name': 'Rij' }, cells.map((cell) => tableCell(cell, small, style))) // prettier-ignore
  const head = columns.map((column): TableCellText => ({ lines: [[{ bold: column.name }]], fill: 'DCE5EF' }))
  return element('table:table', { 'table:name': name, 'table:style-name': name }, [
    element('table:title', {}, [escapeXml(description)]),
    ...sizes.map((size) => element('table:table-column', { 'table:style-name': size })),
    element('table:table-header-rows', {}, [row(head)]),
    ...rows.map(row),
  ])
}

function tableCell({ lines, fill }: TableCellText, small: boolean, style: Style): string {
  const name = `Cel${fill ?? ''}`
  style(name, element('style:style', { 'style:name': name, 'style:family': 'table-cell' }, [element('style:table-cell-properties', { 'fo:border': '0.5pt solid #A9B3BD', 'fo:padding': small ? '0.06cm' : '0.12cm', ...(fill === undefined ? {} : { 'fo:background-color': `#${fill}` }) })])) // prettier-ignore
  const paragraphs = (lines.length === 0 ? [[]] : lines).map(
    (parts) =>
    element('text:p', { 'text:style-name': small ? 'TabelKlein' : 'Tabeltekst' }, parts.map((part) => span(part, small))), // prettier-ignore
  )
  return element('table:table-cell', { 'table:style-name': name, 'office:value-type': 'string' }, paragraphs)
}

function span(part: Part, small = false): string {
  if (typeof part === 'string') return spaced(part)
  const [name, text] =
    'bold' in part
      ? ['Vet', part.bold]
      : 'italics' in part
        ? ['Cursief', part.italics]
        : 'small' in part
          ? [small ? 'Kleinst' : 'Klein', part.small]
          : ['Klein', part.choose]
  return element('text:span', { 'text:style-name': name }, [spaced(text)])
}

/** Text in which a second space in a row is not lost. */
function spaced(text: string): string {
  return escapeXml(text).replace(
    / {2,}/g,
    (spaces) => ` ${element('text:s', { 'text:c': spaces.length - 1 })}`,
  )
}

function meta({ title, words }: TextDocument): string {
  const spaces = {
    'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
    'xmlns:meta': 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'office:version': '1.3',
  }
  return (
    HEAD +
    element('office:document-meta', spaces, [
      element('office:meta', {}, [
        element('meta:generator', {}, ['meerstemmig']),
        element('dc:title', {}, [escapeXml(title)]),
        element('dc:language', {}, [words.lang === 'nl' ? 'nl-NL' : 'en-GB']),
        element('dc:date', {}, ['2000-01-01T00:00:00']),
      ]),
    ])
  )
}

function manifest(paths: readonly string[]): string {
  const entry = (path: string, type: string) => element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type }) // prettier-ignore
  return (
    HEAD +
    element('manifest:manifest', { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.3' }, [entry('/', TYPE), ...paths.map((path) => entry(path, 'text/xml'))]) // prettier-ignore
  )
}
