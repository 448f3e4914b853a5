import { describe, expect, it } from 'vitest'
import { renderDiff } from '../../pipeline/compare/diff-text.ts'
import { diff } from '../../pipeline/compare/diff.ts'
import type { Analysis, Statement } from '../../pipeline/result.ts'
import { analysisOf, flawless, said } from '../evaluate/support.ts'

const base = analysisOf(flawless())
const extra = said('molen', 'bus', 'Er moet een bus komen.')

/** The base with other statements and another input. */
function other(
  statements: readonly Statement[],
  generator: Partial<Analysis['generator']> = {},
  changed: string[] = [],
): Analysis {
  const analysis = analysisOf(statements)
  return {
    ...analysis,
    generator: { ...analysis.generator, ...generator },
    documents: analysis.documents.map((one) =>
      changed.includes(one.id) ? { ...one, sha256: 'f'.repeat(64) } : one,
    ),
  }
}
const lexicons = [{ name: 'verkeer', sha256: 'a'.repeat(64) }]

describe('the difference between two runs', () => {
  it('is nothing when they are the same', () => {
    const found = diff(base, analysisOf(flawless()))
    expect(found.cells).toEqual([])
    expect(renderDiff(found, 'nl')).toContain('Geen verschil')
  })

  it('is a position taken, with the statement it came with', () => {
    const [cell, ...more] = diff(base, other([...flawless(), extra])).cells
    expect(more).toEqual([])
    expect(cell).toMatchObject({
      actor: 'molen',
      theme: 'bus',
      kind: 'taken',
      before: 'silent',
      after: 'agree',
    })
    expect(cell?.gained.map((one) => one.quote)).toEqual([extra.quote])
    expect(cell?.lost).toEqual([])
  })

  it('is the mirror image the other way round', () => {
    const [cell] = diff(other([...flawless(), extra]), base).cells
    expect(cell).toMatchObject({ kind: 'dropped', before: 'agree', after: 'silent' })
    expect(cell?.lost).toHaveLength(1)
  })

  it('is a turn when a statement is read otherwise', () => {
    const turned = flawless().map((one, at) => (at === 3 ? { ...one, stance: 'agree' as const } : one))
    const [cell] = diff(base, other(turned, { lexicons })).cells
    expect(cell).toMatchObject({ kind: 'turned', before: 'disagree', after: 'agree' })
    expect(cell?.reread.map((one) => [one.before.stance, one.after.stance])).toEqual([['disagree', 'agree']])
    expect([cell?.gained, cell?.lost]).toEqual([[], []])
    expect(renderDiff(diff(base, other(turned)), 'nl')).toContain('niet nodig.” (oneens → eens)')
  })

  it('is a cell that became less firm', () => {
    const doubtful = flawless().map((one, at) => (at === 3 ? { ...one, confidence: 0.2 } : one))
    expect(diff(base, other(doubtful)).cells[0]).toMatchObject({ kind: 'less-firm', after: 'disagree' })
  })
})

