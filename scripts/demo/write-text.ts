/** Plain text, Markdown and HTML: the formats that need no container. */
import type { Source } from './source.ts'

/** Plain text as somebody types it: lines of at most 78 characters, an empty line between paragraphs. */
export function writeText(source: Source): Uint8Array {
  const lines = source.blocks.map((block) =>
    block.kind === 'bullet' ? wrap(`- ${block.text}`, '  ') : wrap(block.text, ''),
  )
  return encode(`${lines.join('\n\n')}\n`)
}

/** Markdown with list items close together and numbers as printed. */
export function writeMarkdown(source: Source): Uint8Array {
  const parts = source.blocks.map((block) => {
    if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${block.text}`
    if (block.kind === 'bullet') return `- ${block.text}`
    if (block.kind === 'number') return `${block.marker} ${block.text}`
    return block.kind === 'bold' ? `**${block.text}**` : block.text
  })
  return encode(`${parts.join('\n\n')}\n`)
}

/** A page as saved from a website: menu and foot around the text, headings and lists inside. */
export function writeHtml(source: Source): Uint8Array {
  const body: string[] = []
  source.blocks.forEach((block, index) => {
    const text = escape(block.text)
    if (block.kind === 'bullet') {
      if (source.blocks[index - 1]?.kind !== 'bullet') body.push('<ul>')
      body.push(`<li>${text}</li>`)
      if (source.blocks[index + 1]?.kind !== 'bullet') body.push('</ul>')
    } else if (block.kind === 'heading') body.push(`<h${block.level}>${text}</h${block.level}>`)
    else body.push(`<p>${text}</p>`)
  })
  const title = escape(source.blocks[0]?.text ?? '')
  return encode(`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>${title}</title>
<style>body { font: 1rem/1.5 sans-serif; max-width: 45rem; margin: 2rem auto }</style>
</head>
<body>
<nav aria-label="Menu"><a href="/">Home</a> <a href="/nieuws">Nieuws</a> <a href="/contact">Contact</a></nav>
<main>
${body.join('\n')}
</main>
<footer><p><a href="/privacyverklaring">Privacyverklaring</a> <a href="/toegankelijkheid">Toegankelijkheid</a></p></footer>
</body>
</html>
`)
}

function wrap(text: string, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > 78) {
      lines.push(line)
      line = indent + word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

/** Escapes text for HTML and XML. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
