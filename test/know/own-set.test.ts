import { describe, expect, test } from 'vitest'
import { loadMorphology } from '../../lexicons/nl/morphology.ts'
import { findQuestionnaire, profile } from '../../pipeline/know/index.ts'
import { segment } from '../../pipeline/segment/index.ts'
import { documentFrom } from '../support/any-document.ts'
import { ITEMS, request } from '../segment/layouts/wierdam.ts'

const morphology = loadMorphology()
const answersIn = async (contents: Record<string, string>) => {
  const documents = await Promise.all(
    Object.entries(contents).map(([file, text]) => documentFrom(text, file)),
  )
  const { questionnaire } = findQuestionnaire(documents, null, morphology)
  const found = documents.flatMap((document) => {
    const known = profile(document, questionnaire, null, morphology)
    return segment(document, known, questionnaire, morphology)
      .passages.filter(({ kind }) => kind === 'answer')
      .map(({ questions }) => `${document.file} ${questions.join('+')}`)
  })
  return { questionnaire, found }
}

const note = (items: readonly { number: string; question: string; answer: string }[]) =>
  items
    .flatMap((item) => [
      `Vraag ${item.number}`,
      item.question,
      `Antwoord op vraag ${item.number}`,
      item.answer,
    ])
    .join('\n\n')

const FERRY = [
  {
    number: '1',
    question: 'Bent u bekend met de storing van het veer naar Oosterwaard?',
    answer: 'Ja, daar zijn wij mee bekend.',
  },
  {
    number: '2',
    question: 'Hoeveel reizigers misten daardoor hun trein in Kerkdam?',
    answer: 'Ongeveer veertig, volgens de vervoerder.',
  },
  {
    number: '3',
    question: 'Wanneer vaart de nieuwe pont en wie betaalt die?',
    answer: 'In het voorjaar, op kosten van de provincie.',
  },
]

describe('notes that answer other questions under the same numbers', () => {
  test('are not mixed up with the questionnaire', async () => {
    const { found } = await answersIn({
      'uitvraag.txt': request(),
      'groen.txt': note(ITEMS),
      'veer.txt': note(FERRY),
    })
    expect(found).toEqual([
      ...ITEMS.map(({ number }) => `groen.txt ${number}`),
      ...FERRY.map(({ number }) => `veer.txt veer:${number}`),
    ])
  })

  test('are kept apart from each other where there is no questionnaire', async () => {
    const { questionnaire, found } = await answersIn({ 'groen.txt': note(ITEMS), 'veer.txt': note(FERRY) })
    expect(questionnaire?.document).toBeNull()
    expect(found).toEqual([
      ...ITEMS.map(({ number }) => `groen.txt groen:${number}`),
      ...FERRY.map(({ number }) => `veer.txt veer:${number}`),
    ])
  })
})

test('two notes that print the same questions share them under their numbers', async () => {
  const { questionnaire, found } = await answersIn({
    'a.txt': note(ITEMS),
    'b.txt': note(ITEMS.slice(2).toReversed()),
  })
  expect(questionnaire?.questions.map(({ id }) => id)).toEqual(ITEMS.map(({ number }) => number))
  expect(found.filter((one) => one.startsWith('b.txt')).toSorted()).toEqual(
    ITEMS.slice(2).map(({ number }) => `b.txt ${number}`),
  )
  expect(found.length).toBe(2 * ITEMS.length - 2)
})

test('a copy of the request answers nothing', async () => {
  const { found } = await answersIn({
    'uitvraag.txt': request(),
    'bijlage.txt': request(),
    'groen.txt': note(ITEMS),
  })
  expect(found.every((one) => one.startsWith('groen.txt'))).toBe(true)
})

test('questions that nobody answers are nobody’s position', async () => {
  const asks = FERRY.flatMap((item) => [`Vraag ${item.number}`, item.question]).join('\n\n')
  const { found } = await answersIn({
    'vragen.txt': asks,
    'uitvraag.txt': request(),
    'groen.txt': note(ITEMS),
  })
  expect(found.every((one) => one.startsWith('groen.txt'))).toBe(true)
})
