import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { withoutColumns } from '../../scripts/demo/columns.ts'
import { sharedRun } from '../../scripts/demo/shared-run.ts'
import { checkFiles } from '../../scripts/reproduce-groningen.ts'

const HOME = join(import.meta.dirname, '../../corpus/groningen-2025')
const shared = process.env['MEERSTEMMIG_SHARED']

describe('the home of the real dossier', () => {
  test('a missing file and a changed file are both named', () => {
    const folder = mkdtempSync(join(tmpdir(), 'meerstemmig-test-'))
    writeFileSync(join(folder, 'a.txt'), 'anders')
    const file = (bestand: string) => ({ bestand, sha256: '00' })
    const wrong = checkFiles(folder, { stukken: [file('a.txt'), file('b.txt')] })
    expect(wrong[0]).toContain('a.txt: andere inhoud')
    expect(wrong[1]).toContain('b.txt: niet gevonden')
  })

  test('the columns that print the questions are left out, whatever stands in their cells', () => {
    const csv = '\uFEFF"vraag";"vraagtekst";"status"\r\n"1";"Wat; ""nu""?";"beantwoord"\r\n"2";;3\r\n'
    expect(withoutColumns(csv, ['vraagtekst'])).toBe(
      '\uFEFF"vraag";"status"\r\n"1";"beantwoord"\r\n"2";3\r\n',
    )
    expect(withoutColumns(csv, ['citaat'])).toBe(csv)
  })

  test('words that also stand in a source are found, whatever their capitals and marks', () => {
    const source = 'Wij willen, zoals gezegd, meer rust in de wijk.'
    expect(sharedRun('x;ZOALS gezegd meer;y', [source], 3)).toBe('zoals gezegd meer')
    expect(sharedRun('x;zoals gezegd;meer;y', [source], 5)).toBeNull()
    expect(sharedRun('', [source], 5)).toBeNull()
  })

  describe.skipIf(shared === undefined)('with MEERSTEMMIG_SHARED set', () => {
    const folder = join(shared ?? '', 'dossiers/groningen-2025')
    const facts = () => parse(readFileSync(join(HOME, 'facts.yaml'), 'utf8'))

    test('the hashes in facts.yaml are those of the real documents', () => {
      expect(checkFiles(folder, facts())).toEqual([])
    })

    test('no sentence of the documents stands among the facts', () => {
      const files = facts().stukken as readonly { bestand: string }[]
      const texts = files.map(({ bestand }) => readFileSync(join(folder, bestand), 'utf8'))
      expect(sharedRun(readFileSync(join(HOME, 'facts.yaml'), 'utf8'), texts, 8)).toBeNull()
    })
  })
})
