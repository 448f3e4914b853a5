import { expect, test } from 'vitest'
import { parseDossierYaml } from '../../corpus/dossier.ts'
import { loadMorphology } from '../../lexicons/nl/morphology.ts'
import { findQuestionnaire, profile } from '../../pipeline/know/index.ts'
import { segment } from '../../pipeline/segment/index.ts'
import { documentFrom } from '../support/any-document.ts'
import { ITEMS, request } from '../segment/layouts/wierdam.ts'

const morphology = loadMorphology()
const note = ITEMS.map(({ question, answer }) => `${question}\n\n${answer}`).join('\n\n')

test('what stands in dossier.yaml wins over every inference, and says so', async () => {
  const document = await documentFrom(
    `Notitie van Bomenbond Wierdam\n\n4 maart 2025\n\n${note}`,
    'lommer.txt',
  )
  const { settings } = parseDossierYaml(
    'stukken:\n  - bestand: lommer.txt\n    soort: brief\n    organisaties: SL\n    datum: onbekend\norganisaties:\n  - naam: Stichting Lommer\n    ook: [SL]\n',
  )
  const known = profile(document, null, settings, morphology)
  expect(known.kind).toEqual({ value: 'brief', ground: 'dossier.yaml', confidence: 1 })
  expect(known.actors).toEqual({ value: ['Stichting Lommer'], ground: 'dossier.yaml', confidence: 1 })
  expect(known.date).toEqual({ value: null, ground: 'dossier.yaml', confidence: 1 })
})

test('an alias is the organisation, also where the document names it', async () => {
  const document = await documentFrom(`Notitie van SLW\n\n${note}`, 'stuk.txt')
  const { settings } = parseDossierYaml('organisaties:\n  - naam: Stichting Lommer Wierdam\n    ook: [SLW]\n')
  expect(profile(document, null, settings, morphology).actors.value).toEqual(['Stichting Lommer Wierdam'])
})

test('questions given by hand are the questionnaire, and the notes are aligned to them', async () => {
  const document = await documentFrom(note, 'lommer.txt')
  const asked = await documentFrom(request(), 'uitvraag.txt')
  const { settings } = parseDossierYaml(
    `hoofdvraag: Hoe verder?\nvragen:\n${ITEMS.slice(0, 3)
      .map(({ question }, at) => `  - nummer: "A${at + 1}"\n    tekst: ${JSON.stringify(question)}\n`)
      .join('')}`,
  )
  const { questionnaire } = findQuestionnaire([document, asked], settings, morphology)
  expect(questionnaire?.document).toBe('uitvraag')
  expect(questionnaire?.questions.map(({ id }) => id)).toEqual(['H', 'A1', 'A2', 'A3'])
  const known = profile(document, questionnaire, settings, morphology)
  const { passages } = segment(document, known, questionnaire, morphology)
  expect(passages.slice(0, 2).map(({ questions }) => questions.join())).toEqual(['A1', 'A2'])
})

test('a questionnaire that is not in the folder is named', () => {
  const { settings } = parseDossierYaml('uitvraag: kwijt.pdf\n')
  expect(findQuestionnaire([], settings, morphology).problems.map(({ code }) => code)).toEqual([
    'questionnaire-missing',
  ])
})
