import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../cli/commands/index.ts'
import { runCli } from '../support/run-cli.ts'

describe('the command line', () => {
  it('lists every command in its help, in Dutch and in English', async () => {
    for (const lang of ['nl', 'en']) {
      const { status, out } = await runCli('--help', '--lang', lang)
      expect(status).toBe(0)
      for (const { id } of COMMANDS) expect(out).toContain(id)
    }
  })

  it('speaks Dutch unless asked for English', async () => {
    expect((await runCli('analyse', '--help')).out).toMatch(/Gebruik:.*map/s)
    expect((await runCli('analyse', '--help', '--lang', 'en')).out).toMatch(/Usage:/)
  })

  it('ends with 2 and says what to do when the folder does not exist', async () => {
    const { status, err } = await runCli('analyse', join(tmpdir(), 'bestaat-vast-niet'))
    expect(status).toBe(2)
    expect(err).toMatch(/bestaat niet.*Geef de map/s)
  })

  it('ends with 2 when the folder is a file', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'cli-')), 'stuk.txt')
    writeFileSync(file, 'tekst')
    const { status, err } = await runCli('analyse', file)
    expect(status).toBe(2)
    expect(err).toContain('geen map')
  })

  it('ends with 2 on an unknown command or option and points at the help', async () => {
    for (const args of [['analyze'], ['analyse', '.', '--snel']]) {
      const { status, err } = await runCli(...args)
      expect(status).toBe(2)
      expect(err).toContain('--help')
    }
  })

  it('ends with 2 on an empty folder and on a codebook that is not there, and names the choices', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cli-'))
    expect((await runCli('analyse', folder)).err).toContain('geen enkel stuk')
    writeFileSync(join(folder, 'stuk.txt'), 'Wij willen minder regels.')
    const { status, err } = await runCli('analyse', folder, '--codebook', 'visserij')
    expect(status).toBe(2)
    expect(err).toMatch(/"visserij".*jeugdhulp, mobiliteit/s)
  })

  it('does not write the result among the documents themselves', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cli-'))
    writeFileSync(join(folder, 'stuk.txt'), 'Wij willen minder regels.')
    const { status, err } = await runCli('analyse', folder, '--out', join(folder, '.'))
    expect(status).toBe(2)
    expect(err).toContain('--out')
  })

  it('asks for what is missing instead of reading "undefined"', async () => {
    expect((await runCli('evaluate')).err).toContain('geef analysis.json')
    expect((await runCli('export')).out).toContain('graphml')
    expect((await runCli('diff', 'alleen-een')).err).toContain('ontbreekt')
  })

  it('names a mistake in Dutch', async () => {
    expect((await runCli('lexicon')).err).toContain("fout: 'wat' ontbreekt")
    expect((await runCli('analyze')).err).toMatch(/onbekende opdracht 'analyze'.*Bedoelt u analyse/s)
  })

  it('ends with 2 on an analysis that is not there or no JSON', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cli-'))
    writeFileSync(join(folder, 'kapot.json'), '{')
    expect((await runCli('evaluate', join(folder, 'weg.json'), join(folder, 'kapot.json'))).err).toContain(
      'weg.json bestaat niet',
    )
    expect((await runCli('evaluate', join(folder, 'kapot.json'), join(folder, 'kapot.json'))).err).toContain(
      'geen geldige JSON',
    )
  })
})
