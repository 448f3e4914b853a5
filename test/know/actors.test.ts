import { describe, expect, test } from 'vitest'
import { loadMorphology } from '../../lexicons/nl/morphology.ts'
import { actorsOf } from '../../pipeline/know/actors/index.ts'
import { canonicalName, namesIn, partyOf } from '../../pipeline/know/names.ts'
import { documentFrom } from '../support/any-document.ts'

const morphology = loadMorphology()
const actors = async (lines: string[], file = 'stuk.txt') =>
  actorsOf(await documentFrom(lines.join('\n\n'), file), null, morphology)

const TREES = 'De bomen in het dorp staan er slecht bij en dat moet anders, vindt iedereen die er woont.'

describe('the author of a document', () => {
  test.each([
    ['a field of a form', ['Fractie(s):', 'VVD, Dorpsbelang', TREES], ['VVD', 'Dorpsbelang']],
    ['a field on one line', ['Organisatie: Stichting Lommer', TREES], ['Stichting Lommer']],
    ['a title', ['Notitie van Stichting Lommer voor de hoorzitting', TREES], ['Stichting Lommer']],
    [
      'a title with a group',
      ['Motie groen, ingediend door de fractie van Dorpsbelang', TREES],
      ['Dorpsbelang'],
    ],
    ['a title of two words', ['Zienswijze Bomenbond', TREES], ['Bomenbond']],
    [
      'a name with a date',
      ['Hoorzitting groen', 'Lommerrijk, 4 maart 2025', `De tuinders van Lommerrijk planten bomen. ${TREES}`],
      ['Lommerrijk'],
    ],
    [
      'a signature',
      ['Geachte raad,', TREES, 'Met vriendelijke groet,', 'Namens Stichting Lommer,', 'A. de Boer'],
      ['Stichting Lommer'],
    ],
    [
      'a signature of the college',
      ['Geachte raad,', TREES, 'Hoogachtend,', 'burgemeester en wethouders van Wierdam'],
      ['College van B en W'],
    ],
    [
      'a name under the greeting',
      ['Geachte raad,', TREES, 'Met vriendelijke groet,', 'J. de Wit, directeur Woningstichting Het Anker'],
      ['Woningstichting Het Anker'],
    ],
    ['a group under the text', [TREES, 'Piet de Vries CDA fractie Wierdam'], ['CDA']],
    [
      'a minister',
      ['Antwoord van minister De Vries (Groen en Natuur) (ontvangen 4 maart 2025)', TREES],
      ['Minister van Groen en Natuur'],
    ],
    [
      'members who ask',
      ['Vragen van de leden Jansen (SP) en De Boer (BBB) aan de Minister van Groen over bomen', TREES],
      ['SP', 'BBB'],
    ],
    ['“wij, …”', [`Wij, Bomenbond Wierdam, vragen aandacht. ${TREES}`], ['Bomenbond Wierdam']],
    ['opinions of a party', [`De SP wil meer bomen. ${TREES} De SP vindt asfalt te duur.`], ['SP']],
    [
      'a name that speaks as “wij”',
      [
        `Bij Lommerrijk zien wij dat bomen verdwijnen. ${TREES}`,
        'Lommerrijk is een stichting zonder winst. Binnen Lommerrijk werken we met bewoners.',
      ],
      ['Lommerrijk'],
    ],
    [
      'the letterhead',
      ['STICHTING LOMMER', 'Notitie', `Stichting Lommer meldt: ${TREES}`],
      ['Stichting Lommer'],
    ],
  ])('is read from %s', async (_, lines, names) => {
    const found = await actors(lines)
    expect(found.value).toEqual(names)
    expect(found.ground).not.toBe('')
  })

  test('is read from the file name when the text knows the name', async () => {
    const found = await actors(
      [`${TREES} Vlonderhof plant er elk jaar tien. Vlonderhof werkt met ons dorp.`],
      '003_vlonderhof.txt',
    )
    expect(found.value).toEqual(['Vlonderhof'])
    expect(found.ground).toContain('bestandsnaam')
  })

  test.each([
    [
      'an organisation that is only spoken of',
      [`Stichting Lommer plant bomen en Bomenbond wil dat ook. ${TREES}`],
    ],
    ['a place', ['Wierdam, 4 maart 2025', `In Wierdam en in de gemeente Wierdam is het heet. ${TREES}`]],
    ['the subject of the title', ['Notitie Preventie', `Preventie is belangrijk. Preventie helpt. ${TREES}`]],
    ['the receiver', ['Aan de gemeenteraad van Wierdam', 'Geachte raad,', TREES]],
    [
      'a commission that is quoted',
      [`De commissie-Bakker adviseert bomen. De commissie stelt dat het moet. ${TREES}`],
    ],
  ])('is not %s', async (_, lines) => {
    expect((await actors(lines)).value).toEqual([])
  })
})

describe('names', () => {
  test.each([
    ['SP fractie Wierdam', 'SP'],
    ['de SP-fractie', 'SP'],
    ['fractie van de PvdA', 'PvdA'],
    ['GL-PvdA', 'GroenLinks-PvdA'],
    ['Nieuw Sociaal Contract', 'NSC'],
    ['CDA Wierdam', 'CDA'],
    ['het college van burgemeester en wethouders van Wierdam', 'College van B en W'],
    ['college van B&W', 'College van B en W'],
    ['de Bomenbond', 'Bomenbond'],
    ['Volt Energie Nederland B.V.', 'Volt Energie Nederland B.V'],
  ])('“%s” is called %s', (text, name) => {
    expect(canonicalName(text)).toBe(name)
  })

  test('an alias of dossier.yaml comes first', () => {
    expect(canonicalName('SL', [{ name: 'Stichting Lommer', aliases: ['SL', 'Lommer'] }])).toBe(
      'Stichting Lommer',
    )
  })

  test.each([
    ['D66, GroenLinks', ['D66', 'GroenLinks']],
    ['SP en PvdA', ['SP', 'PvdA']],
    ['Stichting Lommer en Vereniging Groen', ['Stichting Lommer', 'Vereniging Groen']],
    ['Koersveer Jeugd en Gezin', ['Koersveer Jeugd en Gezin']],
    ['Ouder- en Jongerenraad Wierdam', ['Ouder- en Jongerenraad Wierdam']],
    ['burgemeester en wethouders van Wierdam', ['College van B en W']],
  ])('“%s” holds %j', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  test('an ordinary name is no party', () => {
    expect(partyOf('Stichting Lommer')).toBeNull()
    expect(partyOf('Volt Energie')).toBeNull()
  })
})
