/** Makes corpus/demo/ and corpus/demo-reference.json from scripts/demo/sources/: npm run demo:make */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { referenceOf } from './reference.ts'
import { parseSource, type Source } from './source.ts'
import { writeDocx } from './write-docx.ts'
import { writeOdt } from './write-odt.ts'
import { writePdf } from './write-pdf.ts'
import { writeHtml, writeMarkdown, writeText } from './write-text.ts'

const HERE = import.meta.dirname
export const WRITERS: Readonly<Record<string, (source: Source) => Uint8Array | Promise<Uint8Array>>> = {
  '.docx': writeDocx,
  '.html': writeHtml,
  '.md': writeMarkdown,
  '.odt': writeOdt,
  '.pdf': writePdf,
  '.txt': writeText,
}

/** Sources in the order of their file names. */
export function readSources(): Source[] {
  const folder = join(HERE, 'sources')
  const files = readdirSync(folder).sort((a, b) => (a < b ? -1 : 1))
  return files.map((file) => parseSource(readFileSync(join(folder, file), 'utf8')))
}

/** All files of the demo as bytes, by path under corpus/. */
export async function makeDemo(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const made: { source: Source; bytes: Uint8Array }[] = []
  for (const source of readSources()) {
    const file = source.meta['file']!
    const write = WRITERS[extname(file)]
    if (!write) throw new Error(`Unexpected file "${file}", expected ${Object.keys(WRITERS).join(', ')}`)
    const bytes = await write(source)
    made.push({ source, bytes })
    files.set(`demo/${file}`, bytes)
  }
  const reference = `${JSON.stringify(referenceOf(made), null, 1)}\n`
  files.set('demo-reference.json', new TextEncoder().encode(reference))
  return files
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const corpus = join(HERE, '../../corpus')
  mkdirSync(join(corpus, 'demo'), { recursive: true })
  const files = await makeDemo()
  for (const [file, bytes] of files) writeFileSync(join(corpus, file), bytes)
  console.log(`${files.size} bestanden gemaakt in corpus/`)
}
