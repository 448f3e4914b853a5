/** Good files of every format that a test can write by itself: what the fuzzer damages. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { FORMATS } from '../../corpus/formats/index.ts'
import { NOTE } from '../corpus/fidelity/note.ts'
import { docxOf, odtOf } from './packages.ts'
import { onePage, pdfOf, textAt } from './pdf-builder.ts'

/** A file to damage. */
export interface Seed {
  readonly format: string
  readonly bytes: Uint8Array
}

const PARAGRAPHS = NOTE.split('\n\n').slice(0, 14)

/** Seeds made here, and the demo dossier where it stands next to the code. */
export function seeds(): Seed[] {
  const escaped = PARAGRAPHS.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
  const rtf = PARAGRAPHS.map(
    (text) =>
      `${[...text].map((sign) => (sign.charCodeAt(0) > 127 ? `\\u${sign.charCodeAt(0)}?` : sign)).join('')}\\par`,
  ).join('\n')
  const made: Seed[] = [
    { format: 'text', bytes: Buffer.from(NOTE) },
    { format: 'markdown', bytes: Buffer.from(`# Notitie\n\n${PARAGRAPHS.join('\n\n')}`) },
    {
      format: 'html',
      bytes: Buffer.from(
        `<html><body>${escaped.map((text) => `<p>${text}</p>`).join('')}<table><tr><td>a<td>b</table></body></html>`,
      ),
    },
    {
      format: 'docx',
      bytes: docxOf(escaped.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')),
    },
    { format: 'odt', bytes: odtOf(escaped.map((text) => `<text:p>${text}</text:p>`).join('')) },
    { format: 'rtf', bytes: Buffer.from(`{\\rtf1\\ansi ${rtf}}`) },
    {
      format: 'pdf',
      bytes: pdfOf(
        onePage(
          PARAGRAPHS.map((text, index) => textAt(60, 780 - index * 30, text.replace(/[^ -~]/g, ''))).join(''),
        ),
      ),
    },
    { format: 'csv', bytes: Buffer.from(PARAGRAPHS.map((text) => `"${text}";x`).join('\n')) },
    {
      format: 'eml',
      bytes: Buffer.from(
        `From: a@voorbeeld.nl\nSubject: Notitie\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=g\n\n--g\nContent-Type: text/plain; charset=utf-8\n\n${NOTE.slice(0, 2000)}\n--g--`,
      ),
    },
    { format: 'zip', bytes: zipSync({ 'a.txt': strToU8(NOTE), 'b/c.md': strToU8('# Kop') }) },
  ]
  return [...made, ...demoSeeds()]
}

function demoSeeds(): Seed[] {
  try {
    const folder = join(import.meta.dirname, '../../corpus/demo')
    return readdirSync(folder)
      .sort()
      .flatMap((name) => {
        const format = FORMATS.find((own) => own.extensions.includes(name.split('.').at(-1) ?? ''))
        const path = join(folder, name)
        return format === undefined || format.id === 'image' || statSync(path).size > 300_000
          ? []
          : [{ format: format.id, bytes: readFileSync(path) }]
      })
  } catch {
    return []
  }
}
