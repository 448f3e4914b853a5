import { describe, expect, it } from 'vitest'
import { compare } from '../../pipeline/compare/index.ts'
import { placedCorrections, type Correction, type GivenCorrection } from '../../pipeline/corrections.ts'
import { flawless, analysisOf } from '../evaluate/support.ts'
import { schemaErrors } from '../support/analysis-schema.ts'

const analysis = analysisOf(flawless())

function compared(...corrections: Correction[]) {
  const found = compare({ ...analysis, texts: new Map(), corrections, settings: { permutations: 0 } })
  const changed = new Map((found.corrected ?? []).map((one) => [one.id, one]))
  const { corrected: _, ...rest } = found
  return { ...rest, statements: analysis.statements.map((one) => changed.get(one.id) ?? one) }
}

const read = analysis.positions.find(({ stance }) => stance === 'agree')!
const cell = (found: ReturnType<typeof compared>) =>
  found.positions.find(({ actor, theme }) => actor === read.actor && theme === read.theme)!
const correction = (parts: Partial<Correction>): Correction => ({
  actor: read.actor,
  theme: read.theme,
  verdict: 'corrected',
  stance: 'disagree',
  note: null,
  source: 'wederhoor.docx',
  ...parts,
})

describe('a correction of a position', () => {
  it('puts the word of the organisation in the place of what was read, and keeps both', () => {
    const position = cell(compared(correction({ note: 'Zo bedoelen wij het niet.' })))
    expect(position).toMatchObject({
      stance: 'disagree',
      score: -1,
      confidence: 1,
      unsure: false,
      fragile: [],
    })
    expect(position.counts).toMatchObject({ agree: 0 })
    expect(position.reviewed).toEqual({
      verdict: 'corrected',
      note: 'Zo bedoelen wij het niet.',
      source: 'wederhoor.docx',
      before: { stance: 'agree', confidence: read.confidence },
    })
  })

  it('carries over to the statements, which remember what was read', () => {
    const { statements } = compared(correction({}))
    const own = statements.filter(({ id }) => read.statements.includes(id))
    expect(own.length).toBeGreaterThan(0)
    for (const one of own)
      expect(one).toMatchObject({
        stance: 'disagree',
        reviewed: { before: 'agree', source: 'wederhoor.docx' },
      })
    expect(statements.filter(({ id }) => !read.statements.includes(id))).toEqual(
      analysis.statements.filter(({ id }) => !read.statements.includes(id)),
    )
  })

  it('counts in the comparison of everybody', () => {
    const verdictOf = (found: ReturnType<typeof compared>) =>
      found.comparisons.themes.find(({ theme }) => theme === read.theme)!
    expect(verdictOf(compared(correction({}))).disagree).toBe(verdictOf(compared()).disagree + 1)
  })

  it('changes no stance when it confirms, and makes the cell certain', () => {
    const found = compared(correction({ verdict: 'confirmed', stance: null }))
    expect(cell(found)).toMatchObject({ stance: 'agree', score: read.score, confidence: 1, unsure: false })
    expect(found.statements).toEqual(analysis.statements)
  })

  it('leaves a mention where the organisation rejects a position without giving another', () => {
    const position = cell(compared(correction({ verdict: 'rejected', stance: null })))
    expect(position).toMatchObject({ stance: 'mention', score: null, silence: null })
  })

  it('can fill a cell in which nothing was read', () => {
    const empty = analysis.positions.find(({ statements }) => statements.length === 0)!
    const { positions } = compared(correction({ actor: empty.actor, theme: empty.theme, stance: 'mixed' }))
    const filled = positions.find(({ actor, theme }) => actor === empty.actor && theme === empty.theme)!
    expect(filled).toMatchObject({ stance: 'mixed', score: 0, silence: null, hangsOn: 0, statements: [] })
  })

  it('is as the schema says', () => {
    for (const verdict of ['confirmed', 'corrected', 'rejected'] as const)
      for (const stance of ['agree', 'mixed', 'mention', 'silent', null] as const) {
        const found = compared(correction({ verdict, stance }))
        expect(schemaErrors(JSON.parse(JSON.stringify({ ...analysis, ...found })))).toEqual([])
      }
  })
})

describe('who and what a correction is about', () => {
  const given = (parts: Partial<GivenCorrection>): GivenCorrection => ({
    organisation: analysis.actors[0]!.name,
    theme: analysis.themes[0]!.label,
    verdict: 'confirmed',
    stance: null,
    note: null,
    source: null,
    file: 'nazicht.yaml',
    line: 7,
    ...parts,
  })

  it('is found by name or id, whatever the capitals', () => {
    const { name, id } = analysis.actors[0]!
    for (const organisation of [name.toUpperCase(), id]) {
      const { corrections, problems } = placedCorrections(
        [given({ organisation })],
        analysis.actors,
        analysis.themes,
      )
      expect(problems).toEqual([])
      expect(corrections).toMatchObject([
        { actor: id, theme: analysis.themes[0]!.id, source: 'nazicht.yaml' },
      ])
    }
  })

  it('is a problem with its line and what was expected when it does not exist', () => {
    const { corrections, problems } = placedCorrections(
      [given({ organisation: 'Nergens' }), given({ theme: 'niets' })],
      analysis.actors,
      analysis.themes,
    )
    expect(corrections).toEqual([])
    expect(problems.map(({ line }) => line)).toEqual([7, 7])
    expect(problems[0]?.message.nl).toContain(`verwacht een van: ${analysis.actors[0]!.name}`)
    expect(problems[1]?.message.nl).toContain(`verwacht een van: ${analysis.themes[0]!.id}`)
  })

  it('counts once: the second on one position is a problem that names the first', () => {
    const { corrections, problems } = placedCorrections(
      [given({}), given({ line: 12, verdict: 'rejected' })],
      analysis.actors,
      analysis.themes,
    )
    expect(corrections).toHaveLength(1)
    expect(problems).toMatchObject([
      { line: 12, message: { nl: expect.stringContaining('regel 7') as string } },
    ])
  })
})
