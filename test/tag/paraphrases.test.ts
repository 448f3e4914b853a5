import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileCodebook, loadCodebook, morphology, paragraph, themesOf } from '../support/tagging.ts'

/** Sentences written before the terms were looked at again; the terms were then widened on what was missed. */
const rows = readFileSync(new URL('../fixtures/jeugdhulp/paraphrases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ') as [theme: string, text: string])
const matcher = compileCodebook(loadCodebook('jeugdhulp').codebook, morphology)
const themes = rows.map(([theme, text]) => [theme, text, themesOf(paragraph(text), matcher)] as const)

describe('Sentences in other words than the terms', () => {
  it('of a theme are found in at least 95 of 100 cases', () => {
    const wanted = themes.filter(([theme]) => theme !== '-')
    const missed = wanted.filter(([theme, , found]) => !found.includes(theme))
    expect(missed.length, missed.map((row) => row.join(' | ')).join('\n')).toBeLessThanOrEqual(
      wanted.length * 0.05,
    )
  })
  it('on other subjects have no theme', () => {
    expect(themes.filter(([theme, , found]) => theme === '-' && found.length > 0)).toEqual([])
  })
})
