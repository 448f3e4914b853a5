import { describe, expect, test } from 'vitest'
import { loadMorphology } from '../../lexicons/nl/morphology.ts'
import { findQuestionnaire, profile } from '../../pipeline/know/index.ts'
import { segment } from '../../pipeline/segment/index.ts'
import { documentFrom } from '../support/any-document.ts'
import { ITEMS, request } from './layouts/wierdam.ts'

const morphology = loadMorphology()

/** The references of the last answer of a note in which the first answers are as usual. */
async function referencesIn(last: string, number = '8') {
  const before = ITEMS.filter((item) => Number(item.number) < Number(number))
  const own = ITEMS.find((item) => item.number === number)
  const lines = [
    ...before.flatMap((item) => [`${item.number}. ${item.question}`, item.answer]),
    `${number}. ${own?.question}`,
    last,
  ]
  const note = await documentFrom(lines.join('\n\n'), 'notitie.txt')
  const asked = await documentFrom(request(), 'uitvraag.txt')
  const { questionnaire } = findQuestionnaire([note, asked], null, morphology)
  const { passages } = segment(
    note,
    profile(note, questionnaire, null, morphology),
    questionnaire,
    morphology,
  )
  const question = new Map(passages.map((passage) => [passage.id, passage.questions.join()]))
  const found = passages.find((passage) => passage.questions.includes(number))
  return found?.references.map(({ type, questions, resolved }) => ({
    type,
    questions,
    resolved: resolved.map((id) => question.get(id)),
  }))
}

describe('an answer that points at another', () => {
  test.each([
    ['Zie antwoord op vraag 1, 3 en 4', ['1', '3', '4']],
    ['Zie vraag 2.', ['2']],
    ['Zie ook ons antwoord op vraag 3 t/m 5.', ['3', '4', '5']],
    ['Wij verwijzen hiervoor naar het antwoord op deelvraag 6.', ['6']],
    ['Zie voor het bladerdek ons antwoord op vraag 4; verder geen opmerkingen.', ['4']],
    ['Zoals wij bij vraag 5 aangaven, gaat een verbod te ver.', ['5']],
    ['Dat hebben wij bij vraag 2 beschreven. Daar houden wij het bij.', ['2']],
    ['Idem als vraag 7.', ['7']],
    ['Zie antwoord 4.', ['4']],
  ])('by number: %s', async (text, questions) => {
    expect(await referencesIn(text)).toEqual([{ type: 'answer', questions, resolved: questions }])
  })

  test('by repeating it word for word', async () => {
    const [first] = ITEMS
    expect(await referencesIn(first?.answer ?? '')).toEqual([
      { type: 'duplicate', questions: ['1'], resolved: ['1'] },
    ])
  })

  test('by the answer just before it', async () => {
    expect(await referencesIn('Idem.')).toEqual([{ type: 'answer', questions: ['7'], resolved: ['7'] }])
    expect(await referencesIn('Zie vorige vraag.')).toEqual([
      { type: 'answer', questions: ['7'], resolved: ['7'] },
    ])
  })

  test('with “as I said”, resolved by the rare words of that sentence', async () => {
    expect(await referencesIn('Het bladerdek waar ik het eerder over had, hoort daarbij.')).toEqual([
      { type: 'earlier', questions: ['4'], resolved: ['4'] },
    ])
  })

  test('without a place: the reference is kept, and resolved to nothing', async () => {
    expect(await referencesIn('Deze vraag hebben wij grotendeels al beantwoord.')).toEqual([
      { type: 'earlier', questions: [], resolved: [] },
    ])
  })
})

test.each([
  'Wij vinden dat de vragen van inwoners meer aandacht verdienen.',
  'Op 3 plekken in het dorp staan al banken, en we zien er graag 5 bij.',
  'De wachttijd is al langer bekend bij de gemeente.',
  'Zoals in punt 3 van de motie staat, moet er een bank komen.',
  'In 2023 stelden we 3 vragen aan het waterschap over 12 bomen.',
])('what points at nothing is no reference: %s', async (text) => {
  expect(await referencesIn(text)).toEqual([])
})
