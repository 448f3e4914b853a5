/** A folder of hostile and broken files; each says what must come of it. */
import { deflateSync, gzipSync } from 'node:zlib'
import { zipSync, strToU8 } from 'fflate'
import type { ProblemCode } from '../../corpus/problem.ts'
import { asEncrypted, docxOf, nestedZip, odtOf, withSize, WORD_NAMESPACE } from './packages.ts'
import { onePage, pdfOf, streamOf, textAt } from './pdf-builder.ts'

/** One file: the problems of which it must get one, or `reads` when it must be read all the same. */
export interface HostileFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** Apparent size of a sparse file. */
  readonly sparse?: number
  readonly expect: readonly ProblemCode[] | 'reads' | 'either'
}

const WORDS = 'Het dorpsbelang van Wetsinge wil een bus die elk uur rijdt. '
const MB = 1024 * 1024

function paragraph(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
}

const ROOT_ENTITY = '<!DOCTYPE w [<!ENTITY geheim SYSTEM "file:///etc/passwd">]>'
const LAUGHS = `<!DOCTYPE w [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'bcdefghij'[index]} "${`&${'abcdefghi'[index]};`.repeat(10)}">`).join('')}]>`

/** Text files and web pages. */
function texts(): HostileFile[] {
  return [
    { name: 'leeg.txt', bytes: new Uint8Array(), expect: ['file-empty'] },
    { name: 'nullen.txt', bytes: new Uint8Array(5000), expect: ['file-no-text', 'file-broken'] },
    { name: 'ruis.txt', bytes: noise(20_000), expect: ['file-no-text', 'file-broken'] },
    { name: 'alleen-bom.txt', bytes: Uint8Array.of(0xef, 0xbb, 0xbf), expect: ['file-no-text'] },
    {
      name: 'oneven-utf16.txt',
      bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(WORDS, 'utf16le'), Buffer.from([65])]),
      expect: 'reads',
    },
    { name: 'een-regel.txt', bytes: Buffer.from('a'.repeat(4 * MB)), expect: 'reads' },
    // Whether this fits in the memory limit depends on when the engine tidies up.
    { name: 'miljoen-streepjes.txt', bytes: Buffer.from('- x\n'.repeat(200_000)), expect: 'either' },
    {
      // Well inside the memory limit; two million came so near that the engine's tidying up decided.
      name: 'lege-regels.txt',
      bytes: Buffer.from(`${WORDS}${'\n'.repeat(MB)}${WORDS}`),
      expect: 'reads',
    },
    {
      name: 'brede-regels.txt',
      bytes: Buffer.from(`${`woord${' '.repeat(5000)}woord\n`.repeat(200)}`),
      expect: 'reads',
    },
    { name: 'te-groot.txt', bytes: Buffer.alloc(11 * MB, 'bus '), expect: ['file-too-large'] },
    {
      name: 'diep.html',
      bytes: Buffer.from(`<html><body>${'<div>'.repeat(100_000)}${WORDS}`),
      expect: 'reads',
    },
    {
      name: 'colspan.html',
      bytes: Buffer.from(`<table><tr><td colspan="2000000000">${WORDS}</td><td>x</td></tr></table>`),
      expect: 'reads',
    },
    {
      name: 'script.html',
      bytes: Buffer.from(
        `<script>throw 1</script><p onclick="x()">${WORDS}</p><iframe src="file:///etc/passwd"></iframe>`,
      ),
      expect: 'reads',
    },
    { name: 'haken.md', bytes: Buffer.from('['.repeat(20_000)), expect: 'either' },
    { name: 'citaten.md', bytes: Buffer.from(`${'>'.repeat(3000)} ${WORDS}`), expect: 'either' },
    { name: 'sterren.md', bytes: Buffer.from('**a *b '.repeat(5000)), expect: 'either' },
    { name: 'aanhaling.csv', bytes: Buffer.from(`a;b\n"${WORDS.repeat(20_000)}`), expect: 'reads' },
  ]
}

function noise(length: number): Uint8Array {
  let seed = 7
  return Uint8Array.from({ length }, () => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) >> 16)
}

