import { describe, expect, it } from 'vitest'
import { found } from '../support/tagging.ts'

interface Case {
  readonly about: string
  readonly term: string
  readonly text: string
  readonly finds: string | null
}
const CASES: readonly Case[] = [
  { about: 'a plural', term: 'wijkteam', text: 'Wij steunen de wijkteams.', finds: 'wijkteams' },
  { about: 'a changed stem', term: 'gezin', text: 'Gezinnen staan voorop.', finds: 'Gezinnen' },
  { about: 'an irregular plural', term: 'kind', text: 'Alle kinderen tellen mee.', finds: 'kinderen' },
  {
    about: 'an inflected adjective',
    term: 'preventief',
    text: 'Preventieve hulp loont.',
    finds: 'Preventieve',
  },
  {
    about: 'a participle',
    term: 'signaleren',
    text: 'Zorgen worden eerder gesignaleerd.',
    finds: 'gesignaleerd',
  },
  { about: 'a strong past tense', term: 'schrijven', text: 'Zij schreven ons een brief.', finds: 'schreven' },
  {
    about: 'a strong verb with a prefix',
    term: 'verwijzen',
    text: 'De arts verwees haar door.',
    finds: 'verwees',
  },
  {
    about: 'a compound by its tail',
    term: 'jeugdhulpaanbieder',
    text: 'Twee jeugdhulpaanbieders stoppen.',
    finds: 'jeugdhulpaanbieders',
  },
  {
    about: 'a hyphen inside a word',
    term: 'demedicaliseren',
    text: 'Wij willen de-medicaliseren.',
    finds: 'de-medicaliseren',
  },
  {
    about: 'no hyphen where the term has one',
    term: 'multi-probleemgezin',
    text: 'Het multiprobleemgezin telt.',
    finds: 'multiprobleemgezin',
  },
  { about: 'diacritics', term: 'financieel', text: 'De financiële ruimte is op.', finds: 'financiële' },
  { about: 'an abbreviation with points', term: 'AVG', text: 'De A.V.G. staat in de weg.', finds: 'A.V.G.' },
  { about: 'an abbreviation in small letters', term: 'LVB', text: 'Jongeren met een lvb.', finds: 'lvb' },
  { about: 'a word that looks like an abbreviation', term: 'WIJ', text: 'Dat willen wij niet.', finds: null },
  { about: 'an abbreviation that looks like a word', term: 'WIJ', text: 'Dat doet WIJ al.', finds: 'WIJ' },
  { about: 'P*Q with an x', term: 'P*Q', text: 'De PxQ-prikkel is weg.', finds: 'PxQ' },
  {
    about: 'P*Q in small letters with spaces',
    term: 'P*Q',
    text: 'Betaling volgens p x q stopt.',
    finds: 'p x q',
  },
  {
    about: 'the rest of a compound',
    term: 'lumpsum*',
    text: 'Een lumpsumbekostiging werkt.',
    finds: 'lumpsumbekostiging',
  },
  {
    about: 'the beginning of a compound',
    term: '*landschap',
    text: 'Het jeugdhulplandschap is groot.',
    finds: 'jeugdhulplandschap',
  },
  { about: 'a star in a word that only begins alike', term: 'wijk*', text: 'Zij wijken niet.', finds: null },
  { about: 'a star in a word that only ends alike', term: '*raad', text: 'De draad is kwijt.', finds: null },
  {
    about: 'a star on part of a word',
    term: 'medicaliser*',
    text: 'De medicalisering groeit.',
    finds: 'medicalisering',
  },
  { about: 'a linking letter', term: '*plan', text: 'Er ligt een gezinsplan.', finds: 'gezinsplan' },
  {
    about: 'alternatives',
    term: 'schotten|muren slechten',
    text: 'De muren slechten wij.',
    finds: 'muren slechten',
  },
  { about: 'a gap', term: 'één … plan', text: 'Wij willen één duidelijk plan.', finds: 'één duidelijk plan' },
  {
    about: 'a gap that ends at a comma',
    term: 'hulp … school',
    text: 'Geld voor hulp, sport en school.',
    finds: null,
  },
  {
    about: 'a gap of more than four words',
    term: 'hulp … school',
    text: 'Hulp is er vaak pas lang nadat een school belt.',
    finds: null,
  },
  {
    about: 'a stressed number',
    term: 'één plan',
    text: 'Een plan is goed, één plan is beter.',
    finds: 'één plan',
  },
  {
    about: 'a comma that the term has',
    term: 'één gezin, één plan',
    text: 'Het gaat om één gezin, één plan.',
    finds: 'één gezin, één plan',
  },
  {
    about: 'a gap that ends at a conjunction',
    term: 'elkaar … vinden',
    text: 'Dat zij elkaar steunen omdat wij dat vinden.',
    finds: null,
  },
  {
    about: 'a ligature of the printer',
    term: 'profiel',
    text: 'Het pro\uFB01el is oud.',
    finds: 'pro\uFB01el',
  },
  {
    about: 'a soft hyphen',
    term: 'verantwoording',
    text: 'Minder ver\u00ADantwoording.',
    finds: 'ver\u00ADantwoording',
  },
  { about: 'the letter ij', term: 'wijkteam', text: 'Het w\u0133kteam helpt.', finds: 'w\u0133kteam' },
  {
    about: 'a hyphen left by a line break',
    term: 'samenwerking',
    text: 'De samen-werking loopt.',
    finds: 'samen-werking',
  },
  {
    about: 'quotation marks inside a term',
    term: 'op basis van productie',
    text: 'Betaling op basis van ‘productie’ stopt.',
    finds: 'op basis van ‘productie',
  },
  { about: 'a form only', term: '=zorgen', text: 'De zorg is goed, de zorgen groeien.', finds: 'zorgen' },
  {
    about: 'a footnote mark on a word',
    term: 'verklarende analyse',
    text: 'Een verklarende analyse3 helpt.',
    finds: 'verklarende analyse3',
  },
  { about: 'a noun that a rare verb resembles', term: 'wijk', text: 'Deze week niet.', finds: null },
]
const VERBS: readonly Case[] = [
  {
    about: 'as one word',
    term: 'inzetten op',
    text: 'Wij willen inzetten op preventie.',
    finds: 'inzetten op',
  },
  {
    about: 'parted',
    term: 'inzetten op',
    text: 'Wij zetten de komende jaren in op preventie.',
    finds: 'zetten de komende jaren in op',
  },
  {
    about: 'parted behind the subject',
    term: 'inzetten op',
    text: 'Daarom zetten we in op preventie.',
    finds: 'zetten we in op',
  },
  {
    about: 'parted over a comma',
    term: 'inzetten op',
    text: 'Wij zetten, samen met scholen, in op preventie.',
    finds: 'zetten, samen met scholen, in op',
  },
  { about: 'with te', term: 'afbouwen', text: 'Het is tijd om af te bouwen.', finds: 'af te bouwen' },
  { about: 'as a participle', term: 'afbouwen', text: 'Verblijf wordt afgebouwd.', finds: 'afgebouwd' },
  {
    about: 'before its object',
    term: 'schotten slechten',
    text: 'Zo slechten wij de schotten.',
    finds: 'slechten wij de schotten',
  },
  {
    about: 'behind its object',
    term: 'slechten schotten',
    text: 'De schotten moeten we slechten.',
    finds: 'schotten moeten we slechten',
  },
  {
    about: 'parted around its object',
    term: 'schotten afbreken',
    text: 'Wij breken de schotten af.',
    finds: 'breken de schotten af',
  },
  {
    about: 'in the middle of a term',
    term: 'snel doorverwijzen naar',
    text: 'Door snel door te verwijzen naar de arts.',
    finds: 'snel door te verwijzen naar',
  },
  {
    about: 'with a preposition that has a noun of its own',
    term: 'inzetten',
    text: 'Zij zetten de hulp in de wijk centraal.',
    finds: null,
  },
]
const HALVES: readonly Case[] = [
  { about: 'the first half', term: 'jeugdhulp', text: 'Geld voor jeugd- en opvoedhulp.', finds: 'jeugd-' },
  {
    about: 'the first of three',
    term: 'jeugdhulp',
    text: 'Geld voor jeugd-, gezins- en opvoedhulp.',
    finds: 'jeugd-',
  },
  { about: 'the last half', term: 'jeugdzorg', text: 'Jeugdhulp en -zorg horen bij elkaar.', finds: 'zorg' },
  { about: 'a particle', term: 'opschalen', text: 'Leer op- en afschalen.', finds: 'op-' },
]

