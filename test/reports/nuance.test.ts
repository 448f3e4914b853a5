import { describe, expect, it } from 'vitest'
import type { Position, Result, Statement } from '../../pipeline/result.ts'
import { viewOf } from '../../reports/html/client/server.js'
import { payloadOf } from '../../reports/html/payload.ts'
import { syntheticResult } from '../support/synthetic-result.ts'

const plain = syntheticResult()
const [theme] = plain.analysis.themes
const [a, b, c] = plain.analysis.actors
if (theme === undefined || a === undefined || b === undefined || c === undefined)
  throw new Error('Unexpected synthetic result, expected three actors and a theme')

/** A result in which two actors agree on one theme, each with one statement of this make, and a third goes along partly. */
function agreed(first: Partial<Statement>, second: Partial<Statement>, third?: Partial<Statement>): Result {
  const [model] = plain.analysis.statements
  const model0 = plain.analysis.positions[0]
  if (model === undefined || model0 === undefined) throw new Error('Unexpected empty synthetic result')
  const made = [first, second, ...(third ? [third] : [])].map((parts, at): Statement => ({
    ...model, id: `s${at}`, actor: [a, b, c][at]?.id ?? '', theme: theme?.id ?? '', stance: 'agree', function: 'demand', mode: 'own',
    condition: null, ...parts,
  })) // prettier-ignore
  const positions = plain.analysis.positions.map((p): Position => {
    const own = made.filter((s) => s.actor === p.actor && s.theme === p.theme)
    const stance = own[0]?.stance ?? 'silent'
    const functions = { problem: 0, demand: 0, practice: 0, condition: 0, fact: 0 }
    for (const s of own) functions[s.function] += 1
    return { ...p, stance, functions, score: stance === 'silent' ? null : stance === 'agree' ? 1 : 0, statements: own.map(({ id }) => id) } // prettier-ignore
  })
  return { ...plain, analysis: { ...plain.analysis, statements: made, positions } }
}
const text = (result: Result, id: string, parts: readonly string[] = []) =>
  (viewOf(payloadOf(result, 'nl'), id, parts)?.body.html ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const why = (...terms: string[]) => ({ why: { terms, cues: [], rules: [] } })

describe('two organisations that agree', () => {
  it('are not told apart when purpose, words and condition are the same', () => {
    const result = agreed(why('boom'), why('boom', 'tuin'))
    expect(text(result, 'verschillen')).not.toContain('Eens, en toch verschillend')
  })

  it.each([
    ['one asks for what the other does', { ...why('boom'), function: 'practice' as const }, 'andere inzet'],
    ['they share no word', why('tuin'), 'andere woorden'],
    ['only one sets a condition', { ...why('boom'), condition: 'mits er geld is' }, 'voorwaarde bij één'],
  ])('are told apart when %s', (_, second, label) => {
    const result = agreed(why('boom'), second)
    expect(text(result, 'verschillen')).toContain('Eens, en toch verschillend')
    const pair = text(result, 'paar', [a.id, b.id])
    expect(pair).toContain(label)
    for (const other of ['andere inzet', 'andere woorden', 'voorwaarde bij één'])
      if (other !== label) expect(pair).not.toContain(other)
  })
})

describe('who goes along', () => {
  it('counts who agrees now, and who would with the conditions met', () => {
    const result = agreed(why('boom'), why('boom'), { stance: 'mixed', condition: 'mits er geld is' })
    expect(text(result, 'voorwaarden')).toContain('Nu eens: 2. Wordt aan de voorwaarden hieronder voldaan, dan hooguit: 3. Oneens: 0.') // prettier-ignore
  })

  it('does not count who goes along partly without a condition', () => {
    const found = text(agreed(why('boom'), why('boom'), { stance: 'mixed' }), 'voorwaarden')
    expect(found).toContain('om een andere reden dan een voorwaarde')
    expect(found).not.toContain('hooguit')
  })
})
