import { AlignmentType, Document, Footer, LineRuleType, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { zip } from '../fixed-dates.ts'
import { escapeXml } from '../xml.ts'
import { withChoices, wordSection } from './docx-blocks.ts'
import type { TextDocument } from './model.ts'

const FONT = 'Calibri'
const BLUE = '154273'
const AUTO = { line: 252, lineRule: LineRuleType.AUTO }

/** A Word file with real styles, a language, page numbers and fixed dates. */
export async function docx(options: TextDocument): Promise<Uint8Array> {
  const { words } = options
  const language = { value: words.lang === 'nl' ? 'nl-NL' : 'en-GB' }
  const style = (size: number, before: number, after: number) => ({
    run: { font: FONT, size, bold: true, color: BLUE },
    paragraph: { spacing: { before, after, ...AUTO }, keepNext: true },
  })
  const document = new Document({
    title: options.title,
    creator: 'meerstemmig',
    lastModifiedBy: 'meerstemmig',
    description: options.title,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 21, language },
          paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
        },
        title: style(40, 0, 120),
        heading1: style(30, 320, 120),
        heading2: style(25, 240, 80),
        heading3: style(22, 160, 60),
        listParagraph: { paragraph: { spacing: { after: 60 } } },
      },
      paragraphStyles: [
        { id: 'Citaat', name: 'Citaat', basedOn: 'Normal', next: 'Normal', quickFormat: true, paragraph: { indent: { left: 400 }, spacing: { after: 80 } } }, // prettier-ignore
        { id: 'Tabel', name: 'Tabeltekst', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { after: 40, ...AUTO } } }, // prettier-ignore
        { id: 'TabelKlein', name: 'Tabeltekst klein', basedOn: 'Normal', run: { size: 16 }, paragraph: { spacing: { after: 0, line: 228, lineRule: LineRuleType.AUTO } } }, // prettier-ignore
      ],
    },
    sections: options.sections.map((section) => ({
      ...wordSection(section),
      footers: { default: footer(options) },
    })),
  })
  const tables = options.sections.flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === 'table' ? [one.description] : []))) // prettier-ignore
  return tidied(new Uint8Array(await Packer.toArrayBuffer(document)), tables)
}

function footer({ title, words }: TextDocument): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ text: `${title} · ${words.page.toLowerCase()} `, size: 18 }),
          new TextRun({ children: [PageNumber.CURRENT], size: 18 }),
          new TextRun({ text: ` ${words.of} `, size: 18 }),
          new TextRun({ children: [PageNumber.TOTAL_PAGES], size: 18 }),
        ],
      }),
    ],
  })
}

/** The same file with fixed dates, and with a description on every table. */
function tidied(archive: Uint8Array, tables: readonly string[]): Uint8Array {
  const files = new Map(Object.entries(unzipSync(archive)))
  edit(files, 'docProps/core.xml', (xml) => xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2000-01-01T00:00:00Z'))
  let index = 0
  edit(files, 'word/document.xml', (xml) =>
    withChoices(xml).replace(/<\/w:tblPr>/g, () => {
      const text = escapeXml(tables[index++] ?? '')
      return `<w:tblCaption w:val="${text}"/><w:tblDescription w:val="${text}"/></w:tblPr>`
    }),
  )
  return zip(files)
}

function edit(files: Map<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  const content = files.get(path)
  if (content === undefined)
    throw new Error(`Unexpected Word file without ${path}, expected one as docx packs it`)
  files.set(path, strToU8(change(strFromU8(content))))
}
