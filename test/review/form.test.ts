import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { reviewDocx } from '../../reports/docx/review.ts'
import { readForm } from '../../review/index.ts'
import { render } from '../support/render.ts'
import { syntheticResult } from '../support/synthetic-result.ts'

const result = syntheticResult()
let form: Uint8Array
beforeAll(async () => {
  form = (await render(reviewDocx, result)).get('wederhoor.docx')!
})

/** The form as a person fills it in: choices in order (klopt, juist) per row, and what stands in the last cell. */
function filledIn(
  bytes: Uint8Array,
  answers: Readonly<Record<number, readonly [string, string, string?]>>,
): Uint8Array {
  const files = unzipSync(bytes)
  let row = -1
  const xml = strFromU8(files['word/document.xml']!).replace(/<w:tr>.*?<\/w:tr>/gs, (whole) => {
    if (whole.includes('<w:tblHeader/>')) return whole
    row += 1
    const [verdict, right, note = ''] = answers[row] ?? ['kies', 'kies']
    const choices = [verdict, right]
    return whole
      .replace(/<w:t>kies<\/w:t>/g, () => `<w:t>${choices.shift() ?? 'kies'}</w:t>`)
      .replace(/<\/w:p>(?=<\/w:tc><\/w:tr>$)/, `<w:r><w:t>${note}</w:t></w:r></w:p>`)
  })
  return zipSync({ ...files, 'word/document.xml': strToU8(xml) })
}

const spoken = result.analysis.actors.flatMap(({ id, name }) =>
  result.analysis.positions
    .filter(({ actor, stance }) => actor === id && stance !== 'silent' && stance !== 'mention')
    .map((position) => ({ ...position, name })),
)
const [first, second, third] = [spoken[0]!, spoken[1]!, spoken[2]!]
const DUTCH = {
  agree: 'eens',
  disagree: 'oneens',
  mixed: 'deels',
  mention: 'noemt',
  silent: 'geen standpunt',
}
const other = (position: typeof first) => (position.stance === 'disagree' ? 'agree' : 'disagree')

describe('the form', () => {
  it('says nothing when nobody filled it in', () => {
    expect(readForm(form, 'w.docx')).toEqual({ entries: [], open: spoken.length, problems: [] })
  })

  it('gives back every answer on its organisation and theme', () => {
    const { entries, open, problems } = readForm(
      filledIn(form, {
        0: ['ja', 'kies'],
        1: ['nee', DUTCH[other(second)], 'Wij bedoelden iets anders.'],
        2: ['Nee', 'kies'],
      }),
      'w.docx',
    )
    expect(problems).toEqual([])
    expect(open).toBe(spoken.length - 3)
    expect(entries).toMatchObject([
      {
        organisation: first.name,
        theme: first.theme,
        verdict: 'confirmed',
        stance: first.stance,
        note: null,
      },
      { organisation: second.name, theme: second.theme, verdict: 'corrected', stance: other(second), note: 'Wij bedoelden iets anders.', source: 'w.docx' }, // prettier-ignore
      { organisation: third.name, theme: third.theme, verdict: 'rejected', stance: null },
    ])
  })

  it('takes "juist is" alone as an answer', () => {
    const { entries } = readForm(filledIn(form, { 0: ['kies', DUTCH[other(first)]] }), 'w.docx')
    expect(entries).toMatchObject([{ verdict: 'corrected', stance: other(first) }])
  })

  it.each([
    ['a yes that gives another position', ['ja', DUTCH[other(first)]], 'spreken elkaar tegen'],
    ['a no that gives the same position', ['nee', DUTCH[first.stance]], 'spreken elkaar tegen'],
    ['an explanation alone', ['kies', 'kies', 'Lastig.'], 'alleen een toelichting'],
    ['a word that is no answer', ['wellicht', 'kies'], 'ja of nee'],
    ['a stance that is none', ['nee', 'neutraal'], 'eens, oneens, deels'],
  ] as const)('takes over nothing from %s, and says why', (_, answer, reason) => {
    const { entries, problems } = readForm(filledIn(form, { 0: answer }), 'w.docx')
    expect(entries).toEqual([])
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message.nl).toContain(reason)
    expect(problems[0]?.message.nl).toContain(first.name)
  })

  it('reads an English form too', async () => {
    const english = (await render(reviewDocx, result, { lang: 'en' })).get('wederhoor.docx')!
    expect(readForm(english, 'w.docx')).toMatchObject({ open: spoken.length, problems: [] })
  })

  it.each([
    ['no Word file', strToU8('Beste griffie, alles klopt.')],
    ['a broken container', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
    ['a Word file without the table', zipSync({ 'word/document.xml': strToU8('<w:document xmlns:w="w"/>') })],
    ['a Word file with broken XML', zipSync({ 'word/document.xml': strToU8('<w:document') })],
  ])('says what was expected at %s', (_, bytes) => {
    expect(readForm(bytes, 'brief.docx').problems).toMatchObject([
      { source: 'brief.docx', message: { nl: expect.stringContaining('“Klopt dit?”') as string } },
    ])
  })
})
