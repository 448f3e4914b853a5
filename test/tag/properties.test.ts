import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenise } from '../../pipeline/language/tokens.ts'
import { compileCodebook, loadCodebook, morphology, paragraph, tagDocument } from '../support/tagging.ts'

const matcher = compileCodebook(loadCodebook('jeugdhulp').codebook, morphology)
const words = fc.constantFrom(
  'wij',
  'zetten',
  'in',
  'op',
  'preventie',
  'jeugd-',
  'en',
  'opvoedhulp',
  'P*Q',
  'A.V.G.',
  ',',
  '(',
  '…',
  '1e',
  '“',
  'niet',
  'één',
  'gezin',
  '😀',
  'é',
  '-',
  'marktwering',
  'te',
  'weinig',
  'geld',
  'samen',
  '.',
  'zorg',
  'school',
  'x',
)
const text = fc.array(words, { maxLength: 30 }).map((list) => list.join(' '))

describe('Whatever the text', () => {
  it('every mention covers tokens of its sentence', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 80 })), (any) => {
        for (const mentions of tagDocument(paragraph(any.replace(/[\n\r]/g, ' ')), matcher))
          for (const { from, to, words: covered } of mentions) {
            expect(from).toBeLessThan(to)
            expect(covered).not.toBe('')
          }
      }),
    )
  })
  it('tokens are in order, apart, and leave only white space between them', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 80 })), (any) => {
        const tokens = tokenise(any, morphology)
        expect(
          tokens
            .map((token) => token.text)
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(any.replace(/\s/gu, ''))
        for (const [at, token] of tokens.entries())
          expect(token.start).toBeGreaterThanOrEqual(tokens[at - 1]?.end ?? 0)
      }),
    )
  })
  it('the same text gives the same mentions', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(tagDocument(paragraph(any), matcher)).toEqual(tagDocument(paragraph(any), matcher))
      }),
    )
  })
})
