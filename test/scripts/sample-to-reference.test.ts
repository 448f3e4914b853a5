import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { canonical } from '../../pipeline/evaluate/place.ts'
import { readReference } from '../../pipeline/evaluate/reference.ts'
import { referenceOf, type Sample, type SamplePassage } from '../../scripts/sample-to-reference.ts'

const TEXT = 'Kop 1\nDe hulp\nkomt eerder.\n\n<p>Géén regels!</p>\n'

const passage = (from: number, to: number): SamplePassage => ({
  file: 'brief.txt',
  from,
  to,
  statements: [{ theme: 'regeldruk', stance: 'agree', function: 'demand' }],
})

const made = (...passages: SamplePassage[]) => referenceOf({ note: 'een lezer', passages }, () => TEXT)

describe('a sample as a reference', () => {
  it('counts offsets in the letters and digits of the text, from the first to the last line of the passage', () => {
    const [first, second] = made(passage(2, 3), passage(5, 5)).segments
    expect([first?.start, first?.end]).toEqual([4, 20])
    expect(canonical(TEXT).slice(first?.start, first?.end)).toBe('dehulpkomteerder')
    expect(canonical(TEXT).slice(second?.start, second?.end)).toBe('pgéénregelsp')
  })

  it('anchors a passage by its first and last words, without tags', () => {
    expect(made(passage(5, 5)).statements[0]?.quotes).toEqual(['Géén regels!', 'Géén regels!'])
  })

  it('makes a reference that evaluate accepts, with one document per file', () => {
    const reference = readReference(made(passage(1, 1), passage(2, 3)))
    expect(reference.documents.map(({ file }) => file)).toEqual(['brief.txt'])
    expect(reference.statements.map(({ segment, optional }) => [segment, optional])).toEqual([
      ['brief.txt:1-1', false],
      ['brief.txt:2-3', false],
    ])
  })

  it('refuses lines that the file does not have', () => {
    expect(() => made(passage(5, 9))).toThrow('brief.txt has no lines 5 to 9: it has 6')
  })
})

describe('the hand-coded samples', () => {
  const read = (name: string): Sample =>
    JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8')) as Sample

  it('never share a line: what serves to improve terms is not what measures them', () => {
    const held = linesOf(read('jeugd-extra-sample'))
    const open = linesOf(read('jeugd-extra-development'))
    expect(open.filter((line) => held.includes(line))).toEqual([])
    expect(new Set(open).size).toBe(open.length)
  })
})

function linesOf({ passages }: Sample): string[] {
  return passages.flatMap(({ file, from, to }) =>
    Array.from({ length: to - from + 1 }, (_, index) => `${file}:${from + index}`),
  )
}
