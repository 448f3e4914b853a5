/** Letters and notes as small organisations send them. */
import { expect, test } from 'vitest'
import { loadMorphology } from '../../lexicons/nl/morphology.ts'
import { actorsOf } from '../../pipeline/know/actors/index.ts'
import { documentFrom } from '../support/any-document.ts'

const TREES = 'De bomen in het dorp staan er slecht bij en dat moet anders, vindt iedereen die er woont.'

test.each([
  [
    'a letterhead and "namens" in the first sentence, signed by "het bestuur"',
    [
      'Bomenplatform Wierdam',
      'Postbus 12, Wierdam',
      'Aan de raadscommissie Groen',
      'Wierdam, 3 maart 2026',
      'Geachte commissieleden,',
      'Namens het Bomenplatform Wierdam stuur ik u onze inbreng.',
      TREES,
      'Met vriendelijke groet,',
      'Het bestuur',
    ],
    'Bomenplatform Wierdam',
  ],
  [
    'the kind of document on the first line, the company with a date on the second',
    [
      'NOTITIE',
      'Bomenbureau Vliet BV – 28 februari 2026',
      '1. Wat vindt u van de bomen?',
      `Wij planten er graag meer. ${TREES}`,
    ],
    'Bomenbureau Vliet BV',
  ],
  [
    'an e-mail that ends with a name and an organisation',
    ['Beste raadsleden,', TREES, 'Groet,', 'Jo de Wit', 'Vereniging De Groene Laan'],
    'Vereniging De Groene Laan',
  ],
  [
    '"wij van …"',
    ['Hoorzitting groen', `Wij van Stichting Lommer planten bomen. ${TREES}`, 'Wij willen meer geld.'],
    'Stichting Lommer',
  ],
  [
    'an organisation of a kind, in the head and under the greeting',
    [
      'Natuurorganisatie De Lommer',
      'Aan de raad',
      TREES,
      'Met vriendelijke groet,',
      'Jo de Wit',
      'directeur Natuurorganisatie De Lommer',
    ],
    'Natuurorganisatie De Lommer',
  ],
  [
    'a programme with its years before the party',
    ['Verkiezingsprogramma 2026-2030 Groenlinde Wierdam', `Groenlinde Wierdam plant bomen. ${TREES}`],
    'Groenlinde Wierdam',
  ],
])('finds the author: %s', async (_, lines, name) => {
  const document = await documentFrom(lines.join('\n\n'), 'stuk.txt')
  expect(actorsOf(document, null, loadMorphology()).value).toEqual([name])
})

test('takes no function or organ for an organisation', async () => {
  const document = await documentFrom(
    ['Geachte raad,', TREES, 'Hoogachtend,', 'Het bestuur'].join('\n\n'),
    'stuk.txt',
  )
  expect(actorsOf(document, null, loadMorphology()).value).toEqual([])
})
