/** The blocks of a document as the docx library wants them. */
import {
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
import type { Block, Part, Section, Table as TableBlock } from './model.ts'

const HEADINGS = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]

/** A section with its page and its blocks. */
export function wordSection({ landscape, blocks }: Section): ISectionOptions {
  const margin = { top: 1000, bottom: 1000, left: 1100, right: 1100 }
  const size = { width: 11906, height: 16838 }
  return {
    properties: {
      page: { margin, size: landscape ? { ...size, orientation: PageOrientation.LANDSCAPE } : size },
    },
    children: blocks.map(wordBlock),
  }
}

function wordBlock(block: Block): Paragraph | Table {
  if (block.kind === 'table') return wordTable(block)
  if (block.kind === 'gap')
    return new Paragraph({ spacing: { after: 0, line: 20, lineRule: LineRuleType.EXACT }, children: [new TextRun({ text: '', size: 2 })] }) // prettier-ignore
  if (block.kind === 'heading')
    return new Paragraph({
      heading: HEADINGS[block.level]!,
      text: block.text,
      pageBreakBefore: block.newPage,
    })
  const { style, parts, keepNext, apart } = block
  return wordParagraph(parts, 18, {
    ...(style === 'quote' ? { style: 'Citaat' } : {}),
    ...(style === 'bullet' ? { bullet: { level: 0 } } : {}),
    ...(keepNext ? { keepNext } : {}),
    ...(apart ? { spacing: { before: 160 } } : {}),
  })
}

function wordParagraph(parts: readonly Part[], small: number, options: IParagraphOptions): Paragraph {
  return new Paragraph({ ...options, children: parts.map((part) => run(part, small)) })
}

// The docx library knows no list to choose from: withChoices puts one in the place of a run with this text.
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
  if ('italics' in part) return new TextRun({ text: part.italics, italics: true })
  if ('from' in part) return new TextRun({ text: choiceMark(part.choose, part.from), color: '4A545F' })
  return new TextRun({ text: part.small, size: small, color: '4A545F' })
}

function wordTable({ columns, rows, small }: TableBlock): Table {
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => Math.round((width / total) * 9600))
  const cell = (lines: readonly (readonly Part[])[], index: number, fill?: string) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.TOP,
      margins: small
        ? { top: 15, bottom: 15, left: 60, right: 60 }
        : { top: 40, bottom: 40, left: 80, right: 80 },
      ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
      children: (lines.length === 0 ? [['']] : lines).map((parts) =>
        wordParagraph(parts, small ? 14 : 18, { style: small ? 'TabelKlein' : 'Tabel' }),
      ),
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
