import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeFiles } from '../../reports/write.ts'

describe('writeFiles', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'meerstemmig-write-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('writes text and bytes, in folders where the path has them, and says where', async () => {
    const written = await writeFiles(folder, [{ path: 'texts/a.txt', content: 'ja' }, { path: 'b.bin', content: Buffer.of(0, 255) }]) // prettier-ignore
    expect(written).toEqual([join(folder, 'texts', 'a.txt'), join(folder, 'b.bin')])
    expect(readFileSync(join(folder, 'texts', 'a.txt'), 'utf8')).toBe('ja')
    expect([...readFileSync(join(folder, 'b.bin'))]).toEqual([0, 255])
  })

  it('replaces its own file, leaves every other alone, and leaves no drafts behind', async () => {
    writeFileSync(join(folder, 'aantekeningen.txt'), 'van mij')
    await writeFiles(folder, [{ path: 'a.csv', content: 'oud' }])
    await writeFiles(folder, [{ path: 'a.csv', content: 'nieuw' }])
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('nieuw')
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'aantekeningen.txt'])
  })

  it.each(['../a.txt', '/a.txt', 'a/../../b.txt'])(
    'refuses a path that leaves the folder: %s',
    async (path) => {
      await expect(writeFiles(folder, [{ path, content: 'x' }])).rejects.toThrow('Unexpected report path')
    },
  )

  it('writes nothing at all when one of the paths is wrong', async () => {
    await expect(writeFiles(folder, [{ path: 'a.txt', content: 'x' }, { path: '../b.txt', content: 'x' }])).rejects.toThrow() // prettier-ignore
    expect(readdirSync(folder)).toEqual([])
  })
})
