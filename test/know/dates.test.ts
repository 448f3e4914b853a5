import { describe, expect, test } from 'vitest'
import { dateOf, parseDate } from '../../pipeline/know/dates.ts'
import { documentFrom } from '../support/any-document.ts'

const dated = async (lines: string[], file = 'stuk.txt') =>
  dateOf(await documentFrom(lines.join('\n\n'), file))

describe('the date of a document', () => {
  test.each([
    [['Notitie groen', '4 maart 2025', 'Wij planten bomen in elke straat van het dorp.'], '2025-03-04'],
    [['Stichting Lommer, 4 maart 2025', 'Wij planten bomen.'], '2025-03-04'],
    [['NOTITIE', 'Bomenbureau Vliet BV – 4 maart 2025', 'Wij planten bomen.'], '2025-03-04'],
    [['Wierdam, 4 mrt. 2025', 'Geachte raad,', 'Wij planten bomen.'], '2025-03-04'],
    [['Datum: 04-03-2025', 'Betreft: bomen', 'Wij planten bomen.'], '2025-03-04'],
    [['Datum', '4 maart 2025', 'Onderwerp', 'Bomen'], '2025-03-04'],
    [['MOTIE VAN HET LID DE WIT', 'Voorgesteld 4 maart 2025', 'De Kamer,'], '2025-03-04'],
    [
      [
        'Vragen van het lid De Wit (ingezonden 2 februari 2025)',
        'Antwoord van minister Vos (Bomen) (ontvangen 4 maart 2025)',
      ],
      '2025-03-04',
    ],
    [
      ['Geachte raad,', 'Wij planten bomen.', 'Met vriendelijke groet,', 'Wierdam, 4 maart 2025'],
      '2025-03-04',
    ],
    [
      [
        'MOTIE',
        'De raad van de gemeente Wierdam, in vergadering bijeen op donderdag 4 maart 2025,',
        'verzoekt het college bomen te planten.',
      ],
      '2025-03-04',
    ],
  ])('%j has the date %s', async (lines, date) => {
    const found = await dated(lines)
    expect(found.value).toBe(date)
    expect(found.confidence).toBeGreaterThanOrEqual(0.8)
    expect(found.ground).not.toBe('')
  })

  test.each([
    ['another letter', ['Geachte raad,', 'Bij brief van 4 maart 2025 informeerden wij u over de bomen.']],
    ['a report', ['Geachte raad,', 'Inmiddels is het rapport verschenen (4 maart 2025).']],
    ['the meeting', ['Inspreektekst commissievergadering 4 maart 2025', 'Wij planten bomen.']],
    ['the hearing', ['Rondetafelgesprek 4 maart 2025', 'Wij planten bomen.']],
    [
      'an event',
      ['Aanmelden', 'Kom op 4 maart 2025 naar het dorpshuis.', '4 april 2025 is er nog een bijeenkomst.'],
    ],
    ['a deadline', ['Reageren kan tot 4 maart 2025', 'Wij planten bomen.']],
    ['a decision', ['De visie is vastgesteld op 4 maart 2025', 'Wij planten bomen.']],
    ['nothing', ['Wij planten bomen.']],
    ['a month without a day', ['Notitie, maart 2025', 'Wij planten bomen.']],
  ])('the date of %s is not the date of the document', async (_, lines) => {
    expect((await dated(lines)).value).toBeNull()
  })

  test('a date in front of the file name is better than none, and says so', async () => {
    const found = await dated(['Wij planten bomen.'], '2025-03-04 lommer.txt')
    expect(found).toMatchObject({ value: '2025-03-04', confidence: 0.5 })
    expect(found.ground).toContain('bestandsnaam')
  })

  test('impossible dates are none', () => {
    expect(parseDate('31 februari 2025')).toBeNull()
    expect(parseDate('2025-13-01')).toBeNull()
    expect(parseDate('1/2/2025')).toBe('2025-02-01')
  })
})
