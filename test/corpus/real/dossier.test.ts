import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDossier } from '../../../corpus/read.ts'
import { checkDocument } from '../check-document.ts'

const shared = process.env['MEERSTEMMIG_SHARED']

describe.skipIf(shared === undefined)('the real dossier (skipped without MEERSTEMMIG_SHARED)', () => {
  const folder = join(shared ?? '', 'dossiers', 'groningen-2025')
  const letters = (value: string) =>
    value
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')

  it('is read without a problem, and no letter is lost', async () => {
    const { documents, problems } = await readDossier(folder)
    expect(problems).toEqual([])
    expect(documents).toHaveLength(readdirSync(folder).length)
    for (const document of documents) {
      checkDocument(document)
      const source = letters(readFileSync(join(folder, document.file), 'utf8'))
      expect([...letters(document.text)].toSorted().join('')).toBe([...source].toSorted().join(''))
    }
  })

  it('makes paragraphs: hardly any begins in lower case, none ends in a broken word', async () => {
    const { documents } = await readDossier(folder)
    const blocks = documents.flatMap((document) =>
      document.blocks
        .filter((block) => block.kind === 'paragraph')
        .map((block) => document.text.slice(block.content, block.end)),
    )
    expect(blocks.filter((text) => /^\p{Ll}/u.test(text)).length).toBeLessThan(blocks.length * 0.03)
    expect(blocks.filter((text) => /\p{L}-$/u.test(text))).toEqual([])
  })

  it('makes one block of each of the 21 printed questions in three of the documents', async () => {
    const { documents } = await readDossier(folder)
    const counts = documents.map(
      (document) =>
        document.blocks.filter(
          (block) =>
            /^\d{1,2}\.$/.test(block.marker ?? '') &&
            document.text.slice(block.start, block.end).endsWith('?'),
        ).length,
    )
    expect(counts.filter((count) => count === 21)).toHaveLength(3)
  })
})
