import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../../cli/commands/index.ts'
import { EXPORTS, REPORTS } from '../../reports/index.ts'

const DOCS = join(import.meta.dirname, '../../docs')
const guides = readdirSync(DOCS).filter((file) => file.endsWith('.md'))
const read = (file: string) => readFileSync(join(DOCS, file), 'utf8')

describe('the guides', () => {
  test('are there for the three kinds of user', () => {
    const needed = ['fractie.md', 'griffier.md', 'handleiding.md', 'methode.md', 'onderzoeker.md']
    expect(guides).toEqual(expect.arrayContaining(needed))
  })

  test.each(guides)('%s links only to what exists', (file) => {
    for (const [, target = ''] of read(file).matchAll(/\]\(([^)#]+)[^)]*\)/g)) {
      if (/^https?:/.test(target)) continue
      expect(existsSync(join(DOCS, target)), target).toBe(true)
    }
  })

  test.each(guides)('%s names only commands and forms that the program has', (file) => {
    const commands = COMMANDS.map(({ id }) => id)
    const forms = [...REPORTS, ...EXPORTS].map(({ id }) => id)
    for (const [, command = '', argument] of read(file).matchAll(
      /node bin\/meerstemmig\.js (\w+)(?: (\w+))?/g,
    )) {
      expect(commands).toContain(command)
      if (command === 'export' && argument) expect(forms).toContain(argument)
    }
  })
})
