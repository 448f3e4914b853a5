import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codebookNames, loadCodebook } from '../../lexicons/load.ts'
import { parseCodebook } from '../../lexicons/parse-codebook.ts'

const MAIN = 'id: test\ntitle: Test\nlanguage: nl\nthemes:\n  - fiets\n'
const THEME = `id: fiets
label: Fiets
proposition: "Meer fietspaden."
terms:
  - pole: '+'
    weight: strong
    terms: [fiets, fietspad]
  - term: auto
    pole: '-'
    weight: weak
examples:
  - {text: "Meer fietspaden.", expect: agree}
  - {text: "Minder auto's, meer fietsen.", expect: agree}
  - {text: "De kat slaapt.", expect: none}
`
const parse = (theme: string, main = MAIN, more: Record<string, string> = {}) =>
  parseCodebook(
    new Map([['codebook.yaml', main], ['themes/fiets.yaml', theme], ...Object.entries(more)]),
    'hash',
  )
const messages = (loaded: ReturnType<typeof parse>): string[] =>
  loaded.problems.map(({ file, line, message }) => `${file}:${line} ${message.nl}`)

describe('Reading a codebook', () => {
  it('gives every term the pole and weight of its row', () => {
    const { codebook, problems } = parse(THEME)
    expect(problems).toEqual([])
    expect(codebook.themes[0]!.terms).toEqual([
      { term: 'fiets', pole: '+', weight: 'strong' },
      { term: 'fietspad', pole: '+', weight: 'strong' },
      { term: 'auto', pole: '-', weight: 'weak' },
    ])
  })
  it.each([
    [
      'a wrong pole',
      THEME.replace("'-'", "'x'"),
      'themes/fiets.yaml:9 Onverwachte waarde "x" bij "pole", verwacht: "+", "-", "0".',
    ],
    [
      'a field that does not exist',
      THEME.replace('label:', 'naam:'),
      'themes/fiets.yaml:2 Onbekend veld "naam", verwacht: id, label, labelEn, proposition, terms, examples, note.',
    ],
    [
      'another id than the file',
      THEME.replace('id: fiets', 'id: feits'),
      'themes/fiets.yaml:1 Onverwacht id "feits", verwacht: "fiets" (de naam van het bestand).',
    ],
    [
      'an example without stance',
      THEME.replace(', expect: none', ''),
      'themes/fiets.yaml:14 Onverwachte waarde "" bij "expect", verwacht: "agree", "disagree", "mixed", "mention", "none".',
    ],
    [
      'a term twice',
      THEME.replace('[fiets, fietspad]', '[fiets,\n      fietspad, fiets]'),
      'themes/fiets.yaml:8 "fiets" staat twee keer in dit thema.',
    ],
  ])('names %s with its line and what was expected', (_, theme, message) => {
    expect(messages(parse(theme))).toContain(message)
  })
  it('leaves a theme with mistakes out and keeps the rest', () => {
    const main = MAIN.replace('  - fiets', '  - fiets\n  - trein')
    const broken = THEME.replace('id: fiets', 'id: trein').replace("'-'", '9')
    const { codebook } = parse(THEME, main, { 'themes/trein.yaml': broken })
    expect(codebook.themes.map(({ id }) => id)).toEqual(['fiets'])
  })
  it('names notation that is no YAML', () => {
    expect(messages(parse('id: [fiets\nlabel: x'))[0]).toMatch(/^themes\/fiets\.yaml:\d+ Geen geldige YAML/)
  })
  it('names a listed theme without a file, and a file that is not listed', () => {
    const loaded = parse(THEME, MAIN.replace('- fiets', '- bus'))
    expect(messages(loaded)).toEqual([
      'codebook.yaml:5 Thema "bus" heeft geen bestand, verwacht: themes/bus.yaml.',
      'themes/fiets.yaml:1 Dit thema staat niet in codebook.yaml en doet niet mee.',
    ])
  })
  it('asks for a note when two themes claim the same term', () => {
    const main = MAIN.replace('  - fiets', '  - fiets\n  - auto')
    const other = THEME.replace('id: fiets', 'id: auto')
      .replace('[fiets, fietspad]', '[auto, fietspad]')
      .replace('term: auto', 'term: bus')
    expect(messages(parse(THEME, main, { 'themes/auto.yaml': other }))).toEqual([
      'themes/auto.yaml:7 "auto" hoort ook bij thema "fiets", verwacht: een "note" die zegt waarom.',
      'themes/auto.yaml:7 "fietspad" hoort ook bij thema "fiets", verwacht: een "note" die zegt waarom.',
    ])
    const noted = other.replace("pole: '+'", "pole: '+'\n    note: Beide vervoeren.")
    expect(messages(parse(THEME, main, { 'themes/auto.yaml': noted }))).toEqual([])
  })
})

describe('Loading a codebook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'codeboek-'))
  mkdirSync(join(folder, 'themes'))
  writeFileSync(join(folder, 'codebook.yaml'), MAIN)
  writeFileSync(join(folder, 'themes/fiets.yaml'), THEME)
  it('takes the path of any folder', () => {
    expect(loadCodebook(folder).codebook.themes.map(({ id }) => id)).toEqual(['fiets'])
  })
  it('gives the same hash whatever the line ends', () => {
    const { sha256 } = loadCodebook(folder).codebook
    writeFileSync(join(folder, 'themes/fiets.yaml'), THEME.replaceAll('\n', '\r\n'))
    expect(loadCodebook(folder).codebook.sha256).toBe(sha256)
  })
  it('says so when there is none', () => {
    expect(loadCodebook(join(folder, 'themes')).problems[0]!.message.nl).toBe(
      'Geen codeboek gevonden, verwacht: een bestand codebook.yaml.',
    )
  })
  it('ships a codebook of the thirty themes of youth care', () => {
    expect(codebookNames()).toContain('jeugdhulp')
    const { codebook, problems } = loadCodebook('jeugdhulp')
    expect(problems).toEqual([])
    expect(codebook.themes).toHaveLength(30)
  })
})
