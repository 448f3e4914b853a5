import { describe, expect, it } from 'vitest'
import { buildDocument } from '../../corpus/build.ts'
import type { Document } from '../../corpus/document.ts'
import { DEFAULT_LIMITS } from '../../corpus/limits.ts'
import { readBytes } from '../../corpus/read-bytes.ts'
import { pdfOf, streamOf, textAt } from '../hostile/pdf-builder.ts'
import { randomOf } from '../hostile/mutate.ts'
import { checkDocument } from './check-document.ts'

/** A PDF with these content streams as pages; fonts F (regular) and B (bold). */
function pages(...contents: string[]): Uint8Array {
  const kids = contents.map((_, index) => `${5 + index * 2} 0 R`).join(' ')
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${contents.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + index * 2} 0 R /Resources << /Font << /F 3 0 R /B 4 0 R >> >> >>`,
      streamOf(content),
    ]),
  ])
}

async function read(bytes: Uint8Array): Promise<Document> {
  const reading = await readBytes('pdf', bytes, 'stuk.pdf', DEFAULT_LIMITS)
  expect(reading.problems).toEqual([])
  const document = buildDocument({ id: 'stuk', file: 'stuk.pdf', format: 'pdf', sha256: '' }, reading)
  checkDocument(document)
  return document
}

function short(document: Document): string[] {
  return document.blocks.map((block) => {
    const cell = block.cell === undefined ? '' : ` ${block.cell.row},${block.cell.column}`
    return `${block.kind}${cell}: ${block.marker === undefined ? '' : `[${block.marker}] `}${document.text.slice(block.content, block.end)}`
  })
}

/** Lines below each other. */
function column(x: number, y: number, lines: readonly string[], size = 11): string[] {
  return lines.map((line, index) => textAt(x, y - index * 13, line, size))
}

function bold(x: number, y: number, text: string, size = 11): string {
  return textAt(x, y, text, size).replace('/F ', '/B ')
}

const LEFT = [
  'De buurtbus rijdt nu alleen op werkdagen en',
  'dat is voor veel mensen een probleem, want in',
  'het weekend willen zij graag naar familie of',
  'naar vrienden verderop, of naar de kerk in',
  'het dorp. Daarom vragen zij al jaren om een',
  'bus die ook op zaterdag en zondag rijdt.',
]
const RIGHT = [
  'Wij stellen voor om een proef te doen die een',
  'jaar duurt, met een kleine bus die op afroep',
  'rijdt en die door vrijwilligers uit het dorp',
  'wordt bestuurd. De kosten daarvan zijn goed',
  'te overzien, denken wij, want de gemeente',
  'betaalt nu ook al mee aan het vervoer.',
]

describe('reading order', () => {
  it('reads two columns one after the other, also when they are drawn in disorder', async () => {
    const parts = [...column(50, 760, LEFT), ...column(320, 760, RIGHT)]
    for (const seed of [0, 1, 2, 3]) {
      const random = randomOf(seed)
      const order =
        seed === 0
          ? parts
          : parts
              .map((part) => ({ part, at: random(1000) }))
              .sort((a, b) => a.at - b.at)
              .map(({ part }) => part)
      const document = await read(pages(order.join('')))
      expect(document.text.replaceAll('\n\n', ' ')).toBe([...LEFT, ...RIGHT].join(' '))
    }
  })

  it('ends the columns at a title below them', async () => {
    const document = await read(
      pages(
        [
          bold(50, 790, 'Over de bus', 14),
          ...column(50, 760, LEFT),
          ...column(320, 760, RIGHT),
          bold(50, 640, 'Over de halte', 14),
          ...column(50, 615, ['De halte is donker en er staat geen bank.']),
        ].join(''),
      ),
    )
    expect(short(document)[0]).toBe('heading: Over de bus')
    expect(short(document).slice(-2)).toEqual([
      'heading: Over de halte',
      'paragraph: De halte is donker en er staat geen bank.',
    ])
  })

  it('reads a table with lines around its cells row by row, over the end of a page', async () => {
    const rule = (y: number) => `50 ${y} m 545 ${y} l S\n`
    const post = (x: number, from: number, to: number) => `${x} ${from} m ${x} ${to} l S\n`
    const first = [
      rule(780),
      ...column(55, 765, ['1. Welke halte gebruikt', 'u het meest?']),
      ...column(205, 765, [
        'Vooral de halte bij de school, want daar komen',
        'veel ouders elke dag met hun kinderen.',
      ]),
      rule(740),
      ...column(55, 725, ['2. Wat vindt u van het']),
      ...column(205, 725, ['Dat vinden wij geen goed plan, omdat de dorpen']),
      ...[50, 200, 545].map((x) => post(x, 712, 780)),
      rule(712),
    ]
    const second = [
      rule(780),
      ...column(55, 765, ['plan?']),
      ...column(205, 765, ['in het noorden hun verbinding dan kwijtraken.']),
      rule(750),
      ...[50, 200, 545].map((x) => post(x, 750, 780)),
    ]
    expect(short(await read(pages(first.join(''), second.join(''))))).toEqual([
      'list-item 0,0: [1.] Welke halte gebruikt u het meest?',
      'table-cell 0,1: Vooral de halte bij de school, want daar komen veel ouders elke dag met hun kinderen.',
      'list-item 1,0: [2.] Wat vindt u van het plan?',
      'table-cell 1,1: Dat vinden wij geen goed plan, omdat de dorpen in het noorden hun verbinding dan kwijtraken.',
    ])
  })

  it('reads a table without lines when its rows start together', async () => {
    const rows: [string[], string[]][] = [
      [['1. Welke halte gebruikt', 'u het meest?'], ['Vooral de halte bij de school.']],
      [
        ['2. Wat vindt u ervan?'],
        ['Dat vinden wij geen goed plan, omdat de dorpen', 'hun verbinding dan kwijtraken.'],
      ],
      [['3. Wilt u meedoen?'], ['Ja, heel graag.']],
    ]
    let y = 780
    const content = rows.flatMap(([left, right]) => {
      const own = [...column(55, y, left), ...column(220, y, right)]
      y -= 13 * Math.max(left.length, right.length) + 14
      return own
    })
    expect(short(await read(pages(content.join('')))).map((block) => block.split(':')[0])).toEqual([
      'list-item 0,0',
      'table-cell 0,1',
      'list-item 1,0',
      'table-cell 1,1',
      'list-item 2,0',
      'table-cell 2,1',
    ])
  })
})

describe('what a page prints around its text', () => {
  it('leaves out headers, footers, page numbers, line numbers and watermarks; sentences run on', async () => {
    const numbers = (y: number) =>
      LEFT.map((_, index) => textAt(30, y - index * 13, String(index + 1), 8)).join('')
    const watermark = 'BT /F 60 Tf 0.7 0.7 -0.7 0.7 150 300 Tm (CONCEPT) Tj ET\n'
    const page = (number: number, lines: readonly string[]) =>
      [
        textAt(50, 810, 'Notitie dorpsbelang Wetsinge', 9),
        ...column(50, 740, lines),
        numbers(740),
        watermark,
        textAt(50, 30, `Griffie, pagina ${number} van 2`, 9),
      ].join('')
    const document = await read(
      pages(
        page(1, LEFT.slice(0, 5).concat('bus die ook op zaterdag en op zondag rijdt en')),
        page(2, ['die ook in de avond nog een keer langs de school', 'gaat.', ...RIGHT.slice(0, 4)]),
      ),
    )
    expect(document.text).not.toMatch(/Notitie|Griffie|CONCEPT|\d/)
    expect(document.text).toContain('rijdt en die ook in de avond')
    expect(document.pages[1]?.start).toBe(document.text.indexOf('die ook in de avond'))
  })

  it('takes footnotes out of the sentence, and raised numbers out of the words', async () => {
    const cited =
      'BT /F 11 Tf 50 682 Td (Dat zei de vervoerder ook in het gesprek van mei) Tj /F 6 Tf 4 Ts (1) Tj ET\n'
    const note = textAt(50, 100, '1 Verslag van de griffie, te vinden op de site.', 8)
    const document = await read(pages([...column(50, 760, LEFT), cited, note].join('')))
    expect(short(document).at(-1)).toBe('note: [1] Verslag van de griffie, te vinden op de site.')
    expect(document.text).not.toContain('mei1')
  })
})

describe('blocks of a PDF', () => {
  it('knows headings by size and weight, bold questions, lists, and where they stand on the page', async () => {
    const document = await read(
      pages(
        [
          textAt(50, 790, 'Notitie over de bus', 18),
          bold(50, 760, 'Wensen'),
          ...column(50, 740, ['Wij hebben de volgende wensen voor het komend jaar:']),
          textAt(60, 725, '-'),
          textAt(75, 725, 'een bus die ook in het weekend rijdt en die dan'),
          textAt(75, 712, 'ook bij de kerk stopt'),
          textAt(60, 699, '-'),
          textAt(75, 699, 'een bank'),
          bold(50, 670, 'Waar loopt u tegenaan?'),
          ...column(50, 655, ['Tegen de kosten.']),
        ].join(''),
      ),
    )
    expect(short(document)).toEqual([
      'heading: Notitie over de bus',
      'heading: Wensen',
      'paragraph: Wij hebben de volgende wensen voor het komend jaar:',
      'list-item: [-] een bus die ook in het weekend rijdt en die dan ook bij de kerk stopt',
      'list-item: [-] een bank',
      'paragraph: Waar loopt u tegenaan?',
      'paragraph: Tegen de kosten.',
    ])
    expect(document.blocks[0]).toMatchObject({ level: 1, page: 1 })
    expect(document.blocks[1]).toMatchObject({ level: 2, bold: true })
    expect(document.blocks[5]).toMatchObject({ bold: true })
    const box = document.blocks[0]?.box
    expect(box?.x).toBeCloseTo(50, -1)
    expect(box?.y).toBeGreaterThan(30)
    expect(box?.y).toBeLessThan(60)
  })

  it('reads what was filled in on a form, next to its question, and no comments', async () => {
    const bytes = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] >> >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [6 0 R 7 0 R] /Resources << /Font << /F 5 0 R >> >> >>',
      streamOf(textAt(50, 760, '1. Wat vindt u van de halte?') + textAt(50, 700, '2. Wilt u meedoen?')),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (De halte is donker.) /Rect [50 720 500 750] >>',
      '<< /Type /Annot /Subtype /Text /Contents (Nog nakijken) /Rect [10 10 20 20] >>',
    ])
    expect(short(await read(bytes))).toEqual([
      'list-item: [1.] Wat vindt u van de halte?',
      'paragraph: De halte is donker.',
      'list-item: [2.] Wilt u meedoen?',
    ])
  })
})
