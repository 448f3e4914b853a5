import { describe, expect, test } from 'vitest'
import { closingStart } from '../../pipeline/segment/closing.ts'
import { documentFrom } from '../support/any-document.ts'

/** The last words before the closing. */
async function lastWords(lines: string[]): Promise<string> {
  const document = await documentFrom(lines.join('\n\n'), 'brief.txt')
  return document.text.slice(0, closingStart(document, 0)).trim().split('\n').at(-1) ?? ''
}

const LAST = 'Een boom per straat is het minste wat de raad kan besluiten.'

describe('the closing of a document', () => {
  test.each([
    [['Met vriendelijke groet,', 'Stichting Lommer']],
    [['Hoogachtend,', 'namens Stichting Lommer', 'J. de Wit']],
    [['Namens Stichting Lommer', 'J. de Wit']],
    [['Tot slot: wij gaan graag met u in gesprek.', 'Met vriendelijke groet,', 'Stichting Lommer']],
    [['Wij hopen u hiermee voldoende te hebben geïnformeerd.', 'Hoogachtend,']],
    [['Mocht u nog vragen hebben, neem dan gerust contact met ons op.']],
    [['Dank voor uw aandacht en voor de gelegenheid om in te spreken.']],
    [['https://lommer.example/bomen']],
    [['Privacyverklaring', 'Toegankelijkheid']],
    [['1) Bomenkrant, 3 maart 2025, www.bomenkrant.example']],
  ])('%j says nothing', async (closing) => {
    expect(await lastWords([LAST, ...closing])).toBe(LAST)
  })

  test.each([
    'Tot slot vragen wij aandacht voor de bomen langs het kanaal.',
    'Wij hopen dat de raad meer geld vrijmaakt voor informatie aan bewoners.',
    'Ten slotte zitten er in elke wijk vrijwilligers die vragen beantwoorden.',
    'Namens de bewoners van de Veerweg pleiten wij voor dertig procent schaduw.',
    'Voor meer informatie aan ouders is een vast loket nodig.',
  ])('“%s” is no closing', async (line) => {
    expect(await lastWords([LAST, line])).toBe(line)
  })
})