describe('the cause of a difference', () => {
  const causes = (statements: readonly Statement[], ...rest: [Partial<Analysis['generator']>?, string[]?]) =>
    diff(base, other(statements, ...rest)).cells[0]?.causes

  it('is the document when that changed', () => {
    expect(causes([...flawless(), extra], { lexicons }, ['molen'])).toEqual([
      { kind: 'document', name: 'molen.txt', change: 'changed' },
    ])
  })

  it('is the lexicon when the words are the same', () => {
    expect(causes([...flawless(), extra], { lexicons })).toEqual([
      { kind: 'lexicon', name: 'verkeer', change: 'added' },
    ])
  })

  it('is what a person wrote when only that changed', () => {
    const inputs = [{ file: 'dossier.yaml', sha256: 'b'.repeat(64) }]
    expect(causes([...flawless(), extra], { inputs })).toEqual([
      { kind: 'correction', name: 'dossier.yaml', change: 'added' },
    ])
  })

  it('is the setting when the statements are the same', () => {
    const statements = [...flawless(), said('haven', 'parkeren', 'Wij willen een fietspad.')]
    const [first, second] = [0.3, 0.6].map((mixedShare): Analysis => {
      const analysis = other(statements, {
        settings: { mixedShare },
        lexicons: mixedShare > 0.5 ? lexicons : [],
      })
      const stance = mixedShare > 0.5 ? ('agree' as const) : ('mixed' as const)
      return {
        ...analysis,
        positions: analysis.positions.map((one) =>
          one.actor === 'haven' && one.theme === 'parkeren' ? { ...one, stance } : one,
        ),
      }
    })
    const [cell] = diff(first!, second!).cells
    expect(cell).toMatchObject({ kind: 'turned', causes: [{ kind: 'setting', name: 'mixedShare' }] })
    expect(diff(first!, second!).input.settings).toEqual([{ name: 'mixedShare', before: 0.3, after: 0.6 }])
  })

  it('is never a setting that only turns figures', () => {
    expect(causes([...flawless(), extra], { lexicons, settings: { permutations: 5 } })).toEqual([
      { kind: 'lexicon', name: 'verkeer', change: 'added' },
    ])
  })

  it('is the lexicon, not a setting, when the same statements became less sure', () => {
    const doubtful = flawless().map((one, at) => (at === 3 ? { ...one, confidence: 0.2 } : one))
    expect(causes(doubtful, { lexicons })?.map((one) => one.kind)).toEqual(['lexicon'])
  })

  it('names all that could have done it when several things changed', () => {
    expect(causes([...flawless(), extra], { lexicons, version: '1' })?.map((one) => one.kind)).toEqual([
      'lexicon',
      'version',
    ])
  })

  it('is unknown when nothing else changed, and says so', () => {
    const found = diff(base, other([...flawless(), extra]))
    expect(found.cells[0]?.causes).toEqual([])
    expect(renderDiff(found, 'nl')).toContain('oorzaak onbekend')
  })
})

describe('the text of a difference', () => {
  it('names the actor, the theme, both stances, the cause and the quote', () => {
    const found = diff(base, other([...flawless(), extra], { lexicons }))
    expect(renderDiff(found, 'nl')).toContain(
      [
        'Molen',
        '  bus: zwijgt → eens',
        '      door codeboek of woordenlijst verkeer toegevoegd',
        '      nieuw: “Er moet een bus komen.”',
      ].join('\n'),
    )
    expect(renderDiff(found, 'en')).toContain('bus: silent → agree')
  })

  it('cuts a long quote at a word and counts what it leaves out', () => {
    const long = [1, 2, 3, 4].map((n) => said('molen', 'bus', `${'woord '.repeat(60)}${n}`))
    const text = renderDiff(diff(base, other([...flawless(), ...long])), 'nl')
    expect(text).toMatch(/woord …”/)
    expect(text).toContain('en nog 2')
  })
})

describe('a position that the organisation reviewed', () => {
  const file = 'nazicht.yaml'
  const review = { verdict: 'corrected', note: null, source: file, before: { stance: 'disagree', confidence: 0.8 } } as const // prettier-ignore
  const turned = flawless().map((one, at) => (at === 3 ? { ...one, stance: 'agree' as const } : one))
  const inputs = [{ file, sha256: 'b'.repeat(64) }]
  const after = (statements: readonly Statement[]): Analysis => {
    const analysis = other(statements, { inputs, lexicons })
    const positions = analysis.positions.map((one) =>
      one.actor === 'molen' && one.theme === 'fietsen' ? { ...one, reviewed: review } : one,
    )
    return { ...analysis, positions }
  }

  it('changed by that correction, whatever else changed', () => {
    const [cell] = diff(base, after(turned)).cells
    expect(cell?.causes).toEqual([{ kind: 'correction', name: file, change: 'added' }])
    expect(renderDiff(diff(base, after(turned)), 'nl')).toContain('door opgave of correctie nazicht.yaml toegevoegd') // prettier-ignore
  })

  it('is no cause for what changed in another', () => {
    const cell = diff(base, after([...turned, extra])).cells.find(({ theme }) => theme === 'bus')
    expect(cell?.causes).toEqual([{ kind: 'lexicon', name: 'verkeer', change: 'added' }])
  })
})
