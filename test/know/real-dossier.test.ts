import { beforeAll, describe, expect, test } from 'vitest'
import { loadMorphology } from '../../lexicons/nl/morphology.ts'
import { findQuestionnaire, profile } from '../../pipeline/know/index.ts'
import type { Profile, Questionnaire } from '../../pipeline/types.ts'
import { realDossier } from '../support/real-dossier.ts'
import { NEEDS_SHARED, SHARED } from '../support/shared.ts'

describe.skipIf(SHARED === '')(`knowing the real dossier${NEEDS_SHARED}`, () => {
  const morphology = loadMorphology()
  let questionnaire: Questionnaire | null
  let profiles: Map<string, Profile>

  beforeAll(async () => {
    const { documents } = await realDossier()
    questionnaire = findQuestionnaire(documents, null, morphology).questionnaire
    profiles = new Map(
      documents.map((document) => [
        document.file.slice(0, 3),
        profile(document, questionnaire, null, morphology),
      ]),
    )
  })

  test.each([
    ['000', 'uitvraag', ['D66', 'GroenLinks'], null],
    ['001', 'initiatiefvoorstel', ['SP'], '2020-10-27'],
    ['002', 'brief', ['College van B en W'], null],
    ['003', 'notitie', ['Cosis'], '2025-02-26'],
    ['004', 'notitie', ['WIJ Groningen'], null],
  ])('document %s has its kind, actors and date, and no date of something else', (id, kind, actors, date) => {
    const known = profiles.get(id)
    expect(known?.kind.value).toBe(kind)
    expect(known?.actors.value).toEqual(actors)
    expect(known?.date.value).toBe(date)
  })

  test('the request is the questionnaire: a main question, 21 sub-questions in six categories', () => {
    expect(questionnaire?.document).toMatch(/^000/)
    expect(questionnaire?.questions.map(({ id }) => id)).toEqual([
      'H',
      ...Array.from({ length: 21 }, (_, at) => String(at + 1)),
    ])
    const categories = questionnaire?.questions.map(({ category }) => category)
    expect(new Set(categories).size - 1).toBe(6)
    expect(questionnaire?.questions.every(({ text }) => text.endsWith('?'))).toBe(true)
  })

  test('what a question asks for follows from its form', () => {
    const asks = new Map(questionnaire?.questions.map((question) => [question.id, question.asks]))
    expect(asks.get('1')).toBe('practice')
    expect(asks.get('5')).toBe('demand')
    expect(asks.get('8')).toBe('problem')
    expect(asks.get('9')).toBe('both')
    expect(asks.get('15')).toBe('demand')
  })
})
