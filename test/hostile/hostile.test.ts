import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDossier, type DossierReading } from '../../corpus/read.ts'
import { hostileFiles } from './make.ts'

const files = hostileFiles()
const MB = 1024 * 1024

/** Resident memory of this process's children, where the system tells. */
function childMemory(): number {
  if (process.platform !== 'linux') return 0
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .reduce((sum, pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
        return parent === process.pid
          ? sum + Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096
          : sum
      } catch {
        return sum
      }
    }, 0)
}

describe('a folder of hostile and broken files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meerstemmig-hostile-'))
  let reading: DossierReading
  let peak = 0

  beforeAll(async () => {
    for (const file of files) {
      writeFileSync(join(folder, file.name), file.bytes)
      if (file.sparse !== undefined) truncateSync(join(folder, file.name), file.sparse)
    }
    writeFileSync(
      join(folder, 'een-goed-stuk.txt'),
      'De fietsersbond van Wetsinge wil een fietspad langs de Havenweg.',
    )
    writeFileSync(join(folder, '.verborgen.txt'), 'Niet lezen.')
    symlinkSync('/etc/passwd', join(folder, 'link.txt'))
    const watch = setInterval(() => (peak = Math.max(peak, childMemory())), 100)
    reading = await readDossier(folder, { limits: { milliseconds: 10_000, ocrMilliseconds: 5_000 } })
    clearInterval(watch)
  }, 240_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('holds at least forty of them', () => {
    expect(files.length).toBeGreaterThanOrEqual(40)
  })

  it.each(files.map((file) => [file.name, file] as const))(
    'says what is wrong with %s, or reads it',
    (name, file) => {
      const problems = reading.problems.filter(
        (problem) => problem.source === name || problem.source.startsWith(`${name}/`),
      )
      const documents = reading.documents.filter(
        (document) => document.file === name || document.file.startsWith(`${name}/`),
      )
      const errors = problems.filter((problem) => problem.severity !== 'info')
      if (file.expect === 'reads') expect([documents.length > 0, errors]).toEqual([true, []])
      else if (file.expect === 'either') expect(documents.length + errors.length).toBeGreaterThan(0)
      else
        expect(file.expect).toContain(
          problems.find((problem) => file.expect.includes(problem.code as never))?.code ??
            `${name}: ${problems.map((problem) => problem.code).join(' ')} ${documents.map((document) => document.text.slice(0, 80)).join('|')}`,
        )
      for (const { message } of problems)
        expect([message.nl.length > 20, message.en.length > 20]).toEqual([true, true])
    },
  )

  it('reads the good one next to them', () => {
    expect(reading.documents.find((document) => document.file === 'een-goed-stuk.txt')?.text).toContain(
      'fietspad',
    )
  })

  it('reads nothing outside the folder, nothing hidden, and writes nothing', () => {
    const all = JSON.stringify(reading.documents)
    expect(all).not.toMatch(/root:x?:0|Niet lezen/)
    expect(existsSync('/tmp/kwaad.txt')).toBe(false)
  })

  it('stays under a gigabyte', () => {
    expect(peak).toBeLessThan(1024 * MB)
  })
})
