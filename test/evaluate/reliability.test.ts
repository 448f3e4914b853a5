import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { krippendorffAlphaSets } from '../../pipeline/compare/measures/krippendorff-alpha-sets.ts'
import { evaluate } from '../../pipeline/evaluate/index.ts'
import { SETTINGS } from '../../pipeline/settings.ts'
import { analysisOf, gold, REFERENCE, said, TEXTS } from './support.ts'

/** Quotes of the segments of the small reference. */
const QUOTES = {
  h1: ['haven', 'Wij willen een fietspad.'],
  h2: ['haven', 'De parkeerplaats mag weg, mits er een bus rijdt.'],
  m1: ['molen', 'Een fietspad is niet nodig.'],
  m2: ['molen', 'Parkeren kan iedereen.'],
} as const
const themes = fc.subarray(['bus', 'fietsen', 'parkeren'])
const coding = fc.record({ h1: themes, h2: themes, m1: themes, m2: themes })

describe('the agreement of two codings', () => {
  it('on sets of themes is the measure of that name over the segments', () => {
    fc.assert(
      fc.property(coding, coding, (theirs, mine) => {
        const segments = ['h1', 'h2', 'm1', 'm2'] as const
        const reference = {
          ...REFERENCE,
          segments: REFERENCE.segments.filter(({ id }) => id !== 'h3'),
          statements: [
            // Makes sure that the reference codes all three themes.
            ...['bus', 'fietsen', 'parkeren'].map((theme) => gold('h1', theme, 'agree', { optional: true })),
            ...segments.flatMap((id) => theirs[id].map((theme) => gold(id, theme, 'agree'))),
          ],
        }
        const statements = segments.flatMap((id) =>
          mine[id].map((theme) => said(QUOTES[id][0], theme, QUOTES[id][1], { questions: ['1'] })),
        )
        const { reliability } = evaluate(analysisOf(statements), reference, TEXTS, {
          ...SETTINGS,
          bootstrap: 100,
        })
        // A theme in h1 that only the optional statement has is left open by the reference.
        const seen = (id: (typeof segments)[number]) =>
          mine[id].filter((theme) => id !== 'h1' || theirs.h1.includes(theme))
        const wanted = krippendorffAlphaSets.compute(
          segments.map((id) => [new Set(theirs[id]), new Set(seen(id))]),
        )
        if (wanted === null) expect(reliability.sets.alpha).toBeNull()
        else expect(reliability.sets.alpha).toBeCloseTo(wanted, 9)
      }),
      { numRuns: 50 },
    )
  })
})
