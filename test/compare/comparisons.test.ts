import { describe, expect, it } from 'vitest'
import type { Comparisons, Stance, Statement } from '../../pipeline/result.ts'
import { randomFrom } from '../../pipeline/compare/random.ts'
import { compared, statement } from './support.ts'

/** A column per actor of + (eens), 0 (deels), - (oneens), n (noemt) and . (zwijgt), one sign per theme. */
function field(rows: Readonly<Record<string, string>>): Statement[] {
  const stances: Readonly<Record<string, Stance>> = {
    '+': 'agree',
    '0': 'mixed',
    '-': 'disagree',
    n: 'mention',
  }
  return Object.entries(rows).flatMap(([actor, signs]) =>
    [...signs].flatMap((sign, theme) => {
      const stance = stances[sign]
      return stance === undefined
        ? []
        : [statement({ actor, theme: `t${theme}`, stance, passage: `${actor}-${theme}` })]
    }),
  )
}

const toy = compared(field({ a: '++0.', b: '+-0+', c: '-+.+' }))

describe('the pairs', () => {
  it.each([
    ['a', 'b', { congruence: 2, conflict: 1, subtract: 1, share: 0.667, overlap: 3 }],
    ['a', 'c', { congruence: 1, conflict: 1, subtract: 0, share: 0.5, overlap: 2 }],
    ['b', 'c', { congruence: 1, conflict: 2, subtract: -1, share: 0.333, overlap: 3 }],
  ])('of the toy give for %s and %s the worked values', (a, b, wanted) => {
    expect(toy.comparisons.pairs.find((pair) => pair.a === a && pair.b === b)).toMatchObject(wanted)
  })

  it('are drawn to the mean share of all pairs', () => {
    // The mean of 2/3, 1/2 and 1/3 is 1/2: (2 + 2·½)/(3 + 2), (1 + 1)/(2 + 2), (1 + 1)/(3 + 2).
    expect(toy.comparisons.pairs.map((pair) => pair.shrunken)).toEqual([0.6, 0.5, 0.4])
  })

  it('have no share, but the mean as shrunken share, without a theme in common', () => {
    const { pairs } = compared(field({ a: '+.+', b: '+-.', c: '.+.' })).comparisons
    expect(pairs.find((pair) => pair.a === 'a' && pair.b === 'c')).toMatchObject({
      share: null,
      shrunken: 0.5,
      overlap: 0,
      congruence: 0,
      conflict: 0,
    })
  })

  it('have no shrunken share either when nobody overlaps', () => {
    const { pairs } = compared(field({ a: '+.', b: '.-' })).comparisons
    expect(pairs[0]).toMatchObject({ share: null, shrunken: null })
  })

  it('do not weigh a long note more than a short one', () => {
    const long = [1, 2, 3, 4].map((n) => statement({ actor: 'a', theme: 't0', passage: `a-${n}` }))
    expect(compared([...field({ b: '-' }), ...long]).comparisons.pairs[0]?.conflict).toBe(1)
  })
})

describe('the consensus on a theme', () => {
  const on = (signs: string) =>
    compared(field(Object.fromEntries([...signs].map((sign, at) => [`actor${at}`, `${sign}+`])))).comparisons
      .themes[0]

  it.each([
    ['nobody takes a position', '...n', 'unsaid'],
    ['one takes a position', '.+.n', 'single'],
    ['all are for', '+++', 'agreed'],
    ['all are against', '---', 'agreed'],
    ['one is for and one against', '+-', 'disputed'],
    ['one of five is against', '++++-', 'disputed'],
    ['one of six is against', '+++++-', 'agreed'],
    ['half is for on conditions', '++00', 'conditional'],
    ['most are in part for', '000+', 'conditional'],
  ])('when %s', (_, signs, verdict) => {
    expect(on(signs)?.verdict).toBe(verdict)
  })

  it('gives agreement A from five positions up', () => {
    expect(on('++++')?.agreementA).toBeNull()
    expect(on('+++++')?.agreementA).toBe(1)
    // (5, 1, 2) of the measure, turned round.
    expect(on('--0+++++')?.agreementA).toBe(0.125)
  })

  it('counts every actor once and says how many speak of it', () => {
    expect(on('+0-n.')).toMatchObject({
      agree: 1,
      mixed: 1,
      disagree: 1,
      mention: 1,
      silent: 1,
      salience: 0.8,
    })
  })
})

describe('the camps of the field', () => {
  const camps = (rows: Readonly<Record<string, string>>) => compared(field(rows)).comparisons.field

  it('explain everything when two groups oppose each other', () => {
    const found = camps({ a: '++++++', b: '------', c: '++++++', d: '------' })
    expect(found).toMatchObject({ score: 1, camps: [['a', 'c'], ['b', 'd']] }) // prettier-ignore
    expect(found?.p).toBeLessThan(0.05)
    expect(found?.excess).toBeGreaterThan(0)
  })

  it('are one camp, no more than chance, when all agree', () => {
    expect(camps({ a: '+++', b: '+++', c: '+++' })).toMatchObject({
      score: 1,
      camps: [['a', 'b', 'c']],
      p: 1,
      excess: 0,
    })
  })

  it('leave out who shares no theme with anybody', () => {
    expect(camps({ a: '++.', b: '++.', c: '--.', d: '..+' })?.camps.flat()).toEqual(['a', 'b', 'c'])
  })

  it('cannot be told from two actors', () => {
    expect(camps({ a: '+++', b: '---' })).toBeNull()
  })

  it('cannot be set against chance without a permutation', () => {
    const statements = field({ a: '++', b: '--', c: '++' })
    const found = compared(statements, { settings: { permutations: 0 } }).comparisons.field
    expect(found).toMatchObject({ score: 1, expected: null, excess: null, p: null })
  })

  it('are the best of all divisions in up to four camps, in 99 of 100 made-up fields', () => {
    const random = randomFrom(7)
    const shares = Array.from({ length: 200 }, () => {
      const signs = Array.from({ length: 4 + Math.floor(random() * 4) }, () =>
        Array.from({ length: 5 }, () => '+-0.'[Math.floor(random() * 4)]).join(''),
      )
      const statements = field(Object.fromEntries(signs.map((row, at) => [`a${at}`, row])))
      const { comparisons } = compared(statements, { settings: { permutations: 0 } })
      return (comparisons.field?.score ?? 1) / bestScore(comparisons)
    })
    expect(shares.filter((share) => share > 0.998).length).toBeGreaterThanOrEqual(198)
    expect(Math.max(...shares)).toBeLessThan(1.002)
  })
})

/** The highest score of all divisions of the actors that share a theme; 1 without a field. */
function bestScore({ field: found, pairs }: Comparisons): number {
  if (!found) return 1
  const members = found.camps.flat()
  const inside = pairs.filter((pair) => members.includes(pair.a) && members.includes(pair.b))
  const all = inside.reduce((sum, pair) => sum + pair.overlap, 0)
  const explained = divisions(members.length).map((camps) =>
    inside.reduce((sum, pair) => {
      const together = camps[members.indexOf(pair.a)] === camps[members.indexOf(pair.b)]
      return sum + (together ? pair.congruence : pair.conflict)
    }, 0),
  )
  return Math.max(...explained) / all
}

/** All divisions of n things in at most four camps, each written once (restricted growth). */
function divisions(n: number): number[][] {
  let all: number[][] = [[]]
  for (let at = 0; at < n; at += 1)
    all = all.flatMap((camps) =>
      Array.from({ length: Math.min(4, 1 + Math.max(-1, ...camps) + 1) }, (_, camp) => [...camps, camp]),
    )
  return all
}
