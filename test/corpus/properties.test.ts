import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDocument } from '../../corpus/build.ts'
import type { Document } from '../../corpus/document.ts'
import type { Draft } from '../../corpus/draft.ts'
import { DEFAULT_LIMITS } from '../../corpus/limits.ts'
import { readBytes } from '../../corpus/read-bytes.ts'
import { rebuild } from '../../corpus/text/rebuild.ts'
import { docxOf } from '../hostile/packages.ts'
import { checkDocument } from './check-document.ts'

const RUNS = { numRuns: 300 }
const WORDS = [
  'de',
  'bus',
  'halte',
  'gemeente',
  'Wetsinge',
  'jeugd-',
  'en',
  'ouderen',
  'zo’n',
  '‘plein’',
  'kosten.',
  'waarom?',
  'nl.',
  'coöperatie',
  '€ 5',
  '3.',
  '-',
  '12',
  'OV-',
  'https://x.nl/a-b',
  '•',
  'a)',
  '2024',
]
const word = fc.constantFrom(...WORDS)
const line = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '))
const text = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'))

function documentOf(drafts: readonly Draft[]): Document {
  return buildDocument(
    { id: 'x', file: 'x.txt', format: 'text', sha256: '' },
    { blocks: drafts, problems: [] },
  )
}

/** Letters and digits in order. */
function letters(value: string): string {
  return value.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')
}

describe('whatever is read', () => {
  it('keeps offsets, order and white space right', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (raw) =>
        checkDocument(documentOf(rebuild(raw))),
      ),
      RUNS,
    )
    fc.assert(
      fc.property(text, (raw) => checkDocument(documentOf(rebuild(raw)))),
      RUNS,
    )
  })

  it('keeps all letters of a text', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const back = documentOf(rebuild(raw)).text
        // A bare number can be a page number; letters never are.
        const only = (value: string) => [...letters(value).replace(/\p{N}/gu, '')].toSorted().join('')
        expect(only(back)).toBe(only(raw))
      }),
      RUNS,
    )
  })

  it('gives the same blocks with Windows line ends and trailing spaces', () => {
    fc.assert(
      fc.property(text, (raw) => {
        expect(rebuild(raw.replaceAll('\n', '  \r\n'))).toEqual(rebuild(raw))
      }),
      RUNS,
    )
  })

  it('gives the words of a Word file back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { maxLength: 8 }),
        async (paragraphs) => {
          const escape = (value: string) =>
            value
              .replace(/\p{C}/gu, '')
              .replaceAll('&', '&amp;')
              .replaceAll('<', '&lt;')
              .replaceAll('>', '&gt;')
          const body = paragraphs
            .map((value) => `<w:p><w:r><w:t xml:space="preserve">${escape(value)}</w:t></w:r></w:p>`)
            .join('')
          const document = documentOf(
            (await readBytes('docx', docxOf(body), 'x.docx', DEFAULT_LIMITS)).blocks,
          )
          checkDocument(document)
          expect(letters(document.text)).toBe(
            letters(
              documentOf(
                paragraphs.map((value) => ({ kind: 'paragraph', text: value.replace(/\p{C}/gu, '') })),
              ).text,
            ),
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('blocks become text', () => {
  const draft = fc.record(
    {
      kind: fc.constantFrom('heading' as const, 'paragraph' as const, 'list-item' as const, 'note' as const),
      text: line,
    },
    { requiredKeys: ['kind', 'text'] },
  )

  it('with one line break between list items and an empty line between others', () => {
    const document = documentOf([
      { kind: 'list-item', marker: '-', text: 'a' },
      { kind: 'list-item', marker: '-', text: 'b' },
      { kind: 'paragraph', text: 'c' },
    ])
    expect(document.text).toBe('- a\n- b\n\nc')
    expect(document.blocks.map((block) => [block.start, block.content, block.end])).toEqual([
      [0, 2, 3],
      [4, 6, 7],
      [9, 9, 10],
    ])
  })

  it('always by the same check', () => {
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 12 }), (drafts) => checkDocument(documentOf(drafts))),
      RUNS,
    )
  })

  it('where a page begins inside a paragraph, the page starts at its word', () => {
    const reading = {
      blocks: [
        { kind: 'paragraph' as const, text: 'een \ftwee', page: 1 },
        { kind: 'paragraph' as const, text: 'drie', page: 2 },
      ],
      problems: [],
      pages: [{ number: 1 }, { number: 2 }],
    }
    const document = buildDocument({ id: 'x', file: 'x', format: 'pdf', sha256: '' }, reading)
    expect(document.text).toBe('een twee\n\ndrie')
    expect(document.pages).toEqual([
      { number: 1, start: 0, end: 4 },
      { number: 2, start: 4, end: 14 },
    ])
  })
})