/** Word processors, sheets and slides. */
function offices(): HostileFile[] {
  const good = docxOf(paragraph(WORDS))
  return [
    { name: 'half.docx', bytes: good.subarray(0, good.length / 2), expect: ['file-broken'] },
    {
      name: 'bom.docx',
      bytes: docxOf(`<w:p><w:r><w:t>${'0'.repeat(120 * MB)}</w:t></w:r></w:p>`),
      expect: ['file-unsafe'],
    },
    {
      name: 'liegt-klein.docx',
      bytes: withSize(docxOf(paragraph('0'.repeat(MB))), 100),
      expect: ['file-broken'],
    },
    { name: 'liegt-groot.docx', bytes: withSize(good, 3_000_000_000), expect: ['file-unsafe'] },
    { name: 'xxe.docx', bytes: docxOf(paragraph('&geheim;'), {}, ROOT_ENTITY), expect: ['file-unsafe'] },
    { name: 'lachen.docx', bytes: docxOf(paragraph('&j;'), {}, LAUGHS), expect: ['file-unsafe'] },
    {
      name: 'nest.docx',
      bytes: docxOf(
        `${'<w:sdt><w:sdtContent>'.repeat(25_000)}${paragraph(WORDS)}${'</w:sdtContent></w:sdt>'.repeat(25_000)}`,
      ),
      expect: ['file-unsafe'],
    },
    {
      name: 'zonder-hoofddocument.docx',
      bytes: zipSync({ 'word/styles.xml': strToU8('<x/>'), '[Content_Types].xml': strToU8('<x/>') }),
      expect: ['file-broken', 'file-format-unknown', 'file-no-text', 'reading-doubt'],
    },
    { name: 'versleuteld.docx', bytes: asEncrypted(good), expect: ['file-encrypted'] },
    {
      name: 'macro.docm',
      bytes: docxOf(paragraph(WORDS), { 'word/vbaProject.bin': 'Sub AutoOpen()' }),
      expect: 'reads',
    },
    {
      name: 'stijlkring.docx',
      bytes: docxOf(`<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>${WORDS}</w:t></w:r></w:p>`, {
        'word/styles.xml': `<w:styles ${WORD_NAMESPACE}><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>`,
      }),
      expect: 'reads',
    },
    {
      name: 'miljard-kolommen.docx',
      bytes: docxOf(
        `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr>${paragraph(WORDS)}</w:tc><w:tc>${paragraph('x')}</w:tc></w:tr></w:tbl>`,
      ),
      expect: 'reads',
    },
    {
      name: 'oude-office.doc',
      bytes: Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.alloc(2000),
      ]),
      expect: ['file-format-unknown'],
    },
    {
      name: 'spaties.odt',
      bytes: odtOf(`<text:p>${WORDS}<text:s text:c="2000000000"/>einde</text:p>`),
      expect: 'reads',
    },
    {
      name: 'herhaling.odt',
      bytes: odtOf(
        `<table:table>${'<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell><table:table-cell><text:p>y</text:p></table:table-cell></table:table-row>'.repeat(3)}</table:table>`,
      ),
      expect: 'reads',
    },
    { name: 'xxe.odt', bytes: odtOf('<text:p>&geheim;</text:p>', {}, ROOT_ENTITY), expect: ['file-unsafe'] },
    {
      name: 'lijsten.odt',
      bytes: odtOf(
        `${'<text:list><text:list-item>'.repeat(1000)}<text:p>${WORDS}</text:p>${'</text:list-item></text:list>'.repeat(1000)}`,
      ),
      expect: ['file-unsafe'],
    },
    {
      name: 'wachtwoord.odt',
      bytes: odtOf('x', {
        'META-INF/manifest.xml':
          '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
      }),
      expect: ['file-encrypted'],
    },
    {
      name: 'leeg.xlsx',
      bytes: zipSync({
        'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>'),
      }),
      expect: ['file-no-text', 'file-broken'],
    },
    {
      name: 'zonder-dia.pptx',
      bytes: zipSync({ 'ppt/presentation.xml': strToU8('<p:presentation/>') }),
      expect: ['file-broken'],
    },
    {
      name: 'groepen.rtf',
      bytes: Buffer.from(`{\\rtf1 ${'{'.repeat(100_000)}${WORDS}`),
      expect: ['file-unsafe'],
    },
    {
      name: 'bin.rtf',
      bytes: Buffer.from(`{\\rtf1 ${WORDS}\\par {\\pict\\bin2000000000 xxxx}}`),
      expect: 'reads',
    },
    { name: 'afgekapt.rtf', bytes: Buffer.from(`{\\rtf1\\ansi ${WORDS}\\par \\u`), expect: 'reads' },
    { name: 'geen-rtf.rtf', bytes: Buffer.from('gewoon tekst'), expect: ['file-broken'] },
  ]
}

