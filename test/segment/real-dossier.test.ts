import { beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../../corpus/document.ts'
import { loadMorphology } from '../../lexicons/nl/morphology.ts'
import { findQuestionnaire, profile } from '../../pipeline/know/index.ts'
import { segment } from '../../pipeline/segment/index.ts'
import type { Passage } from '../../pipeline/types.ts'
import { canonical, realDossier } from '../support/real-dossier.ts'
import { NEEDS_SHARED, SHARED } from '../support/shared.ts'

describe.skipIf(SHARED === '')(`cutting the real dossier${NEEDS_SHARED}`, () => {
  const morphology = loadMorphology()
  let dossier: Awaited<ReturnType<typeof realDossier>>
  let passages: Map<string, Passage[]>
  let lengths: Map<string, number>

  beforeAll(async () => {
    dossier = await realDossier()
    const { questionnaire } = findQuestionnaire(dossier.documents, null, morphology)
    lengths = new Map(questionnaire?.questions.map(({ id, text }) => [id, canonical(text).length]))
    passages = new Map(
      dossier.documents.map((document) => {
        const known = profile(document, questionnaire, null, morphology)
        return [document.file, segment(document, known, questionnaire, morphology).passages]
      }),
    )
  })

  const fileOf = (prefix: string): Document =>
    dossier.documents.find(({ file }) => file.startsWith(prefix)) as Document
  const answer = (prefix: string, question: string): Passage | undefined =>
    passages.get(fileOf(prefix).file)?.find((passage) => passage.questions.includes(question))

  test('all 42 answers, and the answer to the main question, lie where the reference has them', () => {
    let found = 0
    for (const part of dossier.segments.filter(({ file }) => /^00[34]/.test(file))) {
      const question = part.question ?? (part.file.startsWith('004') ? 'H' : null)
      if (question === null) continue
      const document = fileOf(part.file)
      const passage = answer(part.file, question)
      const said = canonical(document.text.slice(passage?.start, passage?.end))
      // The same answer can stand twice: the place inside the reference segment counts.
      const at = dossier.raw(part.file).indexOf(said, part.start)
      expect(passage, `${part.id} has an answer`).toBeDefined()
      expect(at, `${part.id} starts inside its segment`).toBeGreaterThanOrEqual(part.start)
      expect(at + said.length, `${part.id} ends inside its segment`).toBeLessThanOrEqual(part.end)
      // What is left over is the printed question and at most a heading or a closing line.
      const rest = part.end - part.start - said.length
      const heading = question === '21' ? 220 : 70
      expect(rest, `${part.id} is whole`).toBeLessThan((lengths.get(question) ?? 0) + heading)
      found += 1
    }
    expect(found).toBe(43)
  })

  test('the reference, the repeated answer and the words that point back are found and resolved', () => {
    const [first, third, fourth] = ['1', '3', '4'].map((question) => answer('003', question)?.id)
    expect(answer('003', '13')?.references).toEqual([
      { type: 'answer', questions: ['1', '3', '4'], resolved: [first, third, fourth] },
    ])
    expect(answer('003', '11')?.references.map(({ type }) => type)).toEqual(['earlier'])
    expect(answer('004', '11')?.references).toEqual([
      { type: 'duplicate', questions: ['5'], resolved: [answer('004', '5')?.id] },
    ])
    expect(answer('004', '12')?.references[0]?.type).toBe('earlier')
    expect(answer('004', '12')?.references[0]?.resolved).toContain(answer('004', '5')?.id)
  })

  test('no other answer of the two notes refers to anything', () => {
    const referring = [...passages.values()].flat().filter((passage) => passage.references.length > 0)
    expect(referring.map(({ questions }) => questions.join())).toEqual(['11', '13', '11', '12'])
  })

  test('the printed questions of the request are in no passage', () => {
    const request = fileOf('000')
    const said = passages.get(request.file)?.map(({ start, end }) => request.text.slice(start, end)) ?? []
    expect(said.length).toBeGreaterThan(1)
    expect(said.filter((text) => /\bbuikpijn\b|\bhoofdvraag van dit gesprek\b/.test(text))).toEqual([])
  })

  test('the ten points of the proposal are passages of their own', () => {
    const points = passages.get(fileOf('001').file)?.filter(({ kind }) => kind === 'point') ?? []
    expect(points.length).toBeGreaterThanOrEqual(10)
  })
})
