import { describe, expect, test } from 'vitest'
import { loadMorphology } from '../../../lexicons/nl/morphology.ts'
import { findQuestionnaire, profile } from '../../../pipeline/know/index.ts'
import { segment } from '../../../pipeline/segment/index.ts'
import { documentFrom } from '../../support/any-document.ts'
import { ITEMS, request } from './wierdam.ts'

const morphology = loadMorphology()

async function cut(content: string, file: string, withRequest = true) {
  const note = await documentFrom(content, file)
  const documents = withRequest ? [note, await documentFrom(request(), 'uitvraag.txt')] : [note]
  const { questionnaire } = findQuestionnaire(documents, null, morphology)
  const known = profile(note, questionnaire, null, morphology)
  const { passages, problems } = segment(note, known, questionnaire, morphology)
  const said = passages.map(({ actor, questions, start, end, language, kind }) => ({
    actor,
    questions: questions.join('+'),
    text: note.text.slice(start, end).replace(/\s+/g, ' '),
    language,
    kind,
  }))
  return { known, said, problems }
}

const [one, two, three] = ITEMS as readonly (typeof ITEMS)[number][]
const WIDE =
  'Wij willen schaduw op elk plein en planten daarom met de buurt elk jaar honderd bomen in het dorp.'
const NARROW =
  'Wij zien meer in waterpartijen dan in bomen, want ons grondwater staat te hoog voor diepe wortels.'

describe('several voices in one document', () => {
  test('organisations under headings of their own, without questions', async () => {
    const { known, said } = await cut(
      `# Bundel inspraak\n\n## 1. Stichting Lommer - Jan de Boer\n\n${WIDE}\n\n## 2. Bomenbond Wierdam - Els Vos\n\n${NARROW}\n`,
      'bundel.md',
    )
    expect(known.actors.value).toEqual(['Stichting Lommer', 'Bomenbond Wierdam'])
    expect(said.map(({ actor, text }) => [actor, text])).toEqual([
      ['Stichting Lommer', WIDE],
      ['Bomenbond Wierdam', NARROW],
    ])
  })

  test('parties under headings, each answering the questions', async () => {
    const part = (answers: readonly string[]) =>
      [one, two].map((item, at) => `${item?.number}. ${item?.question}\n\n${answers[at]}`).join('\n\n')
    const { said } = await cut(
      `## CDA\n\n${part([WIDE, 'Wij werken samen met de kerk.'])}\n\n## VVD\n\n${part([NARROW, 'Wij werken samen met winkeliers.'])}\n`,
      'antwoorden.md',
    )
    expect(said.map(({ actor, questions, text }) => [actor, questions, text])).toEqual([
      ['CDA', '1', WIDE],
      ['CDA', '2', 'Wij werken samen met de kerk.'],
      ['VVD', '1', NARROW],
      ['VVD', '2', 'Wij werken samen met winkeliers.'],
    ])
  })

  test('questions with the parties below each of them', async () => {
    const block = (item: typeof one, a: string, b: string) =>
      `# ${item?.number}. ${item?.question}\n\n## CDA\n\n${a}\n\n## VVD\n\n${b}\n`
    const { said } = await cut(
      `${block(one, WIDE, NARROW)}\n${block(two, `${WIDE} Met de kerk.`, `${NARROW} Met winkeliers.`)}`,
      'antwoorden.md',
    )
    expect(said.map(({ actor, questions }) => [actor, questions])).toEqual([
      ['CDA', '1'],
      ['VVD', '1'],
      ['CDA', '2'],
      ['VVD', '2'],
    ])
  })

  test('a table with a column for every organisation', async () => {
    const row = (item: typeof one) =>
      `<tr><td>${item?.question}</td><td>${item?.answer}</td><td>Nee, ${item?.answer}</td></tr>`
    const { said } = await cut(
      `<table><tr><th>Vraag</th><th>Stichting Lommer</th><th>Bomenbond</th></tr>${row(one)}${row(three)}</table>`,
      'overzicht.html',
    )
    expect(said.map(({ actor, questions }) => [actor, questions])).toEqual([
      ['Stichting Lommer', '1'],
      ['Bomenbond', '1'],
      ['Stichting Lommer', '3'],
      ['Bomenbond', '3'],
    ])
  })

  test('a survey: one question, numbered respondents', async () => {
    const { known, said } = await cut(
      [
        'Vraag 1. Waarom wilt u meer groen in de straat?',
        'Respondent 1: Omdat het te heet is.',
        'Respondent 2: Dat wil ik niet, ik wil parkeren.',
        'Respondent 3: Voor de vogels en de kinderen.',
      ].join('\n\n'),
      'enquete.txt',
      false,
    )
    expect(known.actors.value).toEqual([])
    expect(said.map(({ actor, questions, text }) => [actor, questions, text])).toEqual([
      ['Respondent 1', '1', 'Omdat het te heet is.'],
      ['Respondent 2', '1', 'Dat wil ik niet, ik wil parkeren.'],
      ['Respondent 3', '1', 'Voor de vogels en de kinderen.'],
    ])
  })

  test('ordinary headings are no speakers', async () => {
    const { known, said } = await cut(
      `# Notitie van Stichting Lommer\n\n## Preventie\n\n${WIDE}\n\n## Schaduw en Water\n\n${NARROW}\n\n## Financiën\n\n${WIDE}\n`,
      'notitie.md',
    )
    expect(known.actors.value).toEqual(['Stichting Lommer'])
    expect(said.every(({ actor }) => actor === null)).toBe(true)
  })
})

test('partners under headings of their own do not speak in the note of another', async () => {
  const { known, said } = await cut(
    `# Notitie van Stichting Lommer\n\n## GGD Wierdam\n\n${WIDE}\n\n## Jeugdzorg Noord\n\n${NARROW}\n`,
    'notitie.md',
  )
  expect(known.actors.value).toEqual(['Stichting Lommer'])
  expect(said.every(({ actor }) => actor === null)).toBe(true)
})

describe('passages in another language', () => {
  test('a paragraph in English or Frisian is cut off and marked, the Dutch around it stays', async () => {
    const english =
      'Our international members think that the municipality should plant more trees, because their children play there and it is too hot.'
    const { said, problems } = await cut(
      `1. ${one?.question}\n\n${WIDE}\n\n${english}\n\n${NARROW}\n\n2. ${two?.question}\n\n${two?.answer}\n`,
      'notitie.txt',
    )
    expect(said.map(({ questions, language, text }) => [questions, language, text])).toEqual([
      ['1', 'nl', WIDE],
      ['1', 'en', english],
      ['1', 'nl', NARROW],
      ['2', 'nl', two?.answer],
    ])
    expect(problems.map(({ code }) => code)).toEqual(['language-other'])
  })
})
