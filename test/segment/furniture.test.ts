import { describe, expect, test } from 'vitest'
import { furnitureOf, without } from '../../pipeline/segment/furniture.ts'
import { documentFrom } from '../support/any-document.ts'

const found = async (lines: string[]): Promise<string[]> => {
  const document = await documentFrom(lines.join('\n\n'), 'stuk.md')
  return furnitureOf(document).map(({ start, end }) => document.text.slice(start, end))
}
const SENTENCE = 'Wij planten bomen langs de vaart en dat bevalt de bewoners goed.'

describe('what a page prints around the text', () => {
  test('is a line that returns with a rising number, also when it is glued to a paragraph', async () => {
    expect(
      await found([
        `${SENTENCE} Gemeenteraad Wierdam, bundel hoorzitting groen 1`,
        SENTENCE,
        `Gemeenteraad Wierdam, bundel hoorzitting groen 2 ${SENTENCE}`,
        'Gemeenteraad Wierdam, bundel hoorzitting groen 3',
      ]),
    ).toEqual([1, 2, 3].map((page) => `Gemeenteraad Wierdam, bundel hoorzitting groen ${page}`))
  })

  test('is a code or a footnote whose number is glued to its first word', async () => {
    expect(await found([SENTENCE, 'rw-2025-00417', SENTENCE, '3Bomenkrant, jaargang 4, nummer 2'])).toEqual([
      'rw-2025-00417',
      '3Bomenkrant, jaargang 4, nummer 2',
    ])
  })

  test.each([
    [['Wij willen in straat 1 een boom.', 'Wij willen in straat 2 een boom.']],
    [
      [
        'Het aantal bomen steeg naar 30.',
        'Het aantal bomen steeg naar 20.',
        'Het aantal bomen steeg naar 10.',
      ],
    ],
    [[`1. ${SENTENCE}`, `2. ${SENTENCE}`, `3. ${SENTENCE}`]],
    [['Tabel 1', 'Tabel 2', 'Tabel 3']],
  ])('is nothing of %j', async (lines) => {
    expect(await found(lines)).toEqual([])
  })
})

test('a stretch is cut around the furniture in it', () => {
  expect(
    without({ start: 0, end: 100 }, [
      { start: 20, end: 30 },
      { start: 90, end: 120 },
    ]),
  ).toEqual([
    { start: 0, end: 20 },
    { start: 30, end: 90 },
  ])
  expect(without({ start: 0, end: 10 }, [{ start: 20, end: 30 }])).toEqual([{ start: 0, end: 10 }])
  expect(without({ start: 5, end: 10 }, [{ start: 0, end: 30 }])).toEqual([])
})
