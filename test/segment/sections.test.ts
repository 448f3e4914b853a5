import { expect, test } from 'vitest'
import { sectionsOf } from '../../pipeline/segment/sections.ts'
import { documentFrom } from '../support/any-document.ts'

const WIDE =
  'Wij willen schaduw op elk plein. Daarom planten we met de buurt elk jaar honderd bomen in het dorp en langs de vaart.'
const cut = async (lines: string[], without: { start: number; end: number }[] = []) => {
  const document = await documentFrom(lines.join('\n\n'), 'stuk.md')
  return sectionsOf(document, null, without).map(({ kind, start, end }) => [
    kind,
    document.text.slice(start, end).replace(/\s+/g, ' '),
  ])
}

test('a text is cut under its headings, which belong to no section', async () => {
  expect(await cut(['# Brief', '## Bomen', WIDE, '## Water', WIDE])).toEqual([
    ['section', WIDE],
    ['section', WIDE],
  ])
})

test('each point of a numbered row is a passage of its own, with what is said below it', async () => {
  const points = [
    '1. Plant in elke straat een boom.',
    '2. Haal de tegels op bij bewoners.',
    '3. Betaal een premie voor groen dak.',
  ]
  expect(
    await cut([
      'Wij stellen voor het volgende te besluiten.',
      ...points,
      'Dat alles kost weinig en helpt veel.',
    ]),
  ).toEqual([
    ['section', 'Wij stellen voor het volgende te besluiten.'],
    ...points.map((point) => ['point', point]),
    ['section', 'Dat alles kost weinig en helpt veel.'],
  ])
})

test('a long section is cut between paragraphs', async () => {
  const parts = await cut(Array.from({ length: 20 }, () => WIDE))
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.map(([, text]) => text).join(' ')).toBe(Array.from({ length: 20 }, () => WIDE).join(' '))
})

test('salutation, address, practical parts and signature are left out', async () => {
  expect(
    await cut([
      'Stichting Lommer',
      'Aan de gemeenteraad van Wierdam',
      'Datum: 4 maart 2025',
      'Geachte leden van de raad,',
      WIDE,
      '## Programma',
      '19.30 uur: inloop',
      '20.00 uur: pauze',
      '## Aanmelden',
      'Meld u aan via de griffie.',
      'Met vriendelijke groet,',
      'Stichting Lommer',
    ]),
  ).toEqual([['section', WIDE]])
})

test('under a heading like “Programma” somebody may still say what he thinks', async () => {
  expect(await cut(['## Programma', WIDE])).toEqual([['section', WIDE]])
})

test('short bullets are no furniture', async () => {
  expect(await cut(['## Wat wij willen', '- meer bomen', '- minder tegels', '- water in de wijk'])).toEqual([
    ['section', '- meer bomen - minder tegels - water in de wijk'],
  ])
})
