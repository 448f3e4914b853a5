import { describe, expect, it } from 'vitest'
import type { DocumentInfo, PassageInfo, QuestionInfo, Statement } from '../../pipeline/result.ts'
import { uncoveredQuestions } from '../../pipeline/uncovered.ts'

const questions = ['1', '2', '3'].map((id) => ({ id, number: id, asks: 'view' }) as unknown as QuestionInfo)
const documents = ['vragen', 'a', 'b'].map(
  (id) => ({ id, kind: id === 'vragen' ? 'uitvraag' : 'notitie' }) as unknown as DocumentInfo,
)
const answer = (document: string, ...asked: string[]): PassageInfo =>
  ({ document, questions: asked }) as unknown as PassageInfo
const said = (stance: string, ...asked: string[]): Statement =>
  ({ stance, questions: asked }) as unknown as Statement

const told = (passages: PassageInfo[], statements: Statement[]): string[] =>
  uncoveredQuestions({ questions, documents, passages, statements, source: 'vragen.txt' }).map(
    ({ message }) => message.nl,
  )

describe('questions outside the codebook', () => {
  const passages = [
    answer('vragen', '1', '2', '3'),
    answer('a', '1'),
    answer('b', '1'),
    answer('a', '2'),
    answer('b', '2'),
    answer('a', '3'),
  ]

  it('are named when several answered and nobody’s position was found', () => {
    const [message] = told(passages, [said('agree', '2'), said('mention', '1')])
    expect(message).toContain('Bij vraag 1 vond')
  })

  it('are not those that one organisation answered, or where a position was found', () => {
    expect(told(passages, [said('agree', '1'), said('mixed', '2')])).toEqual([])
  })

  it('are told together, in one line', () => {
    expect(told(passages, [])).toEqual([expect.stringContaining('Bij vragen 1, 2 vond')])
  })
})
