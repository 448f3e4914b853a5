import { describe, expect, it } from 'vitest'
import { evaluate, renderEvaluation, UnusableReference } from '../../pipeline/evaluate/index.ts'
import type { Statement } from '../../pipeline/result.ts'
import { SETTINGS } from '../../pipeline/settings.ts'
import { analysisOf, flawless, gold, REFERENCE, said, TEXTS } from './support.ts'

const settings = { ...SETTINGS, bootstrap: 200 }
const measure = (statements: readonly Statement[], reference: unknown = REFERENCE) =>
  evaluate(analysisOf(statements), reference, TEXTS, settings)

describe('a flawless analysis', () => {
  const figures = measure(flawless())

  it('finds every theme, stance, function and cell', () => {
    expect(figures.theme).toMatchObject({
      precision: 1,
      recall: 1,
      f1: 1,
      counts: { hits: 4, surplus: 0, misses: 0 },
    })
    expect(figures.stance).toMatchObject({ cases: 4, accuracy: 1, macroF1: 1 })
    expect(figures.function.accuracy).toBe(1)
    expect(figures.positions).toMatchObject({ cells: 6, f1: 1 })
    expect(figures.quotesNotInSource).toBe(0)
  })

  it('agrees perfectly beyond chance', () => {
    expect(figures.reliability.themes.alpha).toBe(1)
    expect(figures.reliability.stances.alpha).toBe(1)
    expect(figures.reliability.kappa).toBe(1)
  })

  it('places words that stand twice by the question that the statement names', () => {
    expect(figures.theme.perTheme.find((one) => one.theme === 'fietsen')).toMatchObject({
      hits: 3,
      misses: 0,
    })
  })
})

describe('the themes', () => {
  it('count what is missing and what is too much', () => {
    const figures = measure([...flawless().slice(1), said('molen', 'bus', 'Een fietspad is niet nodig.')])
    expect(figures.theme.counts).toEqual({ hits: 3, surplus: 1, misses: 1 })
    expect(figures.theme).toMatchObject({ precision: 0.75, recall: 0.75, f1: 0.75 })
    // fietsen 2 of 3 found (0.8), parkeren 1 of 1, bus only surplus.
    expect(figures.theme.macroF1).toBeCloseTo((0.8 + 1 + 0) / 3, 9)
  })

  it('do not count what only one coder saw, found or not', () => {
    const found = said('haven', 'bus', 'De parkeerplaats mag weg, mits er een bus rijdt.')
    expect(measure([...flawless(), found]).theme.counts).toEqual(measure(flawless()).theme.counts)
  })

  it('do not count a position on what the reference only mentions', () => {
    const found = said('molen', 'parkeren', 'Parkeren kan iedereen.')
    expect(measure([...flawless(), found]).theme.counts).toEqual({ hits: 4, surplus: 0, misses: 0 })
  })

  it('do not count mentions of the analysis as found', () => {
    const mentions = flawless().map((one) => ({ ...one, stance: 'mention' as const }))
    expect(measure(mentions).theme).toMatchObject({ precision: null, recall: 0, f1: 0 })
  })

  it('leave out themes that the reference does not code', () => {
    const found = said('molen', 'water', 'Een fietspad is niet nodig.')
    expect(measure([...flawless(), found]).theme.counts.surplus).toBe(0)
  })
})

describe('the stances', () => {
  const turned = flawless().map((one, at) => (at === 3 ? { ...one, stance: 'agree' as const } : one))

  it('are counted in a table of wanted and got', () => {
    const { stance } = measure(turned)
    expect(stance.accuracy).toBe(0.75)
    expect(stance.confusion.filter((one) => one.count > 0)).toEqual([
      { wanted: 'agree', got: 'agree', count: 2 },
      { wanted: 'mixed', got: 'mixed', count: 1 },
      { wanted: 'disagree', got: 'agree', count: 1 },
    ])
    // eens: 2 hits and 1 surplus (0.8); deels 1; oneens 0.
    expect(stance.macroF1).toBeCloseTo((0.8 + 1 + 0) / 3, 9)
  })

  it('make a cell wrong and count for both coders in alpha', () => {
    const figures = measure(turned)
    // Beside it only the mention of parking that the statements leave out.
    expect(figures.positions.same).toBeCloseTo(4 / 6, 9)
    expect(figures.positions.f1).toBeCloseTo(2 / 3, 9)
    expect(figures.reliability.stances.alpha).toBeLessThan(1)
    expect(figures.reliability.themes.alpha).toBe(1)
  })
})

