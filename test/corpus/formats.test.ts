import { describe, expect, it } from 'vitest'
import iconv from 'iconv-lite'
import { strToU8, zipSync } from 'fflate'
import { readdirSync } from 'node:fs'
import { buildDocument } from '../../corpus/build.ts'
import type { Document } from '../../corpus/document.ts'
import { FORMATS } from '../../corpus/formats/index.ts'
import { DEFAULT_LIMITS } from '../../corpus/limits.ts'
import { readBytes } from '../../corpus/read-bytes.ts'
import { docxOf, odtOf, WORD_NAMESPACE } from '../hostile/packages.ts'

async function read(format: string, bytes: Uint8Array | string): Promise<Document> {
  const reading = await readBytes(
    format,
    typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
    `stuk.${format}`,
    DEFAULT_LIMITS,
  )
  expect(reading.problems).toEqual([])
  return buildDocument({ id: 'stuk', file: `stuk.${format}`, format, sha256: '' }, reading)
}

/** The blocks in short: kind, marker, cell, words. */
function short(document: Document): string[] {
  return document.blocks.map((block) => {
    const cell = block.cell === undefined ? '' : ` ${block.cell.row},${block.cell.column}`
    const marker = block.marker === undefined ? '' : `[${block.marker}] `
    return `${block.kind}${cell}: ${marker}${document.text.slice(block.content, block.end)}${block.bold === true ? ' *' : ''}`
  })
}

const p = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

describe('the list of formats', () => {
  it('holds every file of the folder', () => {
    const files = readdirSync(new URL('../../corpus/formats', import.meta.url))
      .filter((name) => name !== 'index.ts')
      .map((name) => name.replace('.ts', ''))
    expect(FORMATS.map((format) => format.id).toSorted()).toEqual(files.toSorted())
  })

  it('claims no extension twice', () => {
    const all = FORMATS.flatMap((format) => format.extensions)
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('encodings of plain text', () => {
  const text = 'Café ‘De Bût’ – € 3,50 voor ’t ij'
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
    ['UTF-16 without one', Buffer.from(`${text} en nog een paar gewone woorden erbij`, 'utf16le')],
    [
      'UTF-16 the other way round',
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]),
    ],
    ['Windows-1252', iconv.encode(text, 'windows-1252')],
    ['decomposed letters', Buffer.from(text.normalize('NFD'))],
  ])('reads %s', async (_, bytes) => {
    expect((await read('text', bytes)).text).toContain(text)
  })
})

