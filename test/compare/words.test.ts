import { describe, expect, it } from 'vitest'
import { loadMorphology } from '../../lexicons/nl/morphology.ts'
import { compare, type CompareInput } from '../../pipeline/compare/index.ts'
import { tokenise } from '../../pipeline/language/tokens.ts'
import { SETTINGS } from '../../pipeline/settings.ts'
import { document, passage, question } from './support.ts'

const morphology = loadMorphology()

/** One note per actor with one answer. */
function words(notes: Readonly<Record<string, string>>, parts: Partial<CompareInput> = {}) {
  const ids = Object.keys(notes)
  const { comparisons } = compare({
    statements: [],
    themes: [],
    actors: ids.map((id) => ({ id, name: `Stichting ${id}` })),
    documents: ids.map((id) => document(id, [id])),
    passages: ids.map((id) => passage(id, { document: id, end: notes[id]!.length })),
    questions: [],
    texts: new Map(Object.entries(notes)),
    tokenise: (text) => tokenise(text, morphology),
    settings: { permutations: 0, wordZ: 1 },
    ...parts,
  })
  return comparisons.words ?? []
}
const filler = 'Wij schrijven dit omdat de gemeente het vroeg en wij graag antwoorden. '.repeat(4)

describe('the distinctive words of an actor', () => {
  it('are those that it uses and the others do not, inflected or not', () => {
    const [veer, ...others] = words({
      veer: `${filler}Een school is geen kantoor. Scholen zijn van kinderen. De school beslist.`,
      molen: `${filler}Een pont vaart. Ponten varen.`,
      haven: filler,
    })
    expect(veer).toMatchObject({ actor: 'veer', question: null })
    expect(veer?.words[0]).toMatchObject({ word: 'school', count: 3 })
    expect(others.flatMap((one) => one.words.map(({ word }) => word))).not.toContain('school')
  })

  it('are not the words that all use, stop words, names of the actors or words used once', () => {
    const found = words({
      veer: `${filler}Veer, veer en nog eens veer. Het is niet zo dat wij dat niet zijn. Spoorbrug.`,
      molen: filler,
    })
    expect(found).toEqual([])
  })

  it('leave out an answer that is given a second time and what is not in Dutch', () => {
    const text = `${filler}Tunnel, tunnel, tunnel.`
    const mine = { document: 'veer', end: text.length }
    const others = [passage('molen', { document: 'molen', end: filler.length })]
    const notes = { veer: text, molen: filler }
    const first = passage('veer', mine)
    const again = passage('veer-2', {
      ...mine,
      references: [{ type: 'duplicate', questions: [], resolved: ['veer'] }],
    })
    const once = words(notes, { passages: [first, ...others] })
    expect(once[0]?.words[0]?.count).toBe(3)
    expect(words(notes, { passages: [first, again, ...others] })).toEqual(once)
    expect(words(notes, { passages: [passage('veer', { ...mine, language: 'fy' }), ...others] })).toEqual([])
  })

  it('are given per question where two actors answered it', () => {
    const notes = { veer: 'Tunnel na tunnel.', molen: 'Pont na pont.', haven: 'Kade na kade.' }
    const passages = Object.entries(notes).map(([id, text]) =>
      passage(id, { document: id, end: text.length, questions: [id === 'haven' ? '2' : '1'] }),
    )
    const found = words(notes, { passages, questions: [question('1'), question('2')] })
    const perQuestion = found.filter((one) => one.question !== null)
    expect(perQuestion.map((one) => [one.question, one.actor, one.words[0]?.word])).toEqual([
      ['1', 'veer', 'tunnel'],
      ['1', 'molen', 'pont'],
    ])
  })

  it('are not looked for without a way to cut a text into words', () => {
    const input = { statements: [], themes: [], actors: [], documents: [], passages: [], questions: [] }
    expect(compare({ ...input, texts: new Map(), settings: SETTINGS }).comparisons.words).toBeUndefined()
  })
})
