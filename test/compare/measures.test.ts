import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MEASURES } from '../../pipeline/compare/measures/index.ts'

const folder = new URL('../../pipeline/compare/measures/', import.meta.url)
/** Files of the folder that hold no measure. */
const HELPERS = ['index.ts', 'measure.ts', 'toy.ts']

describe.each(MEASURES)('the measure $id', (measure) => {
  it.each(measure.worked)('gives the hand-worked value for: $name', ({ input, expect: wanted }) => {
    const got = measure.compute(input)
    if (wanted === null) expect(got).toBeNull()
    else expect(got).toBeCloseTo(wanted, 3)
  })

  it('stays within its range on every worked example', () => {
    const [low, high] = measure.range
    for (const { input } of measure.worked) {
      const got = measure.compute(input)
      if (got === null) continue
      expect(got).toBeGreaterThanOrEqual(low - 1e-9)
      expect(got).toBeLessThanOrEqual(high + 1e-9)
    }
  })

  it('has a summary, a source and two worked examples', () => {
    expect(measure.summary).toMatch(/\.$/)
    expect(measure.source).not.toBe('')
    expect(measure.worked.length).toBeGreaterThanOrEqual(2)
  })
})

describe('the list of measures', () => {
  it('holds every measure that a file of the folder exports', async () => {
    const files = readdirSync(folder).filter((file) => !HELPERS.includes(file))
    for (const file of files) {
      const exported: Record<string, unknown> = await import(new URL(file, folder).href)
      const measures = Object.values(exported).filter((one) => one instanceof Object && 'worked' in one)
      expect(measures, file).not.toEqual([])
      for (const measure of measures) expect(MEASURES, file).toContain(measure)
    }
  })

  it('gives every measure an id of its own', () => {
    expect(new Set(MEASURES.map((measure) => measure.id)).size).toBe(MEASURES.length)
  })
})