describe('Word', () => {
  const numbering = `<w:numbering ${WORD_NAMESPACE}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
  const item = (text: string, level = 0) =>
    p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)

  it('counts automatic numbers, also after text between the items', async () => {
    const body = [
      item('Wat vindt u?'),
      p('Goed.'),
      item('Waarom?'),
      item('eerst dit', 1),
      item('dan dat', 1),
      item('En verder?'),
    ].join('')
    expect(short(await read('docx', docxOf(body, { 'word/numbering.xml': numbering })))).toEqual([
      'list-item: [1.] Wat vindt u?',
      'paragraph: Goed.',
      'list-item: [2.] Waarom?',
      'list-item: [2a)] eerst dit',
      'list-item: [2b)] dan dat',
      'list-item: [3.] En verder?',
    ])
  })

  it('leaves out deleted and hidden text, comments and field codes, and keeps what was inserted', async () => {
    const body = `<w:p><w:r><w:t>Wij zijn </w:t></w:r><w:del><w:r><w:delText>niet </w:delText></w:r></w:del><w:ins><w:r><w:t>zeer </w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim </w:t></w:r><w:r><w:commentReference w:id="1"/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGEREF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>voor</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
    expect((await read('docx', docxOf(body, { 'word/comments.xml': '<w:comments/>' }))).text).toBe(
      'Wij zijn zeer voor',
    )
  })

  it('keeps text boxes once, and puts footnotes behind their paragraph', async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
    const body = `<w:p><w:r><w:t>Een zin.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${box('Dit staat in een kader.')}</mc:Choice><mc:Fallback>${box('Dit staat in een kader.')}</mc:Fallback></mc:AlternateContent></w:r></w:p>${p('Nog een zin.')}`
    const notes = `<w:footnotes ${WORD_NAMESPACE}><w:footnote w:type="separator" w:id="0">${p('---')}</w:footnote><w:footnote w:id="2">${p('De bron.')}</w:footnote></w:footnotes>`
    expect(short(await read('docx', docxOf(body, { 'word/footnotes.xml': notes })))).toEqual([
      'paragraph: Een zin.',
      'paragraph: Dit staat in een kader.',
      'note: [2] De bron.',
      'paragraph: Nog een zin.',
    ])
  })

  it('reads a table row by row, with spans, and keeps two paragraphs of a cell apart', async () => {
    const cell = (content: string, span = 1) =>
      `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${content}</w:tc>`
    const body = `<w:tbl><w:tr>${cell(p('Over de lijn'), 2)}</w:tr><w:tr>${cell(p('3. Wat vindt u?'))}${cell(p('Goed.') + p('Heel goed.'))}</w:tr></w:tbl>`
    expect(short(await read('docx', docxOf(body)))).toEqual([
      'table-cell 0,0: Over de lijn',
      'list-item 1,0: [3.] Wat vindt u?',
      'table-cell 1,1: Goed.',
      'table-cell 1,1: Heel goed.',
    ])
  })

  it('knows headings by style, in Dutch and English, and bold lines', async () => {
    const styles = `<w:styles ${WORD_NAMESPACE}><w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style></w:styles>`
    const bold = '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Waar loopt u tegenaan?</w:t></w:r></w:p>'
    expect(
      short(
        await read(
          'docx',
          docxOf(p('Inleiding', '<w:pStyle w:val="Kop1"/>') + bold + p('Tegen de kosten.'), {
            'word/styles.xml': styles,
          }),
        ),
      ),
    ).toEqual(['heading: Inleiding', 'paragraph: Waar loopt u tegenaan? *', 'paragraph: Tegen de kosten.'])
  })
})

describe('OpenDocument', () => {
  it('reads headings, lists, tables, notes and boxes, without deleted text and comments', async () => {
    const body = `<text:tracked-changes><text:changed-region><text:deletion><text:p>Weg ermee</text:p></text:deletion></text:changed-region></text:tracked-changes><text:h text:outline-level="2">Wensen</text:h><text:list><text:list-item><text:p>meer<text:s text:c="3"/>groen</text:p></text:list-item></text:list><text:p>Zin<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Bron</text:p></text:note-body></text:note> een.<office:annotation><text:p>Let op</text:p></office:annotation></text:p><table:table><table:table-row><table:table-cell><text:p>Vraag</text:p></table:table-cell><table:table-cell><text:p>Antwoord</text:p></table:table-cell></table:table-row></table:table>`
    expect(short(await read('odt', odtOf(body)))).toEqual([
      'heading: Wensen',
      'list-item: [•] meer groen',
      'paragraph: Zin een.',
      'note: [1] Bron',
      'table-cell 0,0: Vraag',
      'table-cell 0,1: Antwoord',
    ])
  })
})

describe('web pages', () => {
  it('reads what a visitor sees', async () => {
    const html = `<html><head><title>Notitie</title><style>p{}</style></head><body><nav>Menu</nav><h2>Wensen</h2><ol start="4"><li>Een bus<li>Een halte<ul><li>met licht</ul></ol><p>Eerst <del>dit</del>dat.<br>Twee dingen.</p><p style="display:none">Onzichtbaar</p><table><tr><th>Vraag<th>Antwoord<tr><td>Wie?<td>Wij</table><script>x()</script></body></html>`
    expect(short(await read('html', html))).toEqual([
      'heading: Wensen',
      'list-item: [4.] Een bus',
      'list-item: [5.] Een halte',
      'list-item: [•] met licht',
      'paragraph: Eerst dat.',
      'paragraph: Twee dingen.',
      'table-cell 0,0: Vraag *',
      'table-cell 0,1: Antwoord *',
      'table-cell 1,0: Wie?',
      'table-cell 1,1: Wij',
    ])
  })

  it('believes the encoding that the page declares, unless the bytes say otherwise', async () => {
    const page = '<meta charset="iso-8859-1"><p>Coöperatie – € 5</p>'
    expect((await read('html', iconv.encode(page, 'windows-1252'))).text).toBe('Coöperatie – € 5')
    expect((await read('html', page)).text).toBe('Coöperatie – € 5')
  })
})