/** PDFs. */
function pdfs(): HostileFile[] {
  const page = (content: string, options: Parameters<typeof onePage>[1] = {}) =>
    pdfOf(onePage(content, options))
  const text = textAt(60, 760, WORDS)
  const good = page(text)
  const zeros = (megabytes: number) => deflateSync(Buffer.alloc(megabytes * MB, ' '), { level: 9 })
  const image = (width: number, height: number, data: Uint8Array) =>
    streamOf(
      data,
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode`,
    )
  return [
    { name: 'half.pdf', bytes: good.subarray(0, good.length / 3), expect: ['file-broken', 'file-no-text'] },
    { name: 'alleen-kop.pdf', bytes: Buffer.from('%PDF-1.7\n'), expect: ['file-broken'] },
    {
      name: 'ruis.pdf',
      bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), noise(50_000)]),
      expect: ['file-broken'],
    },
    {
      name: 'wachtwoord.pdf',
      bytes: pdfOf(
        [
          ...onePage(text),
          `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
        ],
        '/Encrypt 6 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]',
      ),
      expect: ['file-encrypted'],
    },
    {
      name: 'miljoen-bladzijden.pdf',
      bytes: pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 1000000 /Kids [2 0 R 2 0 R] >>',
      ]),
      expect: ['file-unsafe', 'file-broken', 'file-no-text'],
    },
    {
      name: 'miljard-bladzijden.pdf',
      bytes: pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 2000000000 /Kids [3 0 R] >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
      ]),
      expect: ['file-unsafe', 'file-broken', 'file-no-text'],
    },
    {
      name: 'bom.pdf',
      bytes: pdfOf([
        ...onePage('').slice(0, 3),
        streamOf(zeros(512), '/Filter /FlateDecode'),
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ]),
      expect: ['file-memory', 'file-timeout', 'file-broken', 'file-no-text'],
    },
    {
      name: 'javascript.pdf',
      bytes: page(text, {
        catalog: '/OpenAction << /S /JavaScript /JS (app.launchURL\\(1\\);while\\(true\\){}) >>',
      }),
      expect: 'reads',
    },
    {
      name: 'starter.pdf',
      bytes: page(text, { catalog: '/OpenAction << /S /Launch /F (/bin/sh) >>' }),
      expect: 'reads',
    },
    {
      name: 'kring.pdf',
      bytes: page('/X Do', {
        more: [
          streamOf(
            '/X Do',
            '/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << /XObject << /X 6 0 R >> >>',
          ),
        ],
      }),
      expect: ['file-no-text', 'file-broken'],
    },
    {
      name: 'reuzenblad.pdf',
      bytes: pdfOf(
        onePage('q 1000000 0 0 1000000 0 0 cm /X Do Q', {
          page: '/MediaBox [0 0 1000000 1000000] /UserUnit 1000',
          more: [image(8, 8, deflateSync(Buffer.alloc(8)))],
        }),
      ),
      expect: 'either',
    },
    {
      name: 'plaatjesbom.pdf',
      bytes: page('q 595 0 0 842 0 0 cm /X Do Q', {
        more: [image(60_000, 60_000, deflateSync(Buffer.alloc(60_000 * 7500), { level: 9 }))],
      }),
      expect: ['file-memory', 'file-timeout', 'file-no-text', 'file-broken'],
    },
    {
      name: 'nest.pdf',
      bytes: page(text, { catalog: `/Names ${'['.repeat(50_000)}${']'.repeat(50_000)}` }),
      expect: 'either',
    },
    {
      name: 'xref-kring.pdf',
      bytes: Buffer.from(
        `%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 1 0 R /Prev 50 >>\nstartxref\n50\n%%EOF`,
      ),
      expect: ['file-broken', 'file-no-text'],
    },
    {
      name: 'programma.pdf',
      bytes: Buffer.concat([Buffer.from('MZ'), noise(5000)]),
      expect: ['file-broken'],
    },
    {
      name: 'vijfhonderd-mb.pdf',
      bytes: Buffer.from('%PDF-1.7\n'),
      sparse: 500 * MB,
      expect: ['file-too-large'],
    },
    {
      name: 'eigenlijk-pdf.docx',
      bytes: page(textAt(60, 700, `Onder een verkeerde naam. ${WORDS}`)),
      expect: 'reads',
    },
  ]
}

