import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { idsOf } from '../../corpus/ids.ts'
import { readDossier } from '../../corpus/read.ts'
import { checkDocument } from './check-document.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meerstemmig-read-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
}

describe('reading a dossier folder', () => {
  it('reads files in sub-folders, sorted by path, without hidden files, settings and earlier output', async () => {
    write('b.txt', 'Tweede stuk.')
    write('a.txt', 'Eerste stuk.')
    write('brieven/c.md', '# Derde')
    write('.verborgen.txt', 'Niet.')
    write('~$tijdelijk.docx', 'Niet.')
    write('uit/analysis.json', '{}')
    write('uit/report.html', '<p>Niet.</p>')
    write('dossier.yaml', 'titel: Proef\n')
    const { documents, problems, settings, inputs } = await readDossier(folder)
    expect(documents.map((document) => [document.id, document.file])).toEqual([
      ['a', 'a.txt'],
      ['b', 'b.txt'],
      ['brieven-c', 'brieven/c.md'],
    ])
    expect(problems).toEqual([])
    expect(settings?.title).toBe('Proef')
    expect(inputs.map((input) => input.file)).toEqual(['a.txt', 'b.txt', 'brieven/c.md'])
    documents.forEach(checkDocument)
  })

  it('skips what dossier.yaml says to skip', async () => {
    write('a.txt', 'Eerste stuk.')
    write('b.txt', 'Tweede stuk.')
    write('dossier.yaml', 'stukken:\n  - bestand: b.txt\n    overslaan: true\n')
    expect((await readDossier(folder)).documents.map((document) => document.file)).toEqual(['a.txt'])
  })

  it('counts two files with the same bytes once and says so', async () => {
    write('a.txt', 'Een stuk.')
    write('kopie.txt', 'Een stuk.')
    const { documents, problems } = await readDossier(folder)
    expect(documents).toHaveLength(1)
    expect(problems.map((problem) => [problem.code, problem.severity, problem.source])).toEqual([
      ['file-duplicate', 'info', 'kopie.txt'],
    ])
  })

  it('reads the files in a ZIP as files of their own', async () => {
    write(
      'hoorzitting.zip',
      zipSync({ 'notities/bus.txt': strToU8('De bus moet rijden.'), '__MACOSX/._bus.txt': strToU8('x') }),
    )
    const { documents, problems } = await readDossier(folder)
    expect(problems).toEqual([])
    expect(documents.map((document) => [document.id, document.file, document.text])).toEqual([
      ['hoorzitting-zip-notities-bus', 'hoorzitting.zip/notities/bus.txt', 'De bus moet rijden.'],
    ])
  })

  it('gives the same result twice', async () => {
    write('a.txt', 'Een stuk.')
    write('z.zip', zipSync({ 'b.txt': strToU8('Twee.'), 'a.html': strToU8('<p>Drie.</p>') }))
    expect(JSON.stringify(await readDossier(folder))).toBe(JSON.stringify(await readDossier(folder)))
  })

  it('keeps to limits that are given', async () => {
    write('a.txt', 'Een stuk dat te groot is.')
    const { documents, problems } = await readDossier(folder, { limits: { fileBytes: 10 } })
    expect([documents.length, problems[0]?.code]).toEqual([0, 'file-too-large'])
  })
})

describe('ids of documents', () => {
  it.each([
    [['Notitie Café 2024.pdf'], ['notitie-cafe-2024']],
    [
      ['sp.pdf', 'sp.docx'],
      ['sp-pdf', 'sp-docx'],
    ],
    [
      ['a b.txt', 'a-b.txt'],
      ['a-b-txt', 'a-b-txt-2'],
    ],
    [['!!!.txt'], ['stuk']],
  ])('%j become %j', (files, ids) => {
    expect(files.map((file) => idsOf(files).get(file))).toEqual(ids)
  })
})
