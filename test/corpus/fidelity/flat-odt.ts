/** Writes blocks as a flat OpenDocument file, in the page layouts in which such notes really arrive. */
import type { Block, Document } from '../../../corpus/document.ts'

/** How the page looks. */
export interface Layout {
  readonly columns: 1 | 2
  /** Running header, footer with page number, and footnotes. */
  readonly furniture: boolean
  /** Questions in the left cell of a table, what follows them in the right one. */
  readonly table: boolean
}

/** Text that only the layout adds: it must not come back in the text that is read. */
export const HEADER = 'Notitie hoorzitting gemeente Oosterveen'
export const FOOTER = 'Griffie Oosterveen'
export const FOOTNOTE = 'Zie ook het verslag van de griffie in de bijlage'

/** The document as FODT. */
export function flatOdt(document: Document, layout: Layout): string {
  const body = layout.table
    ? tableOf(document)
    : document.blocks
        .map((block, index) => paragraph(document, block, layout.furniture && index % 7 === 3 ? index : null))
        .join('\n')
  const section =
    layout.columns === 2 ? `<text:section text:style-name="Two" text:name="two">${body}</text:section>` : body
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:hyphenation-ladder-count="no-limit"/><style:text-properties style:font-name="Liberation Serif" fo:font-size="11pt" fo:language="nl" fo:country="NL" fo:hyphenate="${layout.columns === 2}" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm" fo:text-align="${layout.columns === 2 ? 'justify' : 'start'}"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="2"><style:paragraph-properties fo:margin-top="0.4cm" fo:keep-with-next="always" fo:text-align="start"/><style:text-properties fo:font-size="13pt" fo:font-weight="bold" fo:hyphenate="false"/></style:style>
<style:style style:name="Footnote" style:family="paragraph"><style:text-properties fo:font-size="9pt"/></style:style>
<text:notes-configuration text:note-class="footnote" text:default-style-name="Footnote" style:num-format="1"/>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" fo:margin-left="0.7cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.2cm"/>${layout.furniture ? '<style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style>' : ''}</style:page-layout>
<style:style style:name="Two" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.7cm"/></style:section-properties></style:style>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #000000"/></style:style>
<style:style style:name="Left" style:family="table-column"><style:table-column-properties style:column-width="5.5cm"/></style:style>
<style:style style:name="Right" style:family="table-column"><style:table-column-properties style:column-width="11cm"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">${layout.furniture ? `<style:header><text:p>${HEADER}</text:p></style:header><style:footer><text:p>${FOOTER} – pagina <text:page-number/> van <text:page-count/></text:p></style:footer>` : ''}</style:master-page></office:master-styles>
<office:body><office:text>${section}</office:text></office:body></office:document>`
}

function words(document: Document, block: Block, withMarker: boolean): string {
  return escape(document.text.slice(withMarker ? block.start : block.content, block.end))
}

function paragraph(document: Document, block: Block, note: number | null): string {
  const bullet = block.kind === 'list-item' && !/\w/.test(block.marker ?? '')
  const footnote =
    note === null
      ? ''
      : `<text:note text:id="n${note}" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p text:style-name="Footnote">${FOOTNOTE} ${'abcdefghijklmnopqrstuvwxyz'[note % 26]}, bij punt ${note * 3}</text:p></text:note-body></text:note>`
  const text = words(document, block, !bullet) + footnote
  if (block.kind === 'heading')
    return `<text:h text:style-name="Heading_20_2" text:outline-level="2">${text}</text:h>`
  if (bullet)
    return `<text:list text:style-name="Bullets"><text:list-item><text:p text:style-name="Standard">${text}</text:p></text:list-item></text:list>`
  return `<text:p text:style-name="Standard">${text}</text:p>`
}

/** A row per numbered point: the point left, all that follows right. */
function tableOf(document: Document): string {
  const rows: { left: Block[]; right: Block[] }[] = []
  for (const block of document.blocks) {
    if (/^\d/.test(block.marker ?? '') || rows.length === 0) rows.push({ left: [block], right: [] })
    else rows.at(-1)?.right.push(block)
  }
  const cell = (blocks: readonly Block[]) =>
    `<table:table-cell table:style-name="Cell" office:value-type="string">${blocks.map((block) => paragraph(document, block, null)).join('') || '<text:p/>'}</table:table-cell>`
  return `<table:table table:name="t"><table:table-column table:style-name="Left"/><table:table-column table:style-name="Right"/>${rows.map((row) => `<table:table-row>${cell(row.left)}${cell(row.right)}</table:table-row>`).join('')}</table:table>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
