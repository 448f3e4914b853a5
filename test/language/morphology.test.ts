import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadMorphology } from '../../lexicons/nl/morphology.ts'
import { normalise } from '../../pipeline/language/tokens.ts'

const morphology = loadMorphology()
const rows = (file: string): string[] =>
  readFileSync(new URL(`../fixtures/nl/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

/** True when a text with one word is found by a term with the other. */
function meet(pair: string): boolean {
  const [a, b] = pair.split(' ').map((word) => morphology.keys(normalise(word)))
  return a!.some((key) => b!.includes(key))
}

describe('Dutch word forms', () => {
  const same = rows('same-lemma.txt')
  const other = rows('other-lemma.txt')
  it(`at least 97 % of ${same.length} pairs of one lemma meet`, () => {
    const lost = same.filter((pair) => !meet(pair))
    expect(lost.length, lost.join('; ')).toBeLessThanOrEqual(Math.floor(same.length * 0.03))
  })
  it(`at most 6 % of ${other.length} pairs of different words meet`, () => {
    const joined = other.filter(meet)
    expect(joined.length, joined.join('; ')).toBeLessThanOrEqual(Math.floor(other.length * 0.06))
  })
})

describe('Compounds', () => {
  const compounds = rows('compounds.txt')
  it(`at least 90 % of ${compounds.length} words are cut at the joints and nowhere else`, () => {
    const wrong = compounds.filter(
      (row) => morphology.split(normalise(row.replaceAll('|', ''))).join('|') !== row,
    )
    expect(wrong.length, wrong.join('; ')).toBeLessThanOrEqual(Math.floor(compounds.length * 0.1))
  })
  it('the parts of any word put together are the word', () => {
    for (const row of [...compounds, ...rows('same-lemma.txt')])
      for (const word of row.replaceAll('|', '').split(' ').map(normalise))
        expect(morphology.split(word).join('')).toBe(word)
  })
})
