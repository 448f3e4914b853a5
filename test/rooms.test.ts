import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('the rooms import in one direction only, and the check sees files in every room', () => {
  const root = join(import.meta.dirname, '..')
  const said = execFileSync(process.execPath, [join(root, 'scripts/rooms.mjs')], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(said).toMatch(/^[1-9]\d+ modules in 6 rooms, 0 violations$/m)
})
