import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { diff } from '../../pipeline/compare/diff.ts'
import type { Analysis } from '../../pipeline/result.ts'
import { runCli } from '../support/run-cli.ts'

const home = mkdtempSync(join(tmpdir(), 'nazicht-'))
const [dossier, outcome, later] = ['stukken', 'uitkomst', 'later'].map((name) => join(home, name)) as [string, string, string] // prettier-ignore
const analysis = (folder: string): Analysis =>
  JSON.parse(readFileSync(join(folder, 'analysis.json'), 'utf8')) as Analysis

/** The form with the first position rejected for another. */
function answered(answer: string): Uint8Array {
  const files = unzipSync(readFileSync(join(outcome, 'wederhoor.docx')))
  const words = ['nee', answer]
  const xml = strFromU8(files['word/document.xml']!).replace(/<w:t>kies<\/w:t>/g, () => `<w:t>${words.shift() ?? 'kies'}</w:t>`) // prettier-ignore
  return zipSync({ ...files, 'word/document.xml': strToU8(xml) })
}

describe('meerstemmig nazicht', () => {
  it('takes a filled-in form over, analyse applies it, and diff names it as the cause', async () => {
    cpSync('corpus/demo', dossier, { recursive: true })
    await runCli('analyse', dossier, '--out', outcome)
    const before = analysis(outcome)
    const first = before.positions.find(({ stance }) => stance !== 'silent' && stance !== 'mention')!
    const answer = first.stance === 'disagree' ? 'eens' : 'oneens'
    writeFileSync(join(home, 'ingevuld.docx'), answered(answer))

    const taken = await runCli('nazicht', dossier, join(home, 'ingevuld.docx'))
    expect(taken).toMatchObject({ status: 0, err: '' })
    expect(taken.out).toContain('0 bevestigd, 1 gecorrigeerd, 0 afgewezen')
    expect(readFileSync(join(dossier, 'nazicht.yaml'), 'utf8')).toContain(`juist: ${answer}`)

    await runCli('analyse', dossier, '--out', later)
    const after = analysis(later)
    expect(after.documents.map(({ file }) => file)).toEqual(before.documents.map(({ file }) => file))
    const now = after.positions.find(({ actor, theme }) => actor === first.actor && theme === first.theme)
    expect(now).toMatchObject({
      stance: answer === 'eens' ? 'agree' : 'disagree',
      confidence: 1,
      reviewed: { verdict: 'corrected', source: 'ingevuld.docx', before: { stance: first.stance } },
    })
    const cells = diff(before, after).cells
    expect(cells.map(({ actor, theme }) => [actor, theme])).toEqual([[first.actor, first.theme]])
    expect(cells[0]?.causes).toMatchObject([{ kind: 'correction', name: 'nazicht.yaml' }])
  }, 120_000)

  it('says with its line what is wrong in a nazicht.yaml, and goes on', async () => {
    writeFileSync(join(dossier, 'nazicht.yaml'), 'nazicht:\n  - organisatie: Nergens\n    thema: preventie\n    oordeel: klopt\n') // prettier-ignore
    await runCli('analyse', dossier, '--out', later)
    const found = analysis(later).problems.filter(({ code }) => code === 'review-yaml')
    expect(found).toMatchObject([{ source: 'nazicht.yaml', line: 2, severity: 'error' }])
  }, 120_000)

  it('does not write over a nazicht.yaml that it cannot read', async () => {
    writeFileSync(join(dossier, 'nazicht.yaml'), 'nazicht: [')
    const { status, err } = await runCli('nazicht', dossier, join(home, 'ingevuld.docx'))
    expect(status).toBe(2)
    expect(err).toContain('nazicht.yaml, regel 1')
    expect(readFileSync(join(dossier, 'nazicht.yaml'), 'utf8')).toBe('nazicht: [')
  })

  it('ends with 1 and writes nothing for a file that is no form, and with 2 for one that is not there', async () => {
    writeFileSync(join(home, 'brief.docx'), 'Beste griffie')
    writeFileSync(join(dossier, 'nazicht.yaml'), '')
    const { status, err } = await runCli('nazicht', dossier, join(home, 'brief.docx'))
    expect([status, readFileSync(join(dossier, 'nazicht.yaml'), 'utf8')]).toEqual([1, ''])
    expect(err).toContain('brief.docx')
    expect((await runCli('nazicht', dossier, join(home, 'weg.docx'))).status).toBe(2)
  })

  it('tells which themes there are when questions are asked about another', async () => {
    const { status, err } = await runCli('export', 'vragen', outcome, '--themas', 'preventie,niets')
    expect(status).toBe(2)
    expect(err).toMatch(/"niets" bestaat niet\. Kies uit: .*preventie/)
  })
})
