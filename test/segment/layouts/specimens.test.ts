import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadMorphology } from '../../../lexicons/nl/morphology.ts'
import { findQuestionnaire, profile } from '../../../pipeline/know/index.ts'
import { segment } from '../../../pipeline/segment/index.ts'
import { documentFrom } from '../../support/any-document.ts'
import { canonical } from '../../support/real-dossier.ts'
import { NEEDS_SHARED, SHARED } from '../../support/shared.ts'

interface Specimen {
  readonly answers?: Readonly<Record<string, readonly (readonly [number, number])[]>>
  readonly none?: boolean
  readonly questions?: number
  readonly respondents?: string
  readonly ranges?: readonly (readonly [number, number])[]
  readonly furniture: readonly number[]
}

const { files } = JSON.parse(
  readFileSync(new URL('../../fixtures/layouts-reference.json', import.meta.url), 'utf8'),
) as { files: Record<string, Specimen> }
const morphology = loadMorphology()

async function cut(file: string) {
  const raw = readFileSync(join(SHARED, 'dev', file), 'utf8')
  const lines = raw.split(/\r?\n/)
  const document = await documentFrom(raw, file.split('/').at(-1) ?? file)
  const { questionnaire } = findQuestionnaire([document], null, morphology)
  const known = profile(document, questionnaire, null, morphology)
  const { passages } = segment(document, known, questionnaire, morphology)
  const said = passages.map((passage) => ({
    ...passage,
    text: canonical(document.text.slice(passage.start, passage.end)),
  }))
  const linesOf = (ranges: readonly (readonly [number, number])[]): string =>
    canonical(ranges.map(([from, to]) => lines.slice(from - 1, to).join('\n')).join('\n'))
  return { said, lines, linesOf, questionnaire }
}

/** Dice over runs of five letters: 1 for the same text, near 1 when a footnote mark or a hyphen differs. */
function alike(a: string, b: string): number {
  if (a === b) return 1
  const grams = (text: string): Map<string, number> => {
    const counts = new Map<string, number>()
    for (let at = 0; at + 5 <= text.length; at += 1) {
      const gram = text.slice(at, at + 5)
      counts.set(gram, (counts.get(gram) ?? 0) + 1)
    }
    return counts
  }
  const [one, other] = [grams(a), grams(b)]
  let shared = 0
  for (const [gram, count] of one) shared += Math.min(count, other.get(gram) ?? 0)
  return (2 * shared) / Math.max(1, a.length + b.length - 8)
}

describe.skipIf(SHARED === '')(`real specimens of layouts${NEEDS_SHARED}`, () => {
  const score = { right: 0, all: 0 }

  test.each(Object.entries(files).filter(([, { answers }]) => answers))(
    '%s: every answer at its question',
    async (file, { answers }) => {
      const { said, linesOf } = await cut(file)
      const wrong: string[] = []
      for (const [ids, ranges] of Object.entries(answers ?? {})) {
        const found = said.filter(({ kind, questions }) => kind === 'answer' && questions.join('+') === ids)
        const likeness = alike(found.map(({ text }) => text).join(''), linesOf(ranges))
        score.all += 1
        if (likeness >= 0.95) score.right += 1
        // A footnote that the text layer put inside an answer may be left in it.
        if (likeness < 0.8) wrong.push(`${ids}: ${likeness.toFixed(2)}`)
      }
      expect(wrong).toEqual([])
      expect(said.filter(({ kind }) => kind === 'answer').length).toBeLessThanOrEqual(
        Object.values(answers ?? {}).flat().length,
      )
    },
  )

  test('at least 97 of 100 answers stand at their question', () => {
    expect(score.all).toBeGreaterThanOrEqual(70)
    expect(score.right / score.all).toBeGreaterThanOrEqual(0.97)
  })

  test.each(Object.entries(files).filter(([, { none }]) => none))(
    '%s: nobody answers, whatever is asked',
    async (file, { questions }) => {
      const { said, questionnaire } = await cut(file)
      expect(said.filter(({ kind }) => kind === 'answer')).toEqual([])
      if (questions === undefined) return
      expect(questionnaire?.questions.length).toBe(questions)
      expect(said).toEqual([])
    },
  )

  test.each(Object.entries(files).filter(([, { respondents }]) => respondents))(
    '%s: every reply is an answer to the one question, in a voice of its own',
    async (file, { respondents, ranges }) => {
      const { said, linesOf } = await cut(file)
      const answers = said.filter(({ kind }) => kind === 'answer')
      expect(new Set(answers.map(({ questions }) => questions.join()))).toEqual(new Set([respondents]))
      expect(alike(answers.map(({ text }) => text).join(''), linesOf(ranges ?? []))).toBeGreaterThan(0.95)
      // A blank line between two replies can get lost in a plain text: nearly none may hold words of two.
      const replies = (ranges ?? []).map((range) => linesOf([range]))
      const across = answers.filter(({ text }) => !replies.some((reply) => reply.includes(text)))
      expect(across.length / answers.length).toBeLessThan(0.25)
    },
  )

  test.each(Object.entries(files).filter(([, { furniture }]) => furniture.length > 0))(
    '%s: no header, footer or footnote inside an answer',
    async (file, { furniture }) => {
      const { said, lines } = await cut(file)
      const strays = furniture
        .map((line) => canonical(lines[line - 1] ?? ''))
        .filter((line) => line.length >= 12 && said.some(({ text }) => text.includes(line)))
      expect(strays).toEqual([])
    },
  )
})
