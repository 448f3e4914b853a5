import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementA } from '../../pipeline/compare/measures/agreement-a.ts'
import { agreementShare } from '../../pipeline/compare/measures/agreement-share.ts'
import { averageActivity } from '../../pipeline/compare/measures/average-activity.ts'
import { cohenKappa } from '../../pipeline/compare/measures/cohen-kappa.ts'
import { conflict } from '../../pipeline/compare/measures/conflict.ts'
import { congruence } from '../../pipeline/compare/measures/congruence.ts'
import { consensus } from '../../pipeline/compare/measures/consensus.ts'
import { cosine } from '../../pipeline/compare/measures/cosine.ts'
import { fieldPolarisation } from '../../pipeline/compare/measures/field-polarisation.ts'
import { gSquared } from '../../pipeline/compare/measures/g-squared.ts'
import { ignore } from '../../pipeline/compare/measures/ignore.ts'
import { jaccard } from '../../pipeline/compare/measures/jaccard.ts'
import { logOddsZ } from '../../pipeline/compare/measures/keyness.ts'
import { krippendorffAlpha, type Level } from '../../pipeline/compare/measures/krippendorff-alpha.ts'
import { masi } from '../../pipeline/compare/measures/masi.ts'
import { type Opinion, overlap } from '../../pipeline/compare/measures/measure.ts'
import { polarisationA } from '../../pipeline/compare/measures/polarisation-a.ts'
import { subtract } from '../../pipeline/compare/measures/subtract.ts'

const PAIRWISE = [congruence, conflict, subtract, ignore, agreementShare, averageActivity, jaccard, cosine]

/** What an actor says on one theme: counts of −1, 0 and +1, mostly few. */
const opinion: fc.Arbitrary<Opinion> = fc
  .tuple(fc.nat(2), fc.nat(2), fc.nat(2))
  .map((counts) => counts.flatMap((count, at) => (count === 0 ? [] : [{ value: at - 1, count }])))
const themes = fc.integer({ min: 1, max: 6 })
const pair = themes.chain((length) =>
  fc.record({
    a: fc.array(opinion, { minLength: length, maxLength: length }),
    b: fc.array(opinion, { minLength: length, maxLength: length }),
    scale: fc.constant(2),
  }),
)
/** Equal but for the last digits, and null for null. */
function same(got: number | null, wanted: number | null): void {
  if (wanted === null || got === null) expect(got).toBe(wanted)
  else expect(got).toBeCloseTo(wanted, 9)
}

describe.each(PAIRWISE)('the measure $id of two actors', (measure) => {
  it('is the same whoever comes first', () => {
    fc.assert(
      fc.property(pair, ({ a, b, scale }) =>
        same(measure.compute({ a, b, scale }), measure.compute({ a: b, b: a, scale })),
      ),
    )
  })

  it('does not depend on the order of the themes', () => {
    fc.assert(
      fc.property(pair, ({ a, b, scale }) =>
        same(
          measure.compute({ a: a.toReversed(), b: b.toReversed(), scale }),
          measure.compute({ a, b, scale }),
        ),
      ),
    )
  })

  it('stays within its range, and is the same when agree and disagree change places', () => {
    const turn = (opinions: readonly Opinion[]) =>
      opinions.map((one) => one.map(({ value, count }) => ({ value: -value, count })))
    fc.assert(
      fc.property(pair, ({ a, b, scale }) => {
        const value = measure.compute({ a, b, scale })
        same(measure.compute({ a: turn(a), b: turn(b), scale }), value)
        if (value === null) return
        expect(value).toBeGreaterThanOrEqual(measure.range[0] - 1e-9)
        expect(value).toBeLessThanOrEqual(measure.range[1] + 1e-9)
      }),
    )
  })

  it('does not change with a theme on which only one of them speaks, unless it weighs all that is said', () => {
    if (['average-activity', 'jaccard', 'cosine'].includes(measure.id)) return
    fc.assert(
      fc.property(pair, opinion, ({ a, b, scale }, alone) =>
        same(measure.compute({ a: [...a, alone], b: [...b, []], scale }), measure.compute({ a, b, scale })),
      ),
    )
  })
})

describe('congruence and conflict', () => {
  it('add up to what the two say of the same themes', () => {
    fc.assert(
      fc.property(pair, (both) => {
        if (overlap(both) === 0) {
          expect([congruence.compute(both), agreementShare.compute(both)]).toEqual([null, null])
        } else {
          same((congruence.compute(both) ?? 0) + (conflict.compute(both) ?? 0), ignore.compute(both))
        }
      }),
    )
  })
})

