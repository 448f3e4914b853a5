import { describe, expect, test } from 'vitest'
import type { Document } from '../../../corpus/document.ts'
import { loadMorphology } from '../../../lexicons/nl/morphology.ts'
import { findQuestionnaire, profile } from '../../../pipeline/know/index.ts'
import { segment } from '../../../pipeline/segment/index.ts'
import { documentFrom } from '../../support/any-document.ts'
import { canonical } from '../../support/real-dossier.ts'
import { MORE_LAYOUTS } from './more-layouts.ts'
import { OWN_LAYOUTS, type Layout } from './own-layouts.ts'
import { ITEMS, request } from './wierdam.ts'

const morphology = loadMorphology()

async function cut(layout: Layout) {
  const note = await documentFrom(layout.content, layout.file)
  const documents: Document[] = [note]
  if (layout.request !== false) documents.push(await documentFrom(request(), 'uitvraag.txt'))
  const { questionnaire } = findQuestionnaire(documents, null, morphology)
  const { passages, problems } = segment(
    note,
    profile(note, questionnaire, null, morphology),
    questionnaire,
    morphology,
  )
  const answers = passages.filter(({ kind }) => kind === 'answer')
  return { note, answers, problems, questionnaire }
}

describe.each([...OWN_LAYOUTS, ...MORE_LAYOUTS])('$id: $summary', (layout) => {
  test('every answer stands at its question, whole and with nothing else', async () => {
    const { note, answers } = await cut(layout)
    const found = answers.map(({ questions, start, end }) => [
      questions.join('+'),
      canonical(note.text.slice(start, end)),
    ])
    const wanted = Object.entries(layout.expected).map(([ids, text]) => [ids.trim(), canonical(text)])
    expect(found.toSorted()).toEqual(wanted.toSorted())
  })
})

test('a letter that only quotes a question answers nothing', async () => {
  const { answers } = await cut({
    id: 'brief',
    summary: '',
    file: 'brief.txt',
    content:
      'Geachte raad,\n\nU stelde de volgende vraag. Hoe houden we Wierdam leefbaar als de zomers heter worden? Daar is veel over te zeggen.\n\nWij sturen u later een notitie.\n',
    expected: {},
  })
  expect(answers).toEqual([])
})

test('a heading inside one answer is not the heading of the next', async () => {
  const layout = MORE_LAYOUTS.find(({ id }) => id === 'tussenkopjes') as Layout
  const { answers } = await cut(layout)
  expect(answers.map(({ heading }) => heading)).toEqual([null, null])
})

test('an answer to a question that is in no questionnaire is listed, not guessed', async () => {
  const layout = OWN_LAYOUTS.find(({ id }) => id === 'eigen-vraag') as Layout
  const { problems } = await cut(layout)
  expect(problems.map(({ code }) => code)).toEqual(['passage-unplaced'])
})

test('the request itself holds no answers, and its questions are found with their categories', async () => {
  const document = await documentFrom(request(), 'uitvraag.txt')
  const { questionnaire } = findQuestionnaire([document], null, morphology)
  expect(questionnaire?.questions.map(({ number }) => number)).toEqual([
    'H',
    ...ITEMS.map(({ number }) => number),
  ])
  expect(new Set(questionnaire?.questions.map(({ category }) => category)).size).toBe(4)
  const known = profile(document, questionnaire, null, morphology)
  expect(known.actors.value).toEqual(['Lijst Zomer', 'Dorpsbelang'])
  expect(segment(document, known, questionnaire, morphology).passages).toEqual([])
})
