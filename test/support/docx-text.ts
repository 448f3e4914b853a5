import { strFromU8, unzipSync } from 'fflate'

/** The running text of a Word file, a line per paragraph, with the style of those that have one. */
export function docxText(content: Uint8Array): string {
  const xml = strFromU8(unzipSync(content)['word/document.xml'] ?? new Uint8Array())
  const lines = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => {
    const style = /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1]
    const text = paragraph.replace(/<[^>]+>/g, '').replace(/&(amp|lt|gt|quot|apos);/g, (_, name: keyof typeof SIGNS) => SIGNS[name]) // prettier-ignore
    return style === undefined ? text : `[${style}] ${text}`
  })
  return `${lines.join('\n')}\n`
}

const SIGNS = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const
