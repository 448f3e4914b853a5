import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeDemo, readSources } from '../../scripts/demo/make.ts'
import { canonical, parseSource, visible } from '../../scripts/demo/source.ts'
import { referenceOf } from '../../scripts/demo/reference.ts'

const CORPUS = join(import.meta.dirname, '../../corpus')

describe('the demo dossier', () => {
  test('the files in the repository are those that the script makes, byte for byte', async () => {
    const files = await makeDemo()
    for (const [file, bytes] of files) {
      expect(Buffer.from(bytes).equals(readFileSync(join(CORPUS, file))), file).toBe(true)
    }
    const made = [...files.keys()].filter((file) => file.startsWith('demo/')).length
    expect(readdirSync(join(CORPUS, 'demo')).length).toBe(made)
  })

  test('six formats are in it, and every organisation of the invitation answers', () => {
    const sources = readSources()
    const kinds = new Set(sources.map((source) => source.meta['file']!.replace(/^.*\./, '')))
    expect([...kinds].sort()).toEqual(['docx', 'html', 'md', 'odt', 'pdf', 'txt'])
    expect(sources.filter((source) => source.segments.some((s) => s.question === '4')).length).toBe(6)
  })

  test('one answer stands word for word under two questions', () => {
    const team = readSources().find((source) => source.meta['file']!.includes('Buurtteam'))!
    const answer = (question: string) => {
      const at = team.segments.findIndex((segment) => segment.question === question)
      const blocks = team.blocks.slice(team.segments[at]!.from, team.segments[at + 1]?.from)
      return blocks.filter((block) => block.kind === 'bullet').map(visible)
    }
    expect(answer('10').length).toBe(4)
    expect(answer('14')).toEqual(answer('10'))
  })
})

describe('the coding beside the words', () => {
  const source = (quote: string) =>
    parseSource(
      `---\nfile: a.txt\nactors: A\n---\n# Kop\n\n%% a-1 1\nWij willen meer rust.\n%= preventie a d ? | ${quote}\n`,
    )

  test('offsets count letters and digits, and a segment ends where the next begins', () => {
    const reference = referenceOf([{ source: source('meer rust'), bytes: new Uint8Array() }]) as Reference
    expect(canonical('Kop')).toBe('kop')
    expect(reference.segments).toEqual([{ id: 'a-1', file: 'a.txt', question: '1', start: 3, end: 20 }])
    expect(reference.statements[0]).toMatchObject({
      theme: 'preventie',
      stance: 'agree',
      function: 'demand',
      mode: 'own',
      optional: true,
    })
  })

  test('a quote that is not in its segment is refused', () => {
    expect(() => referenceOf([{ source: source('meer onrust'), bytes: new Uint8Array() }])).toThrow(
      'meer onrust',
    )
  })

  test('an unknown stance code is refused', () => {
    expect(() => parseSource('---\nfile: a\n---\n%% a\n%= preventie x d | q\n')).toThrow('"x"')
  })
})

interface Reference {
  readonly segments: readonly object[]
  readonly statements: readonly object[]
}
