/** Office packages and ZIPs, also ones that lie about themselves. */
import { strToU8, zipSync } from 'fflate'

export const WORD_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const OFFICE =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'

/** A DOCX around a body. */
export function docxOf(body: string, more: Record<string, string> = {}, prolog = ''): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8"?>${prolog}<w:document ${WORD_NAMESPACE}><w:body>${body}</w:body></w:document>`
  return zipSync(
    Object.fromEntries(
      Object.entries({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...more }).map(
        ([name, text]) => [name, strToU8(text)],
      ),
    ),
    { level: 9 },
  )
}

/** An ODT around a body. */
export function odtOf(body: string, more: Record<string, string> = {}, prolog = ''): Uint8Array {
  const content = `<?xml version="1.0" encoding="UTF-8"?>${prolog}<office:document-content ${OFFICE}><office:body><office:text>${body}</office:text></office:body></office:document-content>`
  return zipSync(
    Object.fromEntries(
      Object.entries({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': content,
        'META-INF/manifest.xml': '<manifest/>',
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
    { level: 9 },
  )
}

/** Overwrites the declared size of every entry of a ZIP. */
export function withSize(zip: Uint8Array, size: number): Uint8Array {
  const out = Buffer.from(zip)
  for (let at = 0; at + 30 < out.length; at += 1) {
    if (out.readUInt32LE(at) === 0x02014b50) out.writeUInt32LE(size, at + 24)
    else if (out.readUInt32LE(at) === 0x04034b50) out.writeUInt32LE(size, at + 22)
  }
  return out
}

/** Sets the bit that says an entry is encrypted. */
export function asEncrypted(zip: Uint8Array): Uint8Array {
  const out = Buffer.from(zip)
  for (let at = 0; at + 30 < out.length; at += 1) {
    if (out.readUInt32LE(at) === 0x02014b50) out.writeUInt16LE(out.readUInt16LE(at + 8) | 1, at + 8)
  }
  return out
}

export function nestedZip(levels: number): Uint8Array {
  let bytes = zipSync({ 'diep.txt': strToU8('Diep verstopt.') })
  for (let level = 0; level < levels; level += 1) bytes = zipSync({ [`laag${level}.zip`]: bytes })
  return bytes
}
