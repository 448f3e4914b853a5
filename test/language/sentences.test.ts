import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Document } from '../../corpus/document.ts'
import { sentencesOf } from '../../pipeline/language/sentences.ts'
import { morphology, paragraph } from '../support/tagging.ts'

/** Paragraphs with " | " where a sentence ends. */
const PARAGRAPHS = [
  'Dhr. Bakker sprak de raad toe. | Daarna volgde mevr. Smit.',
  'De kosten zijn € 3,5 mln. per jaar. | Dat is te veel.',
  'Zie art. 2.3 van de Jeugdwet. | Dat artikel is helder.',
  'Denk o.a. aan scholen, wijkteams e.d. in de buurt.',
  'Wij werken i.s.m. de huisartsen i.h.k.v. het akkoord. | Dat gaat goed.',
  'De brief d.d. 3 maart is beantwoord. | Wij wachten af.',
  'Scholen, sportclubs, enz. doen mee. | Iedereen is welkom.',
  'Dr. De Vries en prof. Jansen adviseren ons.',
  'Het gaat om ca. 300 kinderen t/m 18 jaar.',
  'Volgens blz. 12 e.v. is dat nodig. | Wij zijn het eens.',
  'N.a.v. de motie komt er een plan. | De raad beslist.',
  'De gemeente koopt bijv. hulp in bij Stichting De Kade.',
  'Dat kost min. 12 uur per week, max. 20 uur.',
  'Ouders m.n. met jonge kinderen vragen hulp.',
  'Dit jaar resp. volgend jaar start de proef.',
  'Is dat zo? | Ja! | Wij denken van wel.',
  '“Dat willen wij niet.” | Zo sprak de fractie.',
  'Er zijn 1.200 jongeren in beeld. | 300 van hen wachten.',
  'Wij volgen de AVG c.q. de wet.',
  'De jeugd-ggz, incl. crisiszorg, excl. verblijf, valt eronder.',
  'Per 1 jan. 2026 geldt dit. | Tot die tijd niet.',
  'Het college van B. en W. besluit. | De raad volgt.',
  'Hoe nu verder… | Dat is de vraag.',
  'Zij woont a/d Dijk nr. 4 in Waterrade.',
  'De raadscie. vergadert op 29 mei.',
  'Aldus J.P. de Boer namens de fractie.',
  'Meer informatie: www.waterrade.nl of 050-1234567.',
  'Dat is vlg. ons, z.s.m. en o.l.v. een regisseur, haalbaar.',
  'De inzet van mr. drs. Visser jr. wordt gewaardeerd.',
  'Wij bieden 1) hulp thuis, 2) hulp op school.',
  'Wij vinden dit t.o.v. vorig jaar beter. | Toch blijft er werk.',
  'De wet (art. 8, lid 2) is duidelijk. | Zo niet de praktijk.',
  'Het team bestaat uit 5 fte. | Dat is te weinig.',
  'Er komt geld bij, d.w.z. structureel. | Dat is winst.',
  'Kinderen van 4 t/m 12 jr. gaan naar school.',
  'De afspraak is om 9.30 uur. | Kom op tijd.',
  'De gem. Oosterveen doet mee. | Noorderhage niet.',
  'Wij zijn voor. | Mits er geld is.',
  'Dat is i.t.t. vorig jaar, m.u.v. de zomer, zo gebleven.',
  'Ons uitgangspunt is: zo thuis mogelijk. | Dat werkt.',
]

const split = (text: string): string[] =>
  sentencesOf(paragraph(text), morphology, 0, text.length).map(({ start, end }) => text.slice(start, end))

describe('Sentences', () => {
  it(`at least 36 of ${PARAGRAPHS.length} paragraphs with abbreviations are cut as a reader would`, () => {
    const wrong = PARAGRAPHS.filter((row) => split(row.replaceAll(' | ', ' ')).join(' | ') !== row)
    expect(
      wrong.length,
      wrong.map((row) => split(row.replaceAll(' | ', ' ')).join(' | ')).join('\n'),
    ).toBeLessThanOrEqual(4)
  })
})

describe('Nothing is lost', () => {
  const piece = fc.constantFrom(
    'Dat is zo.',
    '“Nee.”',
    '(Ja!)',
    'o.a.',
    'A.V.G.',
    '3,5',
    '—',
    'en',
    'Wij',
    '…',
    '?',
    ')',
  )
  it('the sentences of a paragraph hold all of its words and marks in order', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ')
        expect(split(text).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })
})

const block = (kind: Block['kind'], start: number, end: number, level?: number): Block => ({
  kind,
  start,
  end,
  content: start,
  ...(level === undefined ? {} : { level }),
})

/** A document of lines, each one block. */
function documentOf(lines: readonly (readonly [Block['kind'], string, number?])[]): Document {
  let text = ''
  const blocks = lines.map(([kind, line, level]) => {
    const start = text.length + (text ? 1 : 0)
    text += `${text ? '\n' : ''}${line}`
    return block(kind, start, start + line.length, level)
  })
  return { ...paragraph(''), text, blocks }
}

describe('The context of a list item', () => {
  const document = documentOf([
    ['heading', 'Wensen', 1],
    ['paragraph', 'Wij pleiten voor:'],
    ['list-item', 'minder regels;', 1],
    ['list-item', 'meer hulp, namelijk:', 1],
    ['list-item', 'op school', 2],
    ['list-item', 'een vast gezicht', 1],
    ['paragraph', 'Dank u wel.'],
  ])
  const contexts = sentencesOf(document, morphology, 0, document.text.length).map(
    ({ start, end, context }) => [document.text.slice(start, end), context] as const,
  )
  it('is the lead-in and the heading above it, nearest first', () => {
    expect(contexts[2]).toEqual(['minder regels;', ['Wij pleiten voor:', 'Wensen']])
  })
  it('is the item above it as well, one level deeper', () => {
    expect(contexts[4]).toEqual(['op school', ['meer hulp, namelijk:', 'Wij pleiten voor:', 'Wensen']])
    expect(contexts[5]).toEqual(['een vast gezicht', ['Wij pleiten voor:', 'Wensen']])
  })
  it('ends with the list', () => {
    expect(contexts[6]).toEqual(['Dank u wel.', ['Wensen']])
  })
})
