import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentFrom } from '../support/any-document.ts'
import { NEEDS_SHARED, SHARED } from '../support/shared.ts'
import { compileCodebook, loadCodebook, morphology, themesOf } from '../support/tagging.ts'

interface Sample {
  readonly passages: readonly {
    readonly file: string
    readonly from: number
    readonly to: number
    readonly statements: readonly { theme: string; stance: string; optional?: boolean }[]
  }[]
}
const sample = JSON.parse(
  readFileSync(new URL('../fixtures/jeugd-extra-sample.json', import.meta.url), 'utf8'),
) as Sample
const folder = join(SHARED, 'dev/jeugd-extra')

/** True and false positives and misses of themes in passages; optional ones and mere mentions count for nothing. */
async function score(): Promise<{ hits: number; surplus: number; missed: number }> {
  const matcher = compileCodebook(loadCodebook('jeugdhulp').codebook, morphology)
  const total = { hits: 0, surplus: 0, missed: 0 }
  for (const { file, from, to, statements } of sample.passages) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n')
    const passage = lines.slice(from - 1, to).join('\n')
    const found = new Set(themesOf(await documentFrom(passage, 'passage.txt'), matcher))
    const wanted = statements.filter(({ optional, stance }) => !optional && stance !== 'mention')
    for (const { theme } of wanted) if (found.has(theme)) total.hits += 1
    total.missed += wanted.filter(({ theme }) => !found.has(theme)).length
    total.surplus += [...found].filter((id) => !statements.some(({ theme }) => theme === id)).length
  }
  return total
}

describe('The hand-coded sample', () => {
  it('has at least 60 passages of at least 12 documents, and no sentence of them', () => {
    expect(sample.passages.length).toBeGreaterThanOrEqual(60)
    expect(new Set(sample.passages.map(({ file }) => file)).size).toBeGreaterThanOrEqual(12)
    const allowed = new Set(['file', 'from', 'to', 'statements'])
    for (const passage of sample.passages)
      expect(Object.keys(passage).filter((key) => !allowed.has(key))).toEqual([])
  })
  it.skipIf(!existsSync(folder))(
    `the themes of its passages are found with F1 of at least 0.75${NEEDS_SHARED}`,
    async () => {
      const { hits, surplus, missed } = await score()
      expect(
        (2 * hits) / (2 * hits + surplus + missed),
        `${hits}/${surplus}/${missed}`,
      ).toBeGreaterThanOrEqual(0.75)
    },
  )
})
