/** A Word document through the docx package, packed again so that the same source gives the same bytes. */
import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Printed, Source } from './source.ts'
import { ZIP_DATE } from './write-odt.ts'

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]

/** The source as a .docx file; with "table: yes" questions stand left and answers right. */
export async function writeDocx(source: Source): Promise<Uint8Array> {
  const document = new Document({
    title: source.blocks[0]!.text,
    creator: source.meta['actors']!,
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } } } } },
    numbering: {
      config: [
        {
          reference: 'streepjes',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [{ children: source.meta['table'] ? tabled(source.blocks) : source.blocks.map(paragraph) }],
  })
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)))
  const core = strFromU8(files['docProps/core.xml']!)
  files['docProps/core.xml'] = strToU8(core.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-03-01T12:00:00Z'))
  const names = Object.keys(files).sort((a, b) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(names.map((name) => [name, files[name]!])), { mtime: ZIP_DATE, level: 9 })
}

function paragraph(block: Printed): Paragraph {
  if (block.kind === 'heading') {
    return new Paragraph({ text: block.text, heading: LEVELS[block.level - 1] ?? HeadingLevel.HEADING_3 })
  }
  if (block.kind === 'bullet') {
    return new Paragraph({ text: block.text, numbering: { reference: 'streepjes', level: 0 } })
  }
  const bold = block.kind === 'bold' || block.kind === 'question'
  return new Paragraph({ children: [new TextRun({ text: block.text, bold })], spacing: { after: 140 } })
}

function tabled(blocks: readonly Printed[]): (Paragraph | Table)[] {
  const first = blocks.findIndex((block) => block.kind === 'question')
  const rows: { question: Printed; answer: Printed[] }[] = []
  for (const block of blocks.slice(first)) {
    if (block.kind === 'question') rows.push({ question: block, answer: [] })
    else rows.at(-1)!.answer.push(block)
  }
  const cell = (content: readonly Printed[], width: number) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 80, bottom: 80, left: 100, right: 100 },
      children: content.map(paragraph),
    })
  const table = new Table({
    columnWidths: [3000, 6000],
    rows: rows.map((row) => new TableRow({ children: [cell([row.question], 3000), cell(row.answer, 6000)] })),
  })
  return [...blocks.slice(0, first).map(paragraph), table]
}
