/** A small PDF writer: A4, Helvetica, headings, bullets, running header and footer with page numbers. */
import { strToU8, zlibSync } from 'fflate'
import type { Printed, Source } from './source.ts'

const PAGE = { width: 595, height: 842, left: 71, right: 71, top: 92, bottom: 80 }

interface Line {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
}

/** The source as a PDF with a text layer, without dates or identifiers. */
export function writePdf(source: Source): Uint8Array {
  const pages = layout(source)
  const objects: string[] = []
  const streams: Uint8Array[] = []
  objects[1] = '<< /Type /Catalog /Pages 2 0 R /Lang (nl-NL) >>'
  objects[2] = `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}] >>`
  objects[3] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
  objects[4] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>'
  objects[5] = `<< /Title ${literal(source.blocks[0]!.text)} >>`
  pages.forEach((lines, index) => {
    const stream = zlibSync(latin(lines.map(show).join('\n')), { level: 9 })
    objects[6 + 2 * index] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents ${7 + 2 * index} 0 R ` +
      '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>'
    objects[7 + 2 * index] = `<< /Length ${stream.length} /Filter /FlateDecode >>`
    streams[7 + 2 * index] = stream
  })
  const parts: Uint8Array[] = [latin('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n')]
  const offsets: number[] = []
  let size = parts[0]!.length
  const push = (part: Uint8Array) => {
    parts.push(part)
    size += part.length
  }
  for (let id = 1; id < objects.length; id += 1) {
    offsets[id] = size
    push(latin(`${id} 0 obj\n${objects[id]}\n`))
    const stream = streams[id]
    if (stream) {
      push(strToU8('stream\n'))
      push(stream)
      push(strToU8('\nendstream\n'))
    }
    push(strToU8('endobj\n'))
  }
  const table = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  push(
    strToU8(
      `xref\n0 ${objects.length}\n0000000000 65535 f \n${table.join('')}trailer\n<< /Size ${objects.length} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${size}\n%%EOF\n`,
    ),
  )
  return concat(parts)
}

function layout(source: Source): Line[][] {
  const pages: Line[][] = [[]]
  const breaks = (source.meta['breaks'] ?? '').split(' ').filter(Boolean)
  let y = PAGE.height - PAGE.top
  for (const block of source.blocks) {
    const style = styleOf(block)
    const indent = block.kind === 'bullet' || block.kind === 'number' ? 18 : 0
    const width = PAGE.width - PAGE.left - PAGE.right - indent
    const lines = wrap(block.text, width, style.size, style.bold, breaks)
    y -= style.before
    // A heading or a printed question does not stay behind at the foot of a page.
    if (style.bold && y - (lines.length + 2) * style.lead < PAGE.bottom) {
      pages.push([])
      y = PAGE.height - PAGE.top
    }
    lines.forEach((text, index) => {
      if (y < PAGE.bottom) {
        pages.push([])
        y = PAGE.height - PAGE.top
      }
      const page = pages.at(-1)!
      const marker = block.kind === 'bullet' ? '•' : block.kind === 'number' ? block.marker : ''
      if (index === 0 && marker)
        page.push({ text: marker, x: PAGE.left, y, size: style.size, bold: style.bold })
      page.push({ text, x: PAGE.left + indent, y, size: style.size, bold: style.bold })
      y -= style.lead
    })
    y -= style.after
  }
  return pages.map((lines, index) => [...running(source, index + 1, pages.length), ...lines])
}

function running(source: Source, page: number, of: number): Line[] {
  const { header, footer } = source.meta
  const lines: Line[] = []
  if (header) lines.push({ text: header, x: PAGE.left, y: PAGE.height - 48, size: 8.5, bold: false })
  if (footer) lines.push({ text: footer, x: PAGE.left, y: 42, size: 8.5, bold: false })
  const number = `Pagina ${page} van ${of}`
  lines.push({
    text: number,
    x: PAGE.width - PAGE.right - measure(number, 8.5, false),
    y: 42,
    size: 8.5,
    bold: false,
  })
  return lines
}

function styleOf(block: Printed) {
  if (block.kind === 'heading') {
    const size = block.level === 1 ? 16 : block.level === 2 ? 13 : 11
    return { size, bold: true, lead: size * 1.35, before: block.level === 1 ? 0 : 10, after: 5 }
  }
  if (block.kind === 'bold') return { size: 10.5, bold: true, lead: 14.5, before: 6, after: 5 }
  const after = block.kind === 'bullet' ? 3 : 8
  return { size: 10.5, bold: false, lead: 14.5, before: 0, after }
}

function wrap(text: string, width: number, size: number, bold: boolean, breaks: readonly string[]): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer, size, bold) <= width) {
      line = longer
      continue
    }
    const [head, tail] = hyphenate(word, breaks, (part) => measure(`${line} ${part}-`, size, bold) <= width)
    lines.push(head === '' ? line : `${line} ${head}-`)
    line = tail
  }
  return [...lines, line]
}

/** Breaks a word at the last place in `breaks` ("jeugd|hulp") whose first part still fits; else not at all. */
function hyphenate(
  word: string,
  breaks: readonly string[],
  fits: (part: string) => boolean,
): [string, string] {
  for (const entry of breaks) {
    const [before = '', after = ''] = entry.split('|')
    const at = word.toLowerCase().indexOf(before + after)
    const head = word.slice(0, at + before.length)
    if (at >= 0 && fits(head)) return [head, word.slice(at + before.length)]
  }
  return ['', word]
}

// Widths of Helvetica for the characters from space to tilde, in thousandths of the size.
const WIDTHS = (
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 ' +
  '1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 ' +
  '333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
)
  .split(' ')
  .map(Number)
const ODD: Record<string, number> = {
  '‘': 222,
  '’': 222,
  '“': 333,
  '”': 333,
  '•': 350,
  '–': 556,
  '€': 556,
  ï: 278,
}

function measure(text: string, size: number, bold: boolean): number {
  let sum = 0
  for (const char of text) sum += ODD[char] ?? WIDTHS[char.charCodeAt(0) - 32] ?? 556
  return (sum * size * (bold ? 1.07 : 1)) / 1000
}

function show(line: Line): string {
  const font = line.bold ? 'F2' : 'F1'
  return `BT /${font} ${line.size} Tf ${line.x.toFixed(2)} ${line.y.toFixed(2)} Td ${literal(line.text)} Tj ET`
}

const WIN_ANSI: Record<string, number> = {
  '€': 0x80,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
}

function literal(text: string): string {
  const bytes = [...text].map((char) => {
    const code = WIN_ANSI[char] ?? char.charCodeAt(0)
    if (code > 255) throw new Error(`Unexpected character "${char}", expected one of Windows-1252`)
    return String.fromCharCode(code)
  })
  return `(${bytes.join('').replace(/[\\()]/g, '\\$&')})`
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}
