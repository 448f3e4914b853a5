import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyseFolder } from '../../cli/analyse-folder.ts'

const CORPUS = join(import.meta.dirname, '../../corpus')
const { analysis } = await analyseFolder(join(CORPUS, 'demo'), { lang: 'nl' })
const reference = JSON.parse(readFileSync(join(CORPUS, 'demo-reference.json'), 'utf8')) as Reference

/** Cells that say the opposite of what was written, with the reason why they are let stand for now. */
const KNOWN: Readonly<Record<string, string>> = {
  'Notitie-Koersveer.pdf regie-wij: agree':
    'that somebody lacks the knowledge to direct is read as a wish for more of it; the outright refusal uses no word of the theme',
}

describe('a wrong cell is worse than an empty one', () => {
  test('no firm cell says the opposite of what all required codings of the reference say', () => {
    const opposite = analysis.documents.flatMap((document) =>
      analysis.positions
        .filter((position) => document.actors.includes(position.actor) && !position.unsure)
        .flatMap((position) => {
          const wanted = stancesOf(document.file, position.theme)
          const against = position.stance === 'agree' ? 'disagree' : 'agree'
          const firm = position.stance === 'agree' || position.stance === 'disagree'
          return firm && wanted.size === 1 && wanted.has(against)
            ? [`${document.file} ${position.theme}: ${position.stance}`]
            : []
        }),
    )
    expect(opposite.filter((cell) => KNOWN[cell] === undefined)).toEqual([])
    // A deviation that is gone must leave the table.
    expect(Object.keys(KNOWN).filter((cell) => !opposite.includes(cell))).toEqual([])
  })
})

/** Every stance, mere mentions aside, that the reference gives this theme in this file. */
function stancesOf(file: string, theme: string): Set<string> {
  const segments = new Set(reference.segments.filter((one) => one.file === file).map(({ id }) => id))
  return new Set(
    reference.statements
      .filter((one) => segments.has(one.segment) && one.theme === theme && one.stance !== 'mention')
      .map(({ stance }) => stance),
  )
}

interface Reference {
  readonly segments: readonly { readonly id: string; readonly file: string }[]
  readonly statements: readonly {
    readonly segment: string
    readonly theme: string
    readonly stance: string
  }[]
}
