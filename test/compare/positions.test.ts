import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stance, Statement } from '../../pipeline/result.ts'
import { label } from '../../pipeline/compare/label.ts'
import { SETTINGS } from '../../pipeline/settings.ts'
import { cell, compared, passage, statement } from './support.ts'

describe('the votes of a cell', () => {
  it('counts several statements with one stance in one passage once', () => {
    const position = cell([statement(), statement(), statement({ passage: 'p2' })])
    expect(position.counts).toEqual({ agree: 2, disagree: 0, mixed: 0, mention: 0 })
    expect(position.hangsOn).toBe(3)
  })

  it('counts an answer repeated word for word once', () => {
    const position = cell([statement(), statement({ passage: 'p2', mode: 'taken-over' })], {
      passages: [
        passage('p1'),
        passage('p2', { references: [{ type: 'duplicate', questions: [], resolved: ['p1'] }] }),
      ],
    })
    expect(position.counts.agree).toBe(1)
    expect(position.statements).toHaveLength(2)
  })

  it('counts what several answers refer to once, through a chain of references', () => {
    const refers = (id: string, to: string) =>
      passage(id, { references: [{ type: 'answer', questions: [], resolved: [to] }] })
    const position = cell(
      [
        statement({ quote: 'zelfde woorden' }),
        statement({ passage: 'p2', mode: 'taken-over', quote: 'zelfde woorden' }),
        statement({ passage: 'p3', mode: 'taken-over', quote: 'zelfde woorden' }),
      ],
      { passages: [passage('p1'), refers('p2', 'p1'), refers('p3', 'p2')] },
    )
    expect(position.counts.agree).toBe(1)
    expect(position.hangsOn).toBe(1)
  })

  it('counts what is taken over from somebody else, who holds no cell of this actor', () => {
    const position = cell([statement({ passage: 'p2', mode: 'taken-over' })], {
      passages: [passage('p2', { references: [{ type: 'answer', questions: [], resolved: ['elders'] }] })],
    })
    expect(position.counts.agree).toBe(1)
  })

  it('ends on references that go in a circle', () => {
    const refers = (id: string, to: string) =>
      passage(id, { references: [{ type: 'answer', questions: [], resolved: [to] }] })
    const position = cell(
      [statement({ mode: 'taken-over' }), statement({ passage: 'p2', mode: 'taken-over' })],
      { passages: [refers('p1', 'p2'), refers('p2', 'p1')] },
    )
    expect(position.stance).toBe('agree')
  })

  it('takes no position from a reported view that is not taken over: the judge makes it a mention', () => {
    const position = cell([statement({ mode: 'reported', stance: 'mention' })])
    expect(position.stance).toBe('mention')
    expect(position.score).toBeNull()
    expect(Object.values(position.functions)).toEqual([0, 0, 0, 0, 0])
  })
})

describe('the label of a cell', () => {
  const of = (agree: number, mixed: number, disagree: number, mention = 0) =>
    label({ agree, mixed, disagree, mention }, SETTINGS)

  it.each([
    ['only one side', of(3, 0, 0), 'agree'],
    ['a second side of 30 %', of(7, 0, 3), 'mixed'],
    ['a second side under 30 %', of(8, 0, 3), 'agree'],
    ['a condition beside agreement', of(2, 1, 0), 'mixed'],
    ['a condition beside much agreement', of(4, 1, 0), 'agree'],
    ['three sides of which two are large', of(5, 4, 1), 'mixed'],
    ['opposition with an exception', of(1, 0, 4), 'disagree'],
    ['mentions beside one position', of(0, 0, 1, 9), 'disagree'],
    ['only mentions', of(0, 0, 0, 2), 'mention'],
    ['nothing', of(0, 0, 0), 'silent'],
  ])('for %s', (_, got, wanted) => {
    expect(got).toBe(wanted)
  })

  it('is the mirror image when everybody turns', () => {
    const turned: Record<string, string> = { agree: 'disagree', disagree: 'agree' }
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), fc.nat(9), (a, m, d) => {
        const seen = of(a, m, d)
        expect(of(d, m, a)).toBe(turned[seen] ?? seen)
      }),
    )
  })
})

describe('the score and the division of a cell', () => {
  it('is the mean over its passages', () => {
    const position = cell([
      statement(),
      statement({ passage: 'p2' }),
      statement({ passage: 'p3', stance: 'disagree' }),
      statement({ passage: 'p4', stance: 'mixed' }),
    ])
    expect(position.score).toBe(0.25)
    expect(position.divided).toBe(true)
  })

  it('is not divided by a condition', () => {
    expect(cell([statement(), statement({ stance: 'mixed' })]).divided).toBe(false)
  })
})

