import { expect, test } from 'vitest'
import type { Block, Document } from '../../corpus/document.ts'
import { loadMorphology } from '../../lexicons/nl/morphology.ts'
import { findQuestionnaire, profile } from '../../pipeline/know/index.ts'
import { segment } from '../../pipeline/segment/index.ts'
import { ITEMS } from './layouts/wierdam.ts'

const morphology = loadMorphology()

/** A document whose numbers stand in the list format of the word processor, not in the text. */
function numbered(id: string, lines: readonly { text: string; marker?: string }[]): Document {
  const blocks: Block[] = []
  let text = ''
  for (const line of lines) {
    if (text !== '') text += '\n\n'
    const start = text.length
    text += line.text
    const kind = line.marker === undefined ? 'paragraph' : 'list-item'
    blocks.push({
      kind,
      start,
      end: text.length,
      content: start,
      ...(line.marker === undefined ? {} : { marker: line.marker, level: 1 }),
    })
  }
  return { id, file: `${id}.docx`, format: 'docx', sha256: '', text, blocks, pages: [], meta: {} }
}

test('a question number that only the list format knows counts as printed', () => {
  const request = numbered('uitvraag', [
    { text: 'Vragenlijst hoorzitting' },
    ...ITEMS.map(({ number, question }) => ({ text: question, marker: `${number}.` })),
  ])
  const note = numbered('lommer', [
    { text: 'Onze antwoorden op de vragen' },
    ...ITEMS.map(({ number, answer }) => ({ text: answer, marker: `${number}.` })),
  ])
  const { questionnaire } = findQuestionnaire([note, request], null, morphology)
  expect(questionnaire?.questions.map(({ number }) => number)).toEqual(ITEMS.map(({ number }) => number))
  const { passages } = segment(
    note,
    profile(note, questionnaire, null, morphology),
    questionnaire,
    morphology,
  )
  expect(
    passages.map(({ questions, start, end }) => [questions.join(), note.text.slice(start, end)]),
  ).toEqual(ITEMS.map(({ number, answer }) => [number, answer]))
})
