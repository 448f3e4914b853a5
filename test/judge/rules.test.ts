import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULES } from '../../pipeline/judge/rules/index.ts'
import { judgeExample } from './support.ts'

const DISTURBANCES: Record<string, (text: string) => string> = {
  'as written': (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  'with extra spaces': (text) => text.replaceAll(' ', '   '),
  'with carriage returns': (text) => text.replaceAll(' ', '\r\n'),
}

describe.each(RULES)('rule $id', (rule) => {
  const cases = rule.examples.flatMap((example) =>
    Object.entries(DISTURBANCES).map(([name, disturb]) => ({ name, example, disturb })),
  )
  it.each(cases)('judges "$example.text" on "$example.term" $name', ({ example, disturb }) => {
    const judgement = judgeExample(example, disturb)
    expect(judgement.rules.includes(rule.id), `rules: ${judgement.rules.join(', ')}`).toBe(
      example.applies !== false,
    )
    if (example.stance !== undefined) expect(judgement.stance).toBe(example.stance)
    if (example.function !== undefined) expect(judgement.function).toBe(example.function)
    if (example.mode !== undefined) expect(judgement.mode).toBe(example.mode)
    if (example.condition !== undefined)
      expect(judgement.condition?.replace(/\s+/g, ' ').toLowerCase()).toBe(example.condition.toLowerCase())
  })

  it('has an example where it applies and one where it does not', () => {
    expect(rule.examples.some((example) => example.applies !== false)).toBe(true)
    expect(rule.examples.some((example) => example.applies === false)).toBe(true)
  })
})

describe('the list of rules', () => {
  it('holds every file of the folder', () => {
    const folder = new URL('../../pipeline/judge/rules/', import.meta.url)
    const files = readdirSync(folder).filter((name) => name !== 'index.ts')
    expect(files.map((name) => name.replace('.ts', '')).toSorted()).toEqual(
      RULES.map((rule) => rule.id).toSorted(),
    )
  })
})
