import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../corpus/document.ts'
import { loadMorphology } from '../../lexicons/nl/morphology.ts'
import { findQuestionnaire, profile } from '../../pipeline/know/index.ts'
import { segment } from '../../pipeline/segment/index.ts'
import type { Passage } from '../../pipeline/types.ts'
import { documentFrom } from '../support/any-document.ts'
import { OWN_LAYOUTS } from './layouts/own-layouts.ts'
import { ITEMS, request } from './layouts/wierdam.ts'

const morphology = loadMorphology()

function cut(document: Document, others: readonly Document[] = []): Passage[] {
  const { questionnaire } = findQuestionnaire([document, ...others], null, morphology)
  const known = profile(document, questionnaire, null, morphology)
  return segment(document, known, questionnaire, morphology).passages
}

/** What must hold of the passages of any document. */
function check(document: Document, passages: readonly Passage[]): void {
  let at = 0
  let rebuilt = ''
  for (const passage of passages) {
    expect(passage.start).toBeGreaterThanOrEqual(at)
    expect(passage.end).toBeGreaterThan(passage.start)
    expect(passage.end).toBeLessThanOrEqual(document.text.length)
    expect(document.text.slice(passage.start, passage.end)).toMatch(/[\p{L}\p{N}]/u)
    rebuilt += document.text.slice(at, passage.start) + document.text.slice(passage.start, passage.end)
    at = passage.end
  }
  expect(rebuilt + document.text.slice(at)).toBe(document.text)
  expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length)
  const ids = new Set(passages.map(({ id }) => id))
  for (const { id, references } of passages) {
    for (const { resolved } of references) {
      expect(resolved).not.toContain(id)
      expect(resolved.every((one) => ids.has(one))).toBe(true)
    }
  }
}

const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ITEMS.flatMap(({ question, answer }) => [question, answer])) },
  fc.constantFrom(
    'Vraag 3',
    'Antwoord op vraag 2',
    'Antwoord',
    '4.',
    'IV.',
    'Hoofdvraag',
    'Reacties',
    'Bijlage',
  ),
  fc.constantFrom(
    'Zie antwoord op vraag 1 en 2.',
    'Idem.',
    'Met vriendelijke groet,',
    'Tot slot:',
    'Uw werk in de wijk',
  ),
  fc.constantFrom('- een punt', '• nog een punt', '1. eerst', '2. daarna', '> citaat', '### Kop', '**vet**'),
  fc.string({ maxLength: 30, unit: 'binary' }),
)
const text = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\n\n'))
  .map(([lines, gap]) => lines.join(gap))

describe('whatever the text, passages', () => {
  test('are in order, do not overlap, and rebuild it together with what lies between them', async () => {
    const asked = await documentFrom(request(), 'uitvraag.txt')
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.constantFrom('stuk.txt', 'stuk.md'),
        fc.boolean(),
        async (content, file, known) => {
          const document = await documentFrom(content, file)
          check(document, cut(document, known ? [asked] : []))
        },
      ),
      { numRuns: 150 },
    )
  })

  test.each(OWN_LAYOUTS)('of the layout $id as well', async ({ content, file }) => {
    const document = await documentFrom(content, file)
    check(document, cut(document, [await documentFrom(request(), 'uitvraag.txt')]))
  })

  test('are the same for the same text, whatever other documents stand in the dossier in what order', async () => {
    const { content, file } = OWN_LAYOUTS[0] as (typeof OWN_LAYOUTS)[number]
    const note = await documentFrom(content, file)
    const asked = await documentFrom(request(), 'uitvraag.txt')
    const letter = await documentFrom('Geachte raad,\n\nWij planten bomen.\n\nHoogachtend,\n', 'brief.txt')
    expect(cut(note, [letter, asked])).toEqual(cut(note, [asked, letter]))
  })
})
