import { describe, expect, it } from 'vitest'
import { CUE_GROUPS } from '../../lexicons/nl/cue-groups.ts'
import { checkCueFile } from '../../lexicons/nl/cues.ts'
import { CALIBRATION, confidenceOf, pathOf } from '../../pipeline/judge/calibration.ts'
import { RULES } from '../../pipeline/judge/rules/index.ts'
import { cues } from './support.ts'

describe('the cue files', () => {
  const good = { negation: { summary: 'Turns.', patterns: ['niet'] } }

  it('give the patterns per group', () => {
    expect(checkCueFile('x.yaml', good)).toEqual({ negation: ['niet'] })
  })

  it.each([
    ['no groups', ['niet'], 'expected groups'],
    ['an unknown group', { negatie: good.negation }, 'Unexpected group x.yaml: negatie'],
    ['no summary', { negation: { patterns: ['niet'] } }, 'expected a summary'],
    ['no patterns', { negation: { summary: 'Turns.', patterns: [] } }, 'expected a list of strings'],
    ['a number', { negation: { summary: 'Turns.', patterns: [1] } }, 'expected a list of strings'],
    [
      'a pattern twice',
      { negation: { summary: 'Turns.', patterns: ['niet', 'niet'] } },
      'Unexpected second "niet"',
    ],
  ])('are refused with %s', (_, data, message) => {
    expect(() => checkCueFile('x.yaml', data)).toThrow(message)
  })

  it('fill every group of the list', () => {
    const filled = new Set(cues.patterns.map((pattern) => pattern.group))
    expect(CUE_GROUPS.filter((group) => !filled.has(group))).toEqual([])
  })
})

describe('the weights for propositions', () => {
  const names = Object.keys(cues.stance.weights)

  it('are on groups of cues that exist', () => {
    const groups = new Set<string>(CUE_GROUPS)
    const onCues = names.filter((name) => /^c[a-z]*:/.test(name))
    expect(onCues.length).toBeGreaterThan(0)
    expect(onCues.filter((name) => !groups.has(name.slice(name.indexOf(':') + 1)))).toEqual([])
  })

  it('are on no string of more than three words', () => {
    const grams = names.filter((name) => name.startsWith('w:'))
    expect(grams.length).toBeGreaterThan(0)
    expect(grams.filter((name) => name.slice(2).split(' ').length > 3)).toEqual([])
  })

  it('let what is gained speak for, and refusing words against', () => {
    const { weights } = cues.stance
    const sum = (group: string): number =>
      ['c', 'cf', 'cl', 'cn'].reduce((total, place) => total + (weights[`${place}:${group}`] ?? 0), 0)
    expect(sum('gain')).toBeGreaterThan(0)
    expect(sum('no')).toBeLessThan(0)
  })
})

describe('the confidence of a statement', () => {
  const applied = (...rules: string[]) => rules.map((rule) => ({ rule, cues: [] }))

  it('names paths by rules that exist', () => {
    const ids = new Set([...RULES.map((rule) => rule.id), 'several attitudes', 'nothing'])
    const grounds = Object.keys(CALIBRATION.paths).map((path) => path.slice(path.indexOf(': ') + 2))
    expect(grounds.filter((ground) => !ids.has(ground))).toEqual([])
  })

  it('takes the attitude before the form of the text as ground', () => {
    expect(pathOf('agree', ['change', 'form', 'genre'])).toBe('agree: change')
    expect(pathOf('agree', ['lack', 'change'])).toBe('agree: several attitudes')
    expect(pathOf('disagree', ['asked'])).toBe('disagree: asked')
    expect(pathOf('agree', [])).toBe('agree: nothing')
  })

  it('is between 0 and 1, and lower for what is seldom right', () => {
    const deed = confidenceOf('agree', applied('own-deed'))
    const opposed = confidenceOf('disagree', applied('evaluation'))
    expect(deed).toBeGreaterThan(opposed)
    expect(deed).toBeLessThan(1)
    expect(opposed).toBeGreaterThan(0)
  })
})