describe('Markdown', () => {
  it('reads the title and long texts of a front matter, also under the name of a text file', async () => {
    const long = 'Het dorpsbelang wil dat de bus elk uur rijdt, ook in het weekend en op feestdagen. '
      .repeat(3)
      .trim()
    const page = `---\ntitle: Reactie op de buslijn\ndate: 2024-03-01\ncontent: >-\n  ${long}\n\n\n  1. Rijdt de bus ook op zondag?\n---\n`
    for (const format of ['markdown', 'text']) {
      expect(short(await read(format, page))).toEqual([
        'heading: Reactie op de buslijn',
        `paragraph: ${long}`,
        'list-item: [1.] Rijdt de bus ook op zondag?',
      ])
    }
  })

  it('reads headings, lists, quotes and emphasis; front matter is no text', async () => {
    const text =
      '---\ndate: x\n---\n# Notitie\n\n2. Tweede **punt**\n3. Derde\n   - sub\n\n> Een reactie die\n> doorloopt op de volgende regel.\n\n**Waarom?**\n\nDaarom.'
    expect(short(await read('markdown', text))).toEqual([
      'heading: Notitie',
      'list-item: [2.] Tweede punt',
      'list-item: [3.] Derde',
      'list-item: [-] sub',
      'paragraph: Een reactie die doorloopt op de volgende regel.',
      'paragraph: Waarom? *',
      'paragraph: Daarom.',
    ])
  })
})

describe('RTF', () => {
  it('decodes bytes and Unicode once, keeps lists, tables and notes, and skips what is not printed', async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}}{\stylesheet{\s1 heading 1;}}{\header Kop}{\info{\title T}}\pard\s1 Wensen\par\pard Co\'f6peratie \u8216\'91zorg\u8217\'92 {\v geheim}{\deleted weg}\endash  klaar{\footnote De bron}.\par{\listtext\pard 4.\tab}Een bus\par\pard\intbl Vraag\cell Antwoord\cell\row\pard Einde {\field{\*\fldinst HYPERLINK "x"}{\fldrslt hier}}\par}`
    expect(short(await read('rtf', rtf))).toEqual([
      'heading: Wensen',
      'paragraph: Coöperatie ‘zorg’ – klaar.',
      'note: De bron',
      'list-item: [4.] Een bus',
      'table-cell 0,0: Vraag',
      'table-cell 0,1: Antwoord',
      'paragraph: Einde hier',
    ])
  })
})

describe('e-mail', () => {
  const mail = (body: string, headers = '') =>
    `From: Dorpsbelang Wetsinge <info@voorbeeld.nl>\r\nSubject: =?utf-8?q?Reactie_co=C3=B6peratie?=\r\nMIME-Version: 1.0\r\n${headers}\r\n${body}`

  it('reads subject and body, without the mails below it', async () => {
    const text = mail(
      'Beste griffier,\r\n\r\nWij zijn voor de bus.\r\n\r\nVan: Griffie\r\nVerzonden: maandag\r\n\r\nWilt u reageren?',
      'Content-Type: text/plain; charset=utf-8\r\n',
    )
    const document = await read('eml', text)
    expect(document.text).toContain('Reactie coöperatie')
    expect(document.text).toContain('Wij zijn voor de bus.')
    expect(document.text).not.toContain('Wilt u reageren')
    expect(document.meta.author).toBe('Dorpsbelang Wetsinge')
  })

  it('reads a mail that is only a web page, without the mail that it answers', async () => {
    const text = mail(
      '<p>Wij zijn tegen het plan.</p><div class="gmail_quote"><p>Wat vindt u?</p></div>',
      'Content-Type: text/html; charset=utf-8\r\n',
    )
    expect(short(await read('eml', text)).slice(1)).toEqual(['paragraph: Wij zijn tegen het plan.'])
  })

  it('decodes Windows-1252 and hands out attachments under a safe name', async () => {
    const text = mail(
      '--g\r\nContent-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nKosten: =80 5 =96 veel\r\n--g\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="../../x/notitie.txt"\r\n\r\nDe notitie.\r\n--g--',
      'Content-Type: multipart/mixed; boundary=g\r\n',
    )
    const reading = await readBytes('eml', Buffer.from(text), 'a.eml', DEFAULT_LIMITS)
    expect(reading.blocks.map((block) => block.text)).toContain('Kosten: € 5 – veel')
    expect(reading.parts?.map((part) => part.name)).toEqual(['x/notitie.txt'])
  })
})