/** Containers, mails and pictures. */
function containers(): HostileFile[] {
  const many: Record<string, Uint8Array> = {}
  for (let index = 0; index < 2500; index += 1) many[`${index}.txt`] = strToU8('x')
  const boundary = (level: number) => `grens${level}`
  const multipart = `From: a@voorbeeld.nl\nSubject: Nest\nMIME-Version: 1.0\n${Array.from({ length: 2000 }, (_, level) => `Content-Type: multipart/mixed; boundary="${boundary(level)}"\n\n--${boundary(level)}\n`).join('')}Content-Type: text/plain\n\n${WORDS}`
  const attachment = `From: Dorpsbelang <a@voorbeeld.nl>\nSubject: Reactie\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\nEen reactie met =805 en =93aanhaling=94.\n--x\nContent-Type: text/plain\nContent-Disposition: attachment; filename="../../../../tmp/kwaad.txt"\n\nDe bijlage van het dorpsbelang.\n--x--\n`
  const png = (width: number, height: number) => {
    const header = Buffer.alloc(33)
    header.set(Buffer.from('\u0089PNG\r\n\u001A\n\0\0\0\rIHDR', 'latin1'))
    header.writeUInt32BE(width, 16)
    header.writeUInt32BE(height, 20)
    header.set([8, 0, 0, 0, 0], 24)
    return header
  }
  return [
    {
      name: 'pad.zip',
      bytes: zipSync({
        '../../../tmp/kwaad.txt': strToU8(WORDS),
        'goed.txt': strToU8(`In de map. ${WORDS}`),
      }),
      expect: ['file-unsafe'],
    },
    { name: 'vast-pad.zip', bytes: zipSync({ '/etc/kwaad.txt': strToU8(WORDS) }), expect: ['file-unsafe'] },
    { name: 'lagen.zip', bytes: nestedZip(8), expect: ['file-unsafe'] },
    {
      name: 'bom.zip',
      bytes: zipSync({ 'groot.txt': new Uint8Array(200 * MB) }, { level: 9 }),
      expect: ['file-unsafe'],
    },
    { name: 'veel.zip', bytes: zipSync(many), expect: ['file-unsafe'] },
    {
      name: 'op-slot.zip',
      bytes: asEncrypted(zipSync({ 'a.txt': strToU8(WORDS) })),
      expect: ['file-encrypted'],
    },
    {
      name: 'stuk.zip',
      bytes: Buffer.concat([zipSync({ 'a.txt': strToU8(WORDS) }).subarray(0, 60), noise(40)]),
      expect: ['file-broken'],
    },
    {
      name: 'liegt.zip',
      bytes: withSize(zipSync({ 'a.txt': strToU8(WORDS.repeat(50)) }), 10),
      expect: ['file-broken'],
    },
    { name: 'gzip.zip', bytes: gzipSync(Buffer.from(WORDS)), expect: ['file-broken'] },
    { name: 'nest.eml', bytes: Buffer.from(multipart), expect: 'either' },
    { name: 'bijlage.eml', bytes: Buffer.from(attachment), expect: 'reads' },
    { name: 'leeg.eml', bytes: Buffer.from('\n'), expect: ['file-no-text'] },
    { name: 'reus.png', bytes: png(100_000, 100_000), expect: ['file-unsafe'] },
    { name: 'afgekapt.png', bytes: png(100, 100), expect: ['file-broken', 'file-no-text', 'file-timeout'] },
    { name: 'afgekapt.jpg', bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4), expect: ['file-broken'] },
    { name: 'film.mp4', bytes: noise(1000), expect: ['file-format-unknown'] },
  ]
}

/** All hostile files. */
export function hostileFiles(): HostileFile[] {
  return [...texts(), ...offices(), ...pdfs(), ...containers()]
}
