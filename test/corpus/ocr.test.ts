import { describe, expect, it } from 'vitest'
import { sizeOf } from '../../corpus/ocr/image.ts'
import { greyPng } from '../../corpus/ocr/png.ts'
import { ocrProblems } from '../../corpus/ocr/problems.ts'
import { recognisedOf } from '../../corpus/ocr/recognise.ts'
import { strokesOf } from '../../corpus/ocr/strokes.ts'

const word = (text: string, x: number, y: number, confidence = 90) => ({
  text,
  confidence,
  bbox: { x0: x, y0: y, x1: x + text.length * 10, y1: y + 20 },
})
const line = (y: number, ...words: ReturnType<typeof word>[]) => ({
  words,
  bbox: { x0: 0, y0: y, x1: 500, y1: y + 20 },
  baseline: { y0: y + 16, y1: y + 16 },
})

describe('recognised words', () => {
  it('become segments, split at wide gaps and at the lines of a table', () => {
    const lines = [
      line(0, word('Vraag', 0, 0), word('een', 60, 0), word('Antwoord', 200, 0)),
      line(40, word('Wie?', 0, 40), word('Wij', 60, 40)),
    ]
    expect(recognisedOf(lines, []).segments.map((segment) => segment.text)).toEqual([
      'Vraag een',
      'Antwoord',
      'Wie? Wij',
    ])
    expect(
      recognisedOf(lines, [{ x: 55, top: 30, bottom: 70 }]).segments.map((segment) => segment.text),
    ).toEqual(['Vraag een', 'Antwoord', 'Wie?', 'Wij'])
  })

  it('weigh confidence by letters, and leave out specks', () => {
    expect(
      recognisedOf([line(0, word('aaaaaaaaa', 0, 0, 100), word('b', 95, 0, 50), word(':', 110, 0, 10))], []),
    ).toMatchObject({ segments: [{ text: 'aaaaaaaaa b' }] })
    expect(recognisedOf([line(0, word('aaaa', 0, 0, 100), word('bbbb', 60, 0, 50))], []).confidence).toBe(
      0.75,
    )
  })

  it('get their bullets back where the same sign stands before several lines', () => {
    const lines = [0, 40, 80].map((y) => line(y, word('+', 0, y), word('punt', 30, y)))
    expect(recognisedOf(lines, []).segments.map((segment) => segment.text)).toEqual([
      '• punt',
      '• punt',
      '• punt',
    ])
    expect(recognisedOf([line(0, word('+', 0, 0), word('punt', 30, 0))], []).segments[0]?.text).toBe('+ punt')
  })
})

describe('pictures', () => {
  it('show the lines of a table, not the strokes of letters', () => {
    const width = 200
    const grey = new Uint8Array(width * 200).fill(255)
    for (let x = 10; x < 190; x += 1) grey.fill(0, 50 * width + x, 50 * width + x + 1)
    for (let y = 20; y < 180; y += 1) grey[y * width + 100] = 0
    for (let x = 10; x < 30; x += 1) grey[120 * width + x] = 0
    expect(strokesOf({ grey, width, height: 200, scale: 1 })).toEqual({
      rules: [{ x: 10, right: 190, y: 50 }],
      posts: [{ x: 100, top: 20, bottom: 180 }],
    })
  })

  it('tell their size before they are unpacked', () => {
    expect(sizeOf(greyPng(new Uint8Array(6), 3, 2))).toEqual({ width: 3, height: 2 })
    expect(sizeOf(Buffer.from('geen plaatje, maar wel lang genoeg'))).toBeNull()
  })
})

describe('what is said of recognised pages', () => {
  it('names the pages, the confidence, and every page that is hard to read', () => {
    const problems = ocrProblems('brief.pdf', [
      { number: 1, ocr: 0.94 },
      { number: 2, ocr: 0.6 },
    ])
    expect(problems.map((problem) => [problem.code, problem.severity, problem.page])).toEqual([
      ['reading-doubt', 'info', undefined],
      ['page-ocr-low', 'warning', 2],
    ])
    expect(problems[0]?.message.nl).toContain('77 %')
  })

  it('is nothing when nothing was recognised', () => {
    expect(ocrProblems('brief.pdf', [])).toEqual([])
  })
})
