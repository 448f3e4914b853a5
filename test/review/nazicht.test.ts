import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseReviewYaml, updateReviewYaml, type ReviewEntry } from '../../review/index.ts'

const entry = (parts: Partial<ReviewEntry> = {}): ReviewEntry => ({
  organisation: 'Stichting Havenzicht',
  theme: 'wachttijden',
  verdict: 'corrected',
  stance: 'disagree',
  note: null,
  source: 'haven.docx',
  file: 'nazicht.yaml',
  line: 1,
  ...parts,
})
const facts = (entries: readonly ReviewEntry[]) =>
  entries.map(({ organisation, theme, verdict, stance, note, source }) => ({
    organisation,
    theme,
    verdict,
    stance,
    note,
    source,
  }))

describe('nazicht.yaml', () => {
  it('reads what a person writes by hand', () => {
    const { entries, problems } = parseReviewYaml(`nazicht:
  - organisatie: Stichting Havenzicht
    thema: wachttijden
    oordeel: klopt niet
    juist: geen standpunt
    toelichting: Dat was de mening van een ander.
  - {organisatie: De Molen, thema: Wachttijden, oordeel: klopt}
  - {organisatie: De Molen, thema: inkoop, oordeel: klopt niet}
`)
    expect(problems).toEqual([])
    expect(entries.map(({ verdict, stance, line }) => [verdict, stance, line])).toEqual([
      ['corrected', 'silent', 2],
      ['confirmed', null, 7],
      ['rejected', null, 8],
    ])
  })

  it.each([
    ['an unknown key', '- {organisatie: A, thema: b, oordeel: klopt, mening: x}', 'organisatie, thema'],
    ['a stance that is none', '- {organisatie: A, thema: b, juist: misschien}', 'eens, oneens, deels'],
    ['a verdict that is none', '- {organisatie: A, thema: b, oordeel: zeker}', 'klopt, klopt niet'],
    ['a missing organisation', '- {thema: b, oordeel: klopt}', 'organisatie:'],
    ['no list', 'nazicht: nee', 'een lijst'],
    ['broken YAML', 'nazicht: [', 'geen geldige YAML'],
  ])('names line and expectation at %s', (_, text, expected) => {
    const { problems } = parseReviewYaml(`# eerste regel\n${text}\n`)
    expect(problems.map(({ message }) => message.nl).join(' ')).toContain(expected)
    expect(problems[0]?.line).toBeGreaterThanOrEqual(2)
  })

  it('is silent on an empty file', () => {
    expect(parseReviewYaml('')).toEqual({ entries: [], problems: [] })
    expect(parseReviewYaml('nazicht:\n')).toEqual({ entries: [], problems: [] })
  })

  it('says in its first lines what may be written in it', () => {
    const { text } = updateReviewYaml(null, [entry()])
    expect(text).toMatch(/^# Nazicht/)
    expect(text).toContain('eens, oneens, deels, noemt of geen standpunt')
  })

  it('keeps what stood there, comments too, and replaces only the same position', () => {
    const before = `nazicht:
  # telefonisch doorgegeven
  - organisatie: De Molen
    thema: inkoop
    oordeel: klopt
  - organisatie: stichting havenzicht
    thema: wachttijden
    oordeel: klopt
`
    const { text, added, replaced } = updateReviewYaml(before, [entry(), entry({ theme: 'budget' })])
    expect({ added, replaced }).toEqual({ added: 1, replaced: 1 })
    expect(text).toContain('# telefonisch doorgegeven')
    expect(
      facts(parseReviewYaml(text).entries).map(({ organisation, theme, verdict }) => [
        organisation,
        theme,
        verdict,
      ]),
    ).toEqual([
      ['De Molen', 'inkoop', 'confirmed'],
      ['Stichting Havenzicht', 'wachttijden', 'corrected'],
      ['Stichting Havenzicht', 'budget', 'corrected'],
    ])
  })

  it('gives back what was written, whatever the words', () => {
    const word = fc
      .stringMatching(/^[\p{L}\p{N}“”:#'"&,.\-[\]{}? ]*\p{L}[\p{L}:#'"!?]*$/u)
      .map((text) => text.trim())
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ organisation: word, theme: word, note: fc.option(word) }), {
          selector: ({ organisation, theme }) =>
            `${organisation}\n${theme}`.toLowerCase().replace(/[^\p{L}\p{N}\n]/gu, ''),
        }),
        fc.constantFrom('agree', 'disagree', 'mixed', 'mention', 'silent'),
        (cells, stance) => {
          const entries = cells.map((cell) => entry({ ...cell, stance: stance as ReviewEntry['stance'] }))
          const { entries: back, problems } = parseReviewYaml(updateReviewYaml(null, entries).text)
          expect(problems).toEqual([])
          expect(facts(back)).toEqual(facts(entries))
        },
      ),
    )
  })
})
