import type { WriteSheet } from 'hucre/xlsx'
import type { Result } from '../../pipeline/result.ts'
import type { Words } from '../words.ts'
import { sheet, type SheetCell } from './sheet.ts'

/** Who answered which question. */
export function coverageSheet({ analysis }: Result, words: Words): WriteSheet {
  const status = new Map(analysis.comparisons.coverage.map((one) => [`${one.question} ${one.actor}`, one]))
  const rows = analysis.questions.map((question): SheetCell[] => [
    question.number,
    question.category,
    question.text,
    ...analysis.actors.map((actor) => {
      const one = status.get(`${question.id} ${actor.id}`)
      if (one === undefined) return null
      return one.status === 'answered'
        ? `${words.answered} (${one.words} ${words.wordsUnit})`
        : words[one.status]
    }),
  ])
  return sheet({
    name: words.coverage,
    header: [
      words.question,
      words.category,
      words.questionText,
      ...analysis.actors.map((actor) => actor.name),
    ],
    rows,
    widths: [8, 24, 60, ...analysis.actors.map(() => 18)],
    frozen: 1,
    headerHeight: 36,
  })
}