describe.each([agreementA, polarisationA, consensus])('the measure $id of a scale', (measure) => {
  const frequencies = fc.array(fc.nat(9), { minLength: 3, maxLength: 6 })

  it('is the same from either end, in its range, and null only when nobody answers', () => {
    fc.assert(
      fc.property(frequencies, (counts) => {
        const value = measure.compute(counts)
        same(measure.compute(counts.toReversed()), value)
        expect(value === null).toBe(counts.every((count) => count === 0))
        expect(value ?? measure.range[0]).toBeGreaterThanOrEqual(measure.range[0] - 1e-9)
        expect(value ?? measure.range[0]).toBeLessThanOrEqual(measure.range[1] + 1e-9)
      }),
    )
  })

  it('does not depend on how many answer, only on their shares', () => {
    fc.assert(
      fc.property(frequencies, (counts) =>
        same(measure.compute(counts.map((count) => 3 * count)), measure.compute(counts)),
      ),
    )
  })
})

describe("Krippendorff's alpha", () => {
  const units = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 }), { maxLength: 12 })
  const levels: readonly Level[] = ['nominal', 'ordinal', 'interval', 'ratio']

  it.each(levels)('%s does not depend on the order of units and coders', (level) => {
    fc.assert(
      fc.property(units, (all) =>
        same(
          krippendorffAlpha.compute({ units: all.toReversed().map((unit) => unit.toReversed()), level }),
          krippendorffAlpha.compute({ units: all, level }),
        ),
      ),
    )
  })

  it.each(levels)('%s is 1 when all agree and something varies, null when nothing does', (level) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 9 }), (values) => {
        const alpha = krippendorffAlpha.compute({ units: values.map((value) => [value, value]), level })
        expect(alpha).toBe(new Set(values).size === 1 ? null : 1)
      }),
    )
  })

  it('ignores a unit that only one coder gave a value', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 4 }), (all, value) =>
        same(
          krippendorffAlpha.compute({ units: [...all, [value]], level: 'ordinal' }),
          krippendorffAlpha.compute({ units: all, level: 'ordinal' }),
        ),
      ),
    )
  })
})

describe("Cohen's kappa", () => {
  it('is the same whoever comes first, at most 1, and 1 only without a difference', () => {
    const count = fc.nat(20)
    fc.assert(
      fc.property(count, count, count, count, (both, onlyFirst, onlySecond, neither) => {
        const kappa = cohenKappa.compute({ both, onlyFirst, onlySecond, neither })
        same(cohenKappa.compute({ both, onlyFirst: onlySecond, onlySecond: onlyFirst, neither }), kappa)
        if (kappa === null) return
        expect(kappa).toBeLessThanOrEqual(1)
        expect(kappa === 1).toBe(onlyFirst + onlySecond === 0)
      }),
    )
  })
})

describe('the MASI distance', () => {
  const members = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')).map((all) => new Set(all))

  it('is the same both ways, 0 only for equal sets', () => {
    fc.assert(
      fc.property(members, members, (a, b) => {
        const distance = masi.compute({ a, b })
        same(masi.compute({ a: b, b: a }), distance)
        expect(distance === 0).toBe([...a].toSorted().join() === [...b].toSorted().join())
      }),
    )
  })
})

describe('keyness', () => {
  const counts = fc.record({
    inGroup: fc.nat(20),
    inRest: fc.nat(20),
    groupTotal: fc.integer({ min: 21, max: 200 }),
    restTotal: fc.integer({ min: 21, max: 200 }),
  })
  const mirrored = (one: { inGroup: number; inRest: number; groupTotal: number; restTotal: number }) => ({
    inGroup: one.inRest,
    inRest: one.inGroup,
    groupTotal: one.restTotal,
    restTotal: one.groupTotal,
  })

  it('by log-odds turns its sign when group and rest change places', () => {
    fc.assert(
      fc.property(counts, (one) => {
        const prior = { prior: 3, priorTotal: 100 }
        same(
          logOddsZ.compute({ ...mirrored(one), ...prior }),
          -(logOddsZ.compute({ ...one, ...prior }) ?? NaN),
        )
      }),
    )
  })

  it('by G² is never negative and has no direction', () => {
    fc.assert(
      fc.property(counts, (one) => {
        expect(gSquared.compute(one)).toBeGreaterThanOrEqual(-1e-9)
        same(gSquared.compute(mirrored(one)), gSquared.compute(one))
      }),
    )
  })
})

describe('the polarisation of the field', () => {
  it('is the same whatever the camps are called', () => {
    const matrix = fc.array(fc.array(fc.nat(5), { minLength: 4, maxLength: 4 }), {
      minLength: 4,
      maxLength: 4,
    })
    const camps = fc.array(fc.nat(2), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(matrix, matrix, camps, (together, apart, members) => {
        const input = { congruence: together, conflict: apart }
        same(
          fieldPolarisation.compute({ ...input, camps: members.map((camp) => 7 - camp) }),
          fieldPolarisation.compute({ ...input, camps: members }),
        )
      }),
    )
  })
})
