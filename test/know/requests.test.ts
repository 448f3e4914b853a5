import { describe, expect, test } from 'vitest'
import { loadMorphology } from '../../lexicons/nl/morphology.ts'
import { findQuestionnaire, profile } from '../../pipeline/know/index.ts'
import { segment } from '../../pipeline/segment/index.ts'
import { documentFrom } from '../support/any-document.ts'
import { ITEMS } from '../segment/layouts/wierdam.ts'

const morphology = loadMorphology()
const questions = ITEMS.map(({ question }) => question)
const blocks = (lines: readonly string[]): string => `${lines.join('\n\n')}\n`

/** Requests in other forms than a numbered list. */
const REQUESTS = [
  {
    form: 'bullets without numbers',
    file: 'uitnodiging.txt',
    content: blocks([
      'Uitnodiging hoorzitting',
      'Vragen aan de deelnemers',
      ...questions.map((question) => `- ${question}`),
    ]),
    numbers: ['1', '2', '3', '4', '5', '6', '7', '8'],
  },
  {
    form: '“Vraag 1” above each question',
    file: 'vragen.txt',
    content: blocks(ITEMS.flatMap(({ number, question }) => [`Vraag ${number}`, question])),
    numbers: ['1', '2', '3', '4', '5', '6', '7', '8'],
  },
  {
    form: 'a letter with the questions in it',
    file: 'brief.txt',
    content: blocks([
      'Geachte heer, mevrouw,',
      'Op 3 april houdt de raad een hoorzitting over hitte. Wij leggen u graag de volgende vragen voor.',
      ...ITEMS.map(({ number, question }) => `${number}. ${question}`),
      'Wij ontvangen uw notitie graag uiterlijk 20 maart.',
      'Met vriendelijke groet,',
      'De griffie van Wierdam',
    ]),
    numbers: ['1', '2', '3', '4', '5', '6', '7', '8'],
  },
  {
    form: 'a table with number and question',
    file: 'vragenlijst.html',
    content: `<h1>Vragenlijst hoorzitting</h1><table><tr><th>Nr.</th><th>Vraag</th></tr>${ITEMS.map(({ number, question }) => `<tr><td>${number}</td><td>${question}</td></tr>`).join('')}</table>`,
    numbers: ['1', '2', '3', '4', '5', '6', '7', '8'],
  },
  {
    form: 'two levels of numbers',
    file: 'uitvraag.txt',
    content: blocks([
      'Uitvraag',
      ...ITEMS.map(({ question }, at) => `${at < 3 ? 1 : 2}.${at < 3 ? at + 1 : at - 2} ${question}`),
    ]),
    numbers: ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '2.5'],
  },
] as const

describe.each(REQUESTS)('a request as $form', ({ file, content, numbers }) => {
  test('has its questions, and is answered by a note that prints them', async () => {
    const request = await documentFrom(content, file)
    const note = await documentFrom(
      blocks(ITEMS.flatMap(({ question, answer }, at) => [`${numbers[at]}. ${question}`, answer])),
      'lommer.txt',
    )
    const { questionnaire } = findQuestionnaire([note, request], null, morphology)
    expect(questionnaire?.document).toBe(request.id)
    expect(questionnaire?.questions.map(({ number }) => number)).toEqual(numbers)
    expect(questionnaire?.questions.map(({ text }) => text)).toEqual(questions)
    const known = profile(note, questionnaire, null, morphology)
    const { passages } = segment(note, known, questionnaire, morphology)
    expect(
      passages.map(({ questions, start, end }) => [questions.join(), note.text.slice(start, end)]),
    ).toEqual(ITEMS.map(({ answer }, at) => [numbers[at], answer]))
    const asked = segment(
      request,
      profile(request, questionnaire, null, morphology),
      questionnaire,
      morphology,
    )
    const said = asked.passages.map(({ start, end }) => request.text.slice(start, end)).join(' ')
    expect(questions.filter((question) => said.includes(question))).toEqual([])
  })
})

test('a list of propositions is a questionnaire, and its questions are propositions', async () => {
  const claims = [
    'In elke straat moet een boom staan.',
    'Parkeerplaatsen mogen verdwijnen voor groen.',
    'Bewoners moeten zelf het groen beheren.',
  ]
  const request = await documentFrom(
    blocks(['Stellingen voor de hoorzitting', ...claims.map((claim, at) => `${at + 1}. ${claim}`)]),
    'stellingen.txt',
  )
  const note = await documentFrom(
    blocks(
      claims.flatMap((claim, at) => [`${at + 1}. ${claim}`, `Eens, want dat is goed voor het dorp (${at}).`]),
    ),
    'lommer.txt',
  )
  const { questionnaire } = findQuestionnaire([note, request], null, morphology)
  expect(questionnaire?.questions.map(({ asks, text }) => [asks, text])).toEqual(
    claims.map((claim) => ['proposition', claim]),
  )
  expect(questionnaire?.document).toBe('stellingen')
})

test('a letter with rhetorical questions is no questionnaire', async () => {
  const letter = await documentFrom(
    blocks([
      'Geachte raad,',
      'Waarom staat er in onze straat geen boom? Wij vragen het ons al jaren af.',
      'Kan dat niet anders? Wij denken van wel.',
      'Hoogachtend,',
      'Bewoners Veerweg',
    ]),
    'brief.txt',
  )
  expect(findQuestionnaire([letter], null, morphology).questionnaire).toBeNull()
})

test('numbered points of a proposal are no questionnaire', async () => {
  const proposal = await documentFrom(
    blocks([
      'Initiatiefvoorstel Lijst Zomer',
      '1. We planten bomen in elke straat.',
      '2. Parkeerplaatsen moeten plaatsmaken voor groen.',
      '3. De gemeente moet tegels ophalen.',
      '4. Bewoners krijgen een premie.',
    ]),
    'voorstel.txt',
  )
  expect(findQuestionnaire([proposal], null, morphology).questionnaire).toBeNull()
})

describe('what a question asks for', () => {
  test('follows the forms of its words', async () => {
    const { asksOf } = await import('../../pipeline/know/asks.ts')
    const forms: Record<string, string> = {
      'Wat doet uw organisatie op dit moment aan vergroening?': 'practice',
      'Hoe gaat u om met het tekort aan hoveniers?': 'practice',
      'Welke knelpunten ervaart u?': 'problem',
      'Waar loopt u tegenaan in uw werk?': 'problem',
      'Wat zijn uw wensen voor het nieuwe plan?': 'demand',
      'Wat is er nodig om dat te bereiken?': 'demand',
      'Hoe zorgen we dat bewoners meedoen?': 'demand',
      'Waar wordt u blij van en waar maakt u zich zorgen over?': 'both',
      'Wat gaat goed en wat kan beter?': 'both',
      'Wat zijn de voor- en nadelen van een verbod?': 'both',
      'Hoe kijkt u aan tegen de huidige regels?': 'opinion',
      'Moet er meer water in de stad?': 'demand',
      'Moeten bewoners meebetalen?': 'opinion',
      'Vindt u dat bewoners moeten meebetalen?': 'opinion',
      'Wat is uw visie op water in de stad?': 'view',
      'De gemeente moet meer bomen planten.': 'proposition',
      'Parkeren mag duurder worden.': 'proposition',
    }
    expect(Object.fromEntries(Object.keys(forms).map((text) => [text, asksOf(text)]))).toEqual(forms)
  })
})
