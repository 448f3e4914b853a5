/** An OpenDocument text: four small XML files in a zip with a fixed date. */
import { strToU8, zipSync } from 'fflate'
import type { Printed, Source } from './source.ts'
import { escape } from './write-text.ts'

/** Local time on purpose: a zip stores the hands of the clock, not the moment. */
export const ZIP_DATE = new Date(2026, 2, 1, 12, 0, 0)

const NAMESPACES = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'office:version="1.3"',
].join(' ')
const TYPE = 'application/vnd.oasis.opendocument.text'
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** The source as an .odt file. */
export function writeOdt(source: Source): Uint8Array {
  const files = {
    mimetype: [strToU8(TYPE), { level: 0 as const }] as const,
    'content.xml': strToU8(content(source)),
    'styles.xml': strToU8(STYLES),
    'meta.xml': strToU8(
      `${HEAD}<office:document-meta ${NAMESPACES}><office:meta><dc:title>${escape(source.blocks[0]!.text)}</dc:title></office:meta></office:document-meta>`,
    ),
    'META-INF/manifest.xml': strToU8(MANIFEST),
  }
  return zipSync(files as never, { mtime: ZIP_DATE, level: 9 })
}

const STYLES = `${HEAD}<office:document-styles ${NAMESPACES}><office:styles>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.25cm"/><style:text-properties fo:font-family="Liberation Sans" fo:font-size="10.5pt" fo:language="nl" fo:country="NL"/></style:style>
<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.4cm" fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold" fo:font-size="13pt"/></style:style>
</office:styles></office:document-styles>`

const MANIFEST = `${HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:media-type="${TYPE}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>`

function content(source: Source): string {
  const body = source.blocks.map((block, index) =>
    element(block, source.blocks[index - 1], source.blocks[index + 1]),
  )
  return `${HEAD}<office:document-content ${NAMESPACES}><office:automatic-styles><style:style style:name="Vet" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-weight="bold"/></style:style>
<text:list-style style:name="Streepjes"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="0.4cm" text:min-label-width="0.5cm"/></text:list-level-style-bullet></text:list-style>
</office:automatic-styles><office:body><office:text>
${body.join('\n')}
</office:text></office:body></office:document-content>`
}

function element(block: Printed, before?: Printed, after?: Printed): string {
  const text = escape(block.text)
  if (block.kind === 'heading') {
    return `<text:h text:style-name="Heading" text:outline-level="${block.level}">${text}</text:h>`
  }
  if (block.kind === 'bullet') {
    const open = before?.kind === 'bullet' ? '' : '<text:list text:style-name="Streepjes">'
    const close = after?.kind === 'bullet' ? '' : '</text:list>'
    return `${open}<text:list-item><text:p text:style-name="Standard">${text}</text:p></text:list-item>${close}`
  }
  const style = block.kind === 'bold' ? 'Vet' : 'Standard'
  return `<text:p text:style-name="${style}">${text}</text:p>`
}