describe.each([
  ['A term is found through', CASES],
  ['A verb of a term is found', VERBS],
  ['A compound that shares a half is found by', HALVES],
])('%s', (_, cases) => {
  it.each(cases)('$about: $term', ({ term, text, finds }) => {
    expect(found([term], text)).toEqual(finds === null ? [] : [finds])
  })
})

describe('Typing errors', () => {
  it.each([
    ['marktwerking', 'Stop de marktwering.', ['marktwering']],
    ['preventie', 'Stop de prevntie.', ['prevntie']],
    ['bureaucratie', 'Minder bureacratie.', ['bureacratie']],
    ['samenwerking', 'De samenwerkign is goed.', ['samenwerkign']],
  ])('one letter in a long word is forgiven: %s', (term, text, words) => {
    expect(found([term], text)).toEqual(words)
  })
  it.each([
    ['wenselijk', 'Een menselijk gebaar.'],
    ['verdragen', 'Zij vertragen de bouw.'],
    ['regeling', 'De regering valt.'],
    ['kernteam', 'Het kerkteam zingt.'],
    ['zorg', 'Een borg staat klaar.'],
  ])('another word is no error for %s', (term, text) => {
    expect(found([term], text)).toEqual([])
  })
})

describe('Conditions', () => {
  it('a term that needs a word is found only beside it', () => {
    const term = { term: 'markt', needs: ['zorg'] }
    expect(found([term], 'De markt regelt de zorg.')).toEqual(['markt'])
    expect(found([term], 'De markt is op zaterdag.')).toEqual([])
  })
  it('a term is not its own company', () => {
    expect(found([{ term: 'zorg', needs: ['zorg'] }], 'De zorg is duur.')).toEqual([])
  })
  it('a term gives way to a word that it may not stand with', () => {
    const term = { term: 'regie', unless: ['eigen regie'] }
    expect(found([term], 'Het team voert regie.')).toEqual(['regie'])
    expect(found([term], 'Ouders houden de eigen regie.')).toEqual([])
  })
})

describe('Overlaps', () => {
  it('inside a theme the longest match stays', () => {
    expect(
      found(['jeugdhulp', 'specialistische jeugdhulp'], 'Wij bieden specialistische jeugdhulp.'),
    ).toEqual(['specialistische jeugdhulp'])
  })
})