describe('quotes', () => {
  it('that stand in no segment are counted', () => {
    expect(measure([...flawless(), said('haven', 'bus', 'Dit staat er niet.')]).quotesNotInSource).toBe(1)
  })

  it('in documents that the reference does not have are left alone', () => {
    const statements = [...flawless(), said('veer', 'bus', 'Dit staat er niet.')]
    expect(measure(statements).quotesNotInSource).toBe(0)
  })

  it('are found in another format of the same document', () => {
    const analysis = analysisOf(flawless())
    const documents = analysis.documents.map((one) => ({ ...one, file: `map/${one.id}.pdf` }))
    const figures = evaluate({ ...analysis, documents }, REFERENCE, TEXTS, settings)
    expect(figures.documents).toEqual({ wanted: 2, found: 2 })
    expect(figures.theme.f1).toBe(1)
  })
})

describe('a text that was read otherwise', () => {
  const quotes = ['Wij willen een fietspad', 'De parkeerplaats mag weg', 'Een fietspad is niet nodig']
  const reference = {
    ...REFERENCE,
    statements: [
      gold('h1', 'fietsen', 'agree', { quotes: [quotes[0]] }),
      gold('h2', 'parkeren', 'mixed', { quotes: [quotes[1]] }),
      gold('m1', 'fietsen', 'disagree', { quotes: [quotes[2]] }),
    ],
  }
  const texts = (before: string) => new Map([...TEXTS].map(([id, text]) => [id, `${before} ${text}`]))

  it.each([
    ['nothing', ''],
    [
      'a running header that the reference does not have',
      'Gemeente Waterdam, vertrouwelijk, bladzijde 1 van 12',
    ],
  ])('has its segments found back behind %s', (_, before) => {
    const figures = evaluate(analysisOf(flawless()), reference, texts(before), settings)
    expect(figures.theme.counts).toMatchObject({ hits: 3, misses: 0 })
  })
})

describe('the bins of confidence', () => {
  it('hold the statements and the share of them that is right', () => {
    const statements = [
      { ...flawless()[0]!, confidence: 0.95 },
      said('molen', 'fietsen', 'Een fietspad is niet nodig.', { stance: 'agree', confidence: 0.65 }),
      said('molen', 'bus', 'Een fietspad is niet nodig.', { confidence: 0.6 }),
    ]
    const bins = measure(statements).confidence.statements
    expect(bins.find((bin) => bin.from === 0.9)).toMatchObject({ statements: 1, right: 1 })
    expect(bins.find((bin) => bin.from === 0.6)).toMatchObject({ statements: 2, right: 0 })
    expect(bins.find((bin) => bin.from === 0.7)).toMatchObject({ statements: 0, right: null })
  })

  it('hold every cell with a position once, as the matrix shows it', () => {
    const bins = measure(flawless()).confidence.cells
    expect(bins.reduce((sum, bin) => sum + bin.statements, 0)).toBe(3)
    expect(measure(flawless()).positions.shown).toBe(5 / 6)
  })
})

describe('the interval of alpha', () => {
  it('is the same twice and holds alpha', () => {
    const statements = flawless().slice(1)
    const [one, two] = [measure(statements).reliability.themes, measure(statements).reliability.themes]
    expect(one).toEqual(two)
    expect(one.low).toBeLessThanOrEqual(one.alpha ?? NaN)
    expect(one.high).toBeGreaterThanOrEqual(one.alpha ?? NaN)
  })
})

describe('what is no reference', () => {
  it.each([
    ['another schema', { schema: 'gold/2' }],
    ['nothing', null],
    ['a missing list', { ...REFERENCE, segments: undefined }],
    ['a segment that is not there', { ...REFERENCE, statements: [gold('h9', 'bus', 'agree')] }],
  ])('is refused with a reason in two languages: %s', (_, value) => {
    expect(() => measure([], value)).toThrow(UnusableReference)
    try {
      measure([], value)
    } catch (error) {
      expect((error as UnusableReference).text.nl).toMatch(/referentiecodering/i)
    }
  })
})

describe('the text of an evaluation', () => {
  it('has a line per theme and Dutch decimal commas', () => {
    const text = renderEvaluation(measure(flawless()), 'nl')
    for (const theme of ['bus', 'fietsen', 'parkeren']) expect(text).toMatch(new RegExp(`^ +${theme} `, 'm'))
    expect(text).toContain('1,00')
    expect(text).not.toMatch(/\d\.\d/)
    expect(text).toContain('twee verzonnen lezers')
  })

  it('shows what cannot be said as a dash, in English too', () => {
    const text = renderEvaluation(measure([]), 'en')
    expect(text).toContain('–')
    expect(text).not.toContain('NaN')
    expect(text).not.toContain('null')
  })
})
