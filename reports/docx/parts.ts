import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  LineRuleType,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type IParagraphOptions,
  type ISectionOptions,
} from 'docx'

export type Block = Paragraph | Table

/** A heading with a real Word style. */
export function heading(
  level: 1 | 2 | 3,
  text: string,
  options: { readonly newPage?: boolean } = {},
): Paragraph {
  const styles = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }
  return new Paragraph({ heading: styles[level], text, pageBreakBefore: options.newPage ?? false })
}

/** The title of the document. */
export function title(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.TITLE, text })
}

/** Running text; a part in an object is bold or small, or a list to choose from with a word that asks for it. */
export type Part =
  | string
  | { readonly bold: string }
  | { readonly small: string }
  | { readonly italics: string }
  | { readonly choose: string; readonly from: readonly string[] }

export function paragraph(parts: readonly Part[], options: IParagraphOptions = {}, small = 18): Paragraph {
  return new Paragraph({ ...options, children: parts.map((part) => run(part, small)) })
}

/** The least that Word asks for after a table. */
export function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 0, line: 20, lineRule: LineRuleType.EXACT }, children: [new TextRun({ text: '', size: 2 })] }) // prettier-ignore
}

export function bullet(parts: readonly Part[]): Paragraph {
  return paragraph(parts, { bullet: { level: 0 } })
}

/** Words of an organisation, with where they stand. */
export function quote(text: string, place: string): Paragraph {
  return paragraph([`“${oneLine(text)}”`, { small: `  ${place}` }], { style: 'Citaat' })
}

/** White space of the source, line breaks among it, as single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

// The docx library knows no list to choose from: pack.ts puts one in the place of a run with this text.
const CHOICE = /<w:r>((?:(?!<\/w:r>).)*?)<w:t[^>]*>\uE000(.*?)\uE000<\/w:t><\/w:r>/gs
const choiceMark = (choose: string, from: readonly string[]): string =>
  `\uE000${[choose, ...from].join('\uE001')}\uE000`

/** The body of a Word file with real drop-down lists. */
export function withChoices(xml: string): string {
  return xml.replace(CHOICE, (_, properties: string, list: string) => {
    const [choose = '', ...from] = list.split('\uE001')
    const items = from.map((word) => `<w:listItem w:displayText="${word}" w:value="${word}"/>`).join('')
    return `<w:sdt><w:sdtPr><w:alias w:val="${choose}"/><w:showingPlcHdr/><w:dropDownList>${items}</w:dropDownList></w:sdtPr><w:sdtContent><w:r>${properties}<w:t>${choose}</w:t></w:r></w:sdtContent></w:sdt>`
  })
}

function run(part: Part, small: number): TextRun {
  if (typeof part === 'string') return new TextRun(part)
  if ('bold' in part) return new TextRun({ text: part.bold, bold: true })
  if ('from' in part) return new TextRun({ text: choiceMark(part.choose, part.from), color: '4A545F' })
  if ('italics' in part) return new TextRun({ text: part.italics, italics: true })
  return new TextRun({ text: part.small, size: small, color: '4A545F' })
}

export interface Column {
  readonly name: string
  /** Share of the width. */
  readonly width: number
}

export type TableCellText = { readonly lines: readonly (readonly Part[])[]; readonly fill?: string }

/** A table whose first row is a header that repeats on every page. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly TableCellText[])[],
  size?: number,
): Table {
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => Math.round((width / total) * 9600))
  const cell = (lines: readonly (readonly Part[])[], index: number, fill?: string) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.TOP,
      margins:
        size === undefined
          ? { top: 40, bottom: 40, left: 80, right: 80 }
          : { top: 15, bottom: 15, left: 60, right: 60 },
      ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
      children: (lines.length === 0 ? [['']] : lines).map((parts) => paragraph(parts, size === undefined ? { style: 'Tabel' } : { style: 'TabelKlein' }, size === undefined ? 18 : 14)), // prettier-ignore
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths,
    borders: borders(),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ name }, index) => cell([[{ bold: name }]], index, 'DCE5EF')),
      }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map(({ lines, fill }, index) => cell(lines, index, fill)) }), // prettier-ignore
      ),
    ],
  })
}

function borders() {
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'A9B3BD' }
  return { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }
}

/** A section on its side, for a wide table. */
export const LANDSCAPE: NonNullable<ISectionOptions['properties']> = {
  page: { size: { orientation: PageOrientation.LANDSCAPE, width: 11906, height: 16838 }, margin: margins() },
}

/** A section upright. */
export const PORTRAIT: NonNullable<ISectionOptions['properties']> = {
  page: { size: { width: 11906, height: 16838 }, margin: margins() },
}

function margins() {
  return { top: 1000, bottom: 1000, left: 1100, right: 1100 }
}

/** Right-aligned page number for a footer. */
export const RIGHT = AlignmentType.RIGHT
