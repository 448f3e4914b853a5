import { describe, expect, it } from 'vitest'
import { largeDossier } from '../../bench/large-dossier.ts'
import { compare } from '../../pipeline/compare/index.ts'

describe('a large dossier', () => {
  const input = largeDossier({ actors: 30, themes: 40, questions: 20, statements: 5000 })
  const { positions, comparisons } = compare(input)

  it('has a cell for every actor and theme, a row for every pair and every question', () => {
    expect(positions).toHaveLength(30 * 40)
    expect(comparisons.pairs).toHaveLength((30 * 29) / 2)
    expect(comparisons.coverage).toHaveLength(30 * 20)
  })

  it('loses no statement and counts none twice', () => {
    const placed = positions.flatMap((position) => position.statements)
    expect(placed.toSorted()).toEqual(input.statements.map(({ id }) => id).toSorted())
  })
})
