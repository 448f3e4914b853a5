import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDossier } from '../../corpus/read.ts'
import { readSources } from '../../scripts/demo/make.ts'
import { canonical, visible } from '../../scripts/demo/source.ts'

const { documents, problems } = await readDossier(join(import.meta.dirname, '../../corpus/demo'))

describe('reading the demo dossier', () => {
  test('every file is read, without a problem', () => {
    expect(problems).toEqual([])
    expect(documents.length).toBe(9)
  })

  // Running headers, page numbers and hyphens at the end of a line are in the files, not in the sources.
  test.each(readSources().map((source) => [source.meta['file']!, source] as const))(
    '%s gives the words that were written, in order, and nothing of its layout',
    (file, source) => {
      const written = source.blocks.map((block) => canonical(visible(block))).join('')
      const read = canonical(documents.find((document) => document.file === file)!.text)
      // The foot of a web page may be kept: nobody can tell in general whether it belongs to the text.
      if (file.endsWith('.html')) expect(read.startsWith(written)).toBe(true)
      else expect(read).toBe(written)
    },
  )
})
