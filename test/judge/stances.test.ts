import { describe, expect, it } from 'vitest'
import { parseRows, renderStances, stanceFigures } from '../../pipeline/evaluate/stances.ts'

const row = (
  stance: 'agree' | 'neutral' | 'disagree',
  predicted: 'agree' | 'neutral' | 'disagree',
  confidence = 0.75,
) => ({
  stance,
  predicted,
  confidence,
})

describe('the figures of stance reading', () => {
  it('are those of a table worked by hand', () => {
    // agree: 2 of 3 found, 1 false; disagree: 1 of 2 found, 1 false; neutral: never found.
    const figures = stanceFigures([
      row('agree', 'agree'),
      row('agree', 'agree'),
      row('agree', 'disagree'),
      row('disagree', 'disagree'),
      row('disagree', 'agree'),
      row('neutral', 'agree'),
    ])
    expect(figures.accuracy).toBeCloseTo(3 / 6)
    expect(figures.binaryMacroF1).toBeCloseTo((4 / 6 + 2 / 4) / 2)
    expect(figures.threeWayMacroF1).toBeCloseTo((4 / 7 + 2 / 4 + 0) / 3)
    expect(figures.confusion.agree).toEqual({ agree: 2, neutral: 0, disagree: 1 })
  })

  it('are about a third for whoever always agrees with rows that half agree', () => {
    const figures = stanceFigures([row('agree', 'agree'), row('disagree', 'agree')])
    expect(figures.binaryMacroF1).toBeCloseTo(1 / 3)
  })

  it('cannot be told without rows', () => {
    expect(stanceFigures([])).toMatchObject({ accuracy: null, binaryMacroF1: null, threeWayMacroF1: null })
  })

  it('give the share right per bin of confidence, without empty bins', () => {
    const figures = stanceFigures([row('agree', 'agree', 0.95), row('agree', 'disagree', 0.55)])
    expect(figures.calibration).toEqual([
      { from: 0.5, n: 1, right: 0 },
      { from: 0.9, n: 1, right: 1 },
    ])
  })

  it('are shown in both languages', () => {
    const figures = stanceFigures([row('agree', 'agree')])
    expect(renderStances(figures, 'nl')).toContain('1,000')
    expect(renderStances(figures, 'en')).toContain('1.000')
  })
})

describe('rows of stances', () => {
  it('are read line by line, and a line that is none is told with its number', () => {
    const { rows, problems } = parseRows(
      '{"proposition":"P","text":"T","stance":"agree"}\r\n\nniets\n{"proposition":"P","text":"T","stance":"mixed"}\n',
      'rijen.jsonl',
    )
    expect(rows.map((one) => one.stance)).toEqual(['agree', 'neutral'])
    expect(problems.map((problem) => problem.line)).toEqual([3])
  })
})
