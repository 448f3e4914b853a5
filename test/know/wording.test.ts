import { describe, expect, test } from 'vitest'
import { containment, matchPrinted, sameQuestion, sameWord, wordsOf } from '../../pipeline/know/wording.ts'

const words = (text: string): string[] => wordsOf(text).map((word) => word.norm)

describe('the printed wording of a question', () => {
  const question = words('Welke knelpunten komt u tegen bij het vergroenen van schoolpleinen?')

  test('is found with its end, whatever follows it', () => {
    const text = wordsOf(
      'Welke knelpunten komt u tegen bij het vergroenen van schoolpleinen? De ondergrond ligt vol kabels.',
    )
    expect(matchPrinted(question, text, 0)).toEqual({ score: 1, end: question.length })
  })

  test('is still found with other words in it, at a lower score', () => {
    const text = wordsOf(
      'Welke knelpunten komt uw school tegen bij het vergroenen van de schoolpleinen? Kabels.',
    )
    const { score, end } = matchPrinted(question, text, 0)
    expect(score).toBeGreaterThan(0.6)
    expect(score).toBeLessThan(1)
    expect(text[end - 1]?.norm).toBe('schoolpleinen')
  })

  test('is not found in another question', () => {
    const text = wordsOf('Hoe moeten de kosten van koele plekken worden verdeeld? Dat weten wij niet.')
    expect(matchPrinted(question, text, 0).score).toBeLessThan(0.4)
  })

  test('scores by hand-counted edits: one word of four replaced is three quarters', () => {
    expect(matchPrinted(['a', 'b', 'c', 'd'], wordsOf('a b x d'), 0).score).toBe(0.75)
    expect(matchPrinted(['a', 'b', 'c', 'd'], wordsOf(''), 0)).toEqual({ score: 0, end: 0 })
  })
})

test('words are the same when only their ending differs', () => {
  expect(sameWord('initiatief', 'initiatieven')).toBe(false)
  expect(sameWord('plannen', 'plannen')).toBe(true)
  expect(sameWord('schoolplein', 'schoolpleinen')).toBe(true)
  expect(sameWord('boom', 'boot')).toBe(false)
})

test('containment counts telling words only', () => {
  expect(containment(words('de rol van bewoners'), words('Welke rol ziet u voor bewoners?'))).toBe(1)
  expect(containment(words('wat is er'), words('wat is er nodig'))).toBe(0)
})

test('two questions are the same when nearly all words are', () => {
  expect(sameQuestion('Wat doet u nu aan schaduw?', 'Wat doet u nu aan de schaduw?')).toBe(true)
  expect(sameQuestion('Wat doet u nu aan schaduw?', 'Wat doet de raad aan geld?')).toBe(false)
  expect(sameQuestion('Waarom?', 'Waarom?')).toBe(false)
})