describe('the confidence of a cell', () => {
  const confidence = (...statements: Statement[]) => cell(statements).confidence

  it('is that of its only statement', () => {
    expect(confidence(statement({ confidence: 0.7 }))).toBe(0.7)
  })

  it('grows when a second passage says the same', () => {
    expect(confidence(statement({ confidence: 0.7 }), statement({ confidence: 0.7, passage: 'p2' }))).toBe(
      0.91,
    )
  })

  it('does not grow when the same passage says it again', () => {
    expect(confidence(statement({ confidence: 0.7 }), statement({ confidence: 0.6 }))).toBe(0.7)
  })

  it('does not grow when a second passage says it by the same term, which may mislead twice', () => {
    const why = { terms: ['fietspad'], cues: [], rules: [] }
    expect(
      confidence(statement({ confidence: 0.7, why }), statement({ confidence: 0.6, passage: 'p2', why })),
    ).toBe(0.7)
  })

  it('needs both sides of a mixed cell to be right', () => {
    const position = cell([
      statement({ confidence: 0.7 }),
      statement({ confidence: 0.7, stance: 'disagree', passage: 'p2' }),
    ])
    expect(position).toMatchObject({ stance: 'mixed', confidence: 0.49, unsure: true })
  })

  it('of mentions alone is the chance that one is right', () => {
    expect(confidence(statement({ confidence: 0.6, stance: 'mention' }))).toBe(0.6)
  })

  it('never rises when one statement becomes less sure and all say the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }),
        fc.float({ min: 0, max: 1, noNaN: true }),
        (all, factor) => {
          const build = (first: number) =>
            confidence(
              ...all.map((c, at) => statement({ confidence: at === 0 ? first : c, passage: `p${at}` })),
            )
          expect(build((all[0] ?? 0) * factor)).toBeLessThanOrEqual(build(all[0] ?? 0))
        },
      ),
    )
  })
})

describe('what a cell hangs on', () => {
  it('is fragile on all three when there is one statement', () => {
    expect(cell([statement()])).toMatchObject({ hangsOn: 1, fragile: ['quote', 'term', 'rule'] })
  })

  it('is not fragile when two passages say it by other words and other rules', () => {
    expect(cell([statement(), statement({ passage: 'p2' })]).fragile).toEqual([])
  })

  it('is fragile on the term when two passages turn on the same one', () => {
    const why = { terms: ['fietspad'], cues: [] }
    const position = cell([
      statement({ why: { ...why, rules: ['a'] } }),
      statement({ passage: 'p2', why: { ...why, rules: ['b'] } }),
    ])
    expect(position.fragile).toEqual(['term'])
  })

  it('stands on the other term when a statement has two', () => {
    const position = cell([
      statement({ why: { terms: ['fietspad', 'fietser'], cues: [], rules: ['a'] } }),
      statement({ passage: 'p2', why: { terms: ['fietspad'], cues: [], rules: ['b'] } }),
    ])
    expect(position.fragile).toEqual([])
  })

  it('counts a quote that is given twice word for word as one', () => {
    const quote = 'Wij willen een fietspad.'
    const position = cell([statement({ quote }), statement({ quote, passage: 'p2' })])
    expect(position.hangsOn).toBe(1)
    expect(position.fragile).toContain('quote')
  })

  it('keeps a statement without terms when any term is left out', () => {
    const why = { terms: [], cues: [], rules: ['a'] }
    expect(cell([statement({ why })]).fragile).not.toContain('term')
  })

  it('counts for the label only the quotes that say so', () => {
    const position = cell([
      ...[1, 2, 3, 4].map((n) => statement({ passage: `p${n}` })),
      statement({ passage: 'p5', stance: 'disagree' }),
      statement({ passage: 'p6', stance: 'mention' }),
    ])
    expect(position).toMatchObject({ stance: 'agree', hangsOn: 4 })
  })
})

describe('the statements of a cell', () => {
  it('come best first: what supports the label, first-hand, sure', () => {
    const against = statement({ id: 'against', stance: 'disagree', passage: 'p9', confidence: 0.99 })
    const taken = statement({ id: 'taken', mode: 'taken-over', passage: 'p8', confidence: 0.95 })
    const weak = statement({ id: 'weak', passage: 'p7', confidence: 0.6 })
    const firm = statement({ id: 'firm', passage: 'p6', confidence: 0.9 })
    const more = statement({ id: 'more', passage: 'p5', confidence: 0.5 })
    expect(cell([against, taken, weak, firm, more]).statements).toEqual([
      'firm',
      'weak',
      'more',
      'taken',
      'against',
    ])
  })
})

describe('the comparison', () => {
  const stances: readonly Stance[] = ['agree', 'disagree', 'mixed', 'mention']
  const dossier = fc.array(
    fc.record({
      actor: fc.constantFrom('veer', 'molen', 'haven'),
      theme: fc.constantFrom('fietsen', 'parkeren'),
      stance: fc.constantFrom(...stances),
      passage: fc.constantFrom('p1', 'p2', 'p3'),
      confidence: fc.constantFrom(0.3, 0.6, 0.9),
    }),
    { minLength: 1, maxLength: 20 },
  )

  it('does not depend on the order of the statements', () => {
    fc.assert(
      fc.property(
        dossier.chain((parts) => {
          const statements = parts.map((part) => statement(part))
          return fc.tuple(
            fc.constant(statements),
            fc.shuffledSubarray(statements, { minLength: statements.length }),
          )
        }),
        ([statements, shuffled]) => {
          const settings = { permutations: 5 }
          expect(compared(shuffled, { settings })).toEqual(compared(statements, { settings }))
        },
      ),
    )
  })

  it('never counts silence or a mention as agreement or conflict', () => {
    fc.assert(
      fc.property(dossier, (parts) => {
        const settings = { permutations: 0 }
        const statements = parts.map((part) => statement(part))
        const { positions, comparisons } = compared(statements, { settings })
        const takes = (actor: string) =>
          positions.filter((one) => one.actor === actor && one.score !== null).map((one) => one.theme)
        for (const pair of comparisons.pairs) {
          const shared = takes(pair.a).filter((theme) => takes(pair.b).includes(theme))
          expect(pair.overlap).toBe(shared.length)
          expect(pair.congruence + pair.conflict).toBeCloseTo(shared.length, 9)
          expect(pair.share === null).toBe(shared.length === 0)
        }
      }),
    )
  })
})
