import { describe, expect, it } from 'vitest'
import type { Document } from '../../corpus/document.ts'
import { parseCodebook } from '../../lexicons/parse-codebook.ts'
import { domainPattern, inDomain } from '../../pipeline/tag/domain.ts'
import type { Passage } from '../../pipeline/types.ts'

const pattern = domainPattern({
  id: 'x',
  title: 'x',
  language: 'nl',
  themes: [],
  sha256: '',
  domain: ['jeugd*', '*school', 'ouders'],
})

function cut(lines: readonly string[]): { document: Document; passages: Passage[] } {
  const text = lines.join('\n')
  let start = 0
  const passages = lines.map((line, at) => {
    const passage = { id: `p${at}`, start, end: start + line.length, heading: null, questions: [] }
    start += line.length + 1
    return passage as unknown as Passage
  })
  return { document: { text } as unknown as Document, passages }
}

const fields = (lines: readonly string[]): string[] => {
  const { document, passages } = cut(lines)
  return [...inDomain(document, passages, pattern)]
}

const ROADS = Array.from({ length: 20 }, (_, at) => `Weg ${at} wordt opnieuw bestraat.`)

describe('the field of a codebook', () => {
  it.each([
    ['De Jeugdzorg loopt vast.', true],
    ['De basisschool helpt.', true],
    ['Schoolgebouwen worden verbouwd.', false],
    ['De ouders helpen mee.', true],
    ['Er is een stofje gevonden.', false],
  ])('"%s": %s', (text, expected) => {
    expect(pattern!.test(text)).toBe(expected)
  })

  it('of a document about other things are the passages that name it, and their neighbours', () => {
    expect(fields([...ROADS.slice(0, 9), 'De jeugdhulp moet samenwerken.', ...ROADS.slice(9)])).toEqual([
      'p8',
      'p9',
      'p10',
    ])
  })

  it('of a document that names it often is all of it', () => {
    const lines = ROADS.map((line, at) => (at % 2 === 0 ? 'De jeugdhulp moet samenwerken.' : line))
    expect(fields(lines)).toHaveLength(lines.length)
  })

  it('of a short document is all of it', () => {
    expect(fields(ROADS.slice(0, 4))).toHaveLength(4)
  })

  it('is everywhere for a codebook that names none', () => {
    const { document, passages } = cut(ROADS)
    expect(
      inDomain(
        document,
        passages,
        domainPattern({ id: 'x', title: 'x', language: 'nl', themes: [], sha256: '' }),
      ).size,
    ).toBe(passages.length)
  })

  it('is refused when it is no list of words', () => {
    const { problems } = parseCodebook(
      new Map([['codebook.yaml', 'id: x\ntitle: x\nthemes: []\ndomain: [twee woorden]\n']]),
      '',
    )
    expect(problems.map(({ message }) => message.nl).join()).toContain('domain')
  })
})