describe('sheets and slides', () => {
  it('reads the cells of visible sheets', async () => {
    const sheet = (rows: string) => strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)
    const book = zipSync({
      'xl/workbook.xml': strToU8(
        '<workbook xmlns:r="r"><sheets><sheet name="Reacties" r:id="a"/><sheet name="Geheim" state="hidden" r:id="b"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="a" Target="worksheets/s1.xml"/><Relationship Id="b" Target="worksheets/s2.xml"/></Relationships>',
      ),
      'xl/sharedStrings.xml': strToU8(
        '<sst><si><t>Vraag</t></si><si><r><t>Ant</t></r><r><t>woord</t></r></si></sst>',
      ),
      'xl/worksheets/s1.xml': sheet(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Wat?</t></is></c><c r="B3"><f>1+1</f><v>2</v></c></row>',
      ),
      'xl/worksheets/s2.xml': sheet('<row><c t="inlineStr"><is><t>verborgen</t></is></c></row>'),
    })
    expect(short(await read('xlsx', book))).toEqual([
      'table-cell 0,0: Vraag',
      'table-cell 0,1: Antwoord',
      'table-cell 2,0: Wat?',
      'table-cell 2,1: 2',
    ])
  })

  it('reads slides in their order, with titles and lists; a slide is a page', async () => {
    const slide = (title: string, text: string) =>
      strToU8(
        `<p:sld xmlns:p="p" xmlns:a="a"><p:cSld><p:spTree><p:sp><p:nvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>${title}</a:t></a:r></a:p></p:txBody></p:sp><p:sp><p:txBody><a:p><a:pPr><a:buAutoNum type="arabicPeriod"/></a:pPr><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>`,
      )
    const deck = zipSync({
      'ppt/presentation.xml': strToU8(
        '<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst><p:sldId r:id="b"/><p:sldId r:id="a"/></p:sldIdLst></p:presentation>',
      ),
      'ppt/_rels/presentation.xml.rels': strToU8(
        '<Relationships><Relationship Id="a" Target="slides/slide1.xml"/><Relationship Id="b" Target="slides/slide2.xml"/></Relationships>',
      ),
      'ppt/slides/slide1.xml': slide('Tweede', 'halte'),
      'ppt/slides/slide2.xml': slide('Eerste', 'bus'),
    })
    const document = await read('pptx', deck)
    expect(short(document)).toEqual([
      'heading: Eerste',
      'list-item: [1.] bus',
      'heading: Tweede',
      'list-item: [1.] halte',
    ])
    expect(document.pages).toEqual(
      [
        { number: 1, start: 0, end: 15 },
        { number: 2, start: 16, end: 32 },
      ].map((page, index) => ({
        ...page,
        start: document.blocks[index * 2]?.start,
        end: index === 0 ? document.blocks[2]?.start : document.text.length,
      })),
    )
  })

  it('reads CSV with the separator it uses and quotes inside quotes', async () => {
    expect(short(await read('csv', 'Vraag;Antwoord\n"Wat; en ""hoe""?";"Regel een\nRegel twee"\n'))).toEqual([
      'table-cell 0,0: Vraag',
      'table-cell 0,1: Antwoord',
      'table-cell 1,0: Wat; en "hoe"?',
      'table-cell 1,1: Regel een',
      'table-cell 1,1: Regel twee',
    ])
  })
})
