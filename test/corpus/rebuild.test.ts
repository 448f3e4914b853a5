import { describe, expect, it } from 'vitest'
import { SEAM } from '../../corpus/draft.ts'
import { rebuild } from '../../corpus/text/rebuild.ts'

/** The blocks in short: kind, marker, words. */
function short(raw: string): string[] {
  return rebuild(raw).map(
    (draft) =>
      `${draft.kind}: ${draft.marker === undefined ? '' : `[${draft.marker}] `}${draft.text.replaceAll('\f', '¶').replaceAll(SEAM, '')}`,
  )
}

describe('rebuilding paragraphs from visual lines', () => {
  const paragraph = [
    'De wijkraad Oosterveen vindt dat er te weinig bankjes staan langs',
    'het kanaal. Wie slecht ter been is kan onderweg nergens rusten en',
    'blijft daarom liever binnen.',
  ]
  const second = [
    'Daarom vragen wij om een proef met twaalf bankjes die in het',
    'voorjaar geplaatst worden.',
  ]

  it('joins lines to a paragraph and ends it at an empty line', () => {
    expect(short([...paragraph, '', ...second].join('\n'))).toEqual([
      `paragraph: ${paragraph.join(' ')}`,
      `paragraph: ${second.join(' ')}`,
    ])
  })

  it('does the same when every line is followed by an empty one', () => {
    expect(short([...paragraph, ...second].join('\n\n'))).toEqual([
      `paragraph: ${paragraph.join(' ')}`,
      `paragraph: ${second.join(' ')}`,
    ])
  })

  it('does the same with CRLF, trailing spaces and lines of only spaces', () => {
    expect(short([...paragraph, ' ', ...second].map((line) => `${line}  `).join('\r\n'))).toEqual([
      `paragraph: ${paragraph.join(' ')}`,
      `paragraph: ${second.join(' ')}`,
    ])
  })

  it('keeps one line per paragraph where lines are not wrapped', () => {
    expect(
      short('Vraag 1\nWat vindt u van de halte?\n\nAntwoord op vraag 1\nGoed.\nAl mag de bank terug.'),
    ).toEqual([
      'heading: Vraag 1',
      'paragraph: Wat vindt u van de halte?',
      'heading: Antwoord op vraag 1',
      'paragraph: Goed.',
      'paragraph: Al mag de bank terug.',
    ])
  })

  it('runs a sentence on over a page end', () => {
    const [first] = short(
      `${paragraph.slice(0, 2).join('\n')}\f${paragraph.slice(2).join('\n')}\n\n${second.join('\n')}`,
    )
    expect(first).toBe(`paragraph: ${paragraph[0]} ${paragraph[1]} ¶${paragraph[2]}`)
  })
})

describe('lists', () => {
  it.each(['-', '•', '–', '*', '\uF0B7'])(
    'keeps items with %s apart and joins their continuation lines',
    (bullet) => {
      const lines = [
        `${bullet} meer groen in de straten rond het plein, zodat het in de zomer minder`,
        'heet wordt',
        `${bullet} een speelplek`,
        `${bullet} rust`,
      ]
      expect(short(lines.join('\n'))).toEqual([
        `list-item: [${bullet}] meer groen in de straten rond het plein, zodat het in de zomer minder heet wordt`,
        `list-item: [${bullet}] een speelplek`,
        `list-item: [${bullet}] rust`,
      ])
    },
  )

  it.each([
    ['1.', '2.'],
    ['1)', '2)'],
    ['(a)', '(b)'],
    ['a.', 'b.'],
    ['i.', 'ii.'],
    ['A.', 'B.'],
  ])('reads %s and %s as numbers', (one, two) => {
    expect(short(`${one} De bus rijdt te laat.\n${two} De halte is donker.`)).toEqual([
      `list-item: [${one}] De bus rijdt te laat.`,
      `list-item: [${two}] De halte is donker.`,
    ])
  })

  it('reads initials, years, times and amounts at the start of a line as words', () => {
    for (const line of [
      'M. Terpstra spreekt namens de wijkraad.',
      '2024 was een goed jaar voor de haven.',
      '19.30 uur inloop met koffie',
      '2.5 miljoen euro is genoeg',
    ])
      expect(short(line)[0]).toBe(`paragraph: ${line}`)
  })

  it('does not start an item at a number that only stands there because the line was full', () => {
    const lines = [
      'De gemeente heeft het pand verkocht na het besluit van de raad in punt',
      '7. Daarna bleef het leeg, tot verdriet van de buurt die er graag een zaal',
      'van had gemaakt.',
    ]
    expect(short(lines.join('\n'))).toHaveLength(1)
  })

  it('makes one block of a numbered question that wraps, apart from the answer below it', () => {
    const lines = [
      '3. Welke maatregelen ziet uw vereniging als het meest dringend om het plein',
      'veiliger te maken?',
      'Wij zien vooral iets in een lagere snelheid op de Havenweg en in betere',
      'verlichting bij de oversteek.',
    ]
    expect(short(lines.join('\n'))).toEqual([
      `list-item: [3.] ${lines[0]?.slice(3)} ${lines[1]}`,
      `paragraph: ${lines[2]} ${lines[3]}`,
    ])
  })

  it('gives a bullet on a line of its own the next line', () => {
    expect(short('•\nEen bredere stoep.\n•\nMeer bomen.')).toEqual([
      'list-item: [•] Een bredere stoep.',
      'list-item: [•] Meer bomen.',
    ])
  })
})

describe('words broken over lines', () => {
  const cases: [string, string, string][] = [
    ['de plannen voor het dorps-', 'huis zijn nog niet af', 'dorpshuis'],
    ['overleg met de jeugd-', 'en ouderenraad is nodig', 'jeugd- en ouderenraad'],
    ['de nieuwe afdeling Groen-', 'en Waterbeheer doet mee', 'Groen- en Waterbeheer'],
    ['wij spraken met de OV-', 'reizigers in de regio', 'OV-reizigers'],
    ['een subsidie voor 12-', 'jarige leerlingen is goed', '12-jarige'],
    ['de snelbus naar Noord-', 'Brabant rijdt niet meer', 'Noord-Brabant'],
    ['dat is ook goed zo-', 'als iedereen wel weet', 'zoals'],
    ['dit vraagt veel van de eige-', 'naar van het oude pand', 'eigenaar'],
    [
      'de website is https://voorbeeld.nl/het-',
      'plein/nieuws voor wie',
      'https://voorbeeld.nl/het-plein/nieuws',
    ],
  ]
  it.each(cases)('"%s" + "%s" gives "%s"', (first, second, word) => {
    const filler = 'Wij schrijven u omdat wij ons zorgen maken over\nde plannen en '
    expect(short(`${filler}${first}\n${second} en verder niets.`)[0]).toContain(` ${word}`)
  })

  it('keeps the hyphen when the document writes the word with one', () => {
    const text =
      'Het pre-advies ligt er al lang en is gelezen door\nde raad van de wijk, en dat is goed. Het pre-\nadvies deugt.'
    expect(short(text)[0]).toContain('Het pre-advies deugt')
  })

  it('drops soft hyphens and the signs that PDF readers leave for them', () => {
    expect(short('het ge\u00ADmeentehuis is over\u00AD\nvol en het is er te warm voor de mensen')[0]).toBe(
      'paragraph: het ge\u00ADmeentehuis is overvol en het is er te warm voor de mensen',
    )
  })

  it('leaves quotation marks, dashes and spelling as they are', () => {
    const text = '‘Samen’ – zo’n woord — "telt" «ook» als ’t creeren heet…'
    expect(short(text)).toEqual([`paragraph: ${text}`])
  })
})

describe('headings', () => {
  it('sees a short title above text, and numbered chapter titles', () => {
    expect(
      short('Onze wensen\n\nWij willen een bus die elk kwartier rijdt.\n\n2.1 Aanpak\n\nWe beginnen in mei.'),
    ).toEqual([
      'heading: Onze wensen',
      'paragraph: Wij willen een bus die elk kwartier rijdt.',
      'heading: [2.1] Aanpak',
      'paragraph: We beginnen in mei.',
    ])
  })

  it.each([
    'Geachte leden van de raad,',
    'Zie het antwoord op vraag 2',
    '12 maart 2024',
    'J. Haverkamp',
    'info@voorbeeld.nl',
    'wij willen meer',
  ])('leaves "%s" a paragraph', (line) => {
    expect(short(`${line}\n\nHieronder staat onze reactie op het plan.`)[0]).toBe(`paragraph: ${line}`)
  })

  it('takes the words right under a numbered question for an answer', () => {
    expect(short('1. Steunt u het plan?\n\nJazeker, voluit\n\n2. Wilt u meedoen?\n\nLiever niet')[1]).toBe(
      'paragraph: Jazeker, voluit',
    )
  })

  it('does not call every name in a long list a heading', () => {
    expect(
      short(
        'Aanwezig\n\nDorpsbelang Wetsinge\n\nVeilig Verkeer\n\nOuderenbond\n\nFietsersclub\n\nDe raad opent om acht uur.',
      ).filter((line) => line.startsWith('heading')),
    ).toEqual([])
  })
})

describe('what a page prints around the text', () => {
  const body = [
    'De buurtbus rijdt nu alleen op werkdagen en dat is voor veel',
    'mensen een probleem, want juist in het weekend willen zij naar',
    'familie of naar de kerk.',
  ]

  it('leaves out running headers, footers and page numbers, also inside a sentence', () => {
    const openings = ['Het dorp', 'De wijk', 'Onze straat']
    const pages = [1, 2, 3].map(
      (number) =>
        `Notitie buurtbus\n\n${openings[number - 1]} heeft een bus nodig. ${body.join('\n')}\nDaarom pleit ${openings[number - 1]} nog dit jaar voor een proef die in\n\nDorpsbelang Wetsinge | pagina ${number} van 3`,
    )
    const blocks = short(pages.join('\f'))
    expect(blocks.join('\n')).not.toMatch(/Notitie buurtbus|pagina \d van/)
    expect(blocks.join('\n')).toContain('voor een proef die in ¶De wijk')
  })

  it('leaves out a page number that cuts a sentence where the text has no form feeds', () => {
    expect(short(`${body[0]}\n${body[1]}\n\n7\n\n${body[2]}`)).toEqual([`paragraph: ${body.join(' ')}`])
  })

  it('keeps a line that stands on one page only', () => {
    expect(short(`Brief van de wijkraad\n\n${body.join('\n')}\fEen slotwoord\n\n${body.join('\n')}`)[0]).toBe(
      'heading: Brief van de wijkraad',
    )
  })

  it('takes footnotes and bare links out of the sentence and keeps them as notes behind it', () => {
    const lines = [
      ...body.slice(0, 2),
      '',
      '1 Telling van de vervoerder in het voorjaar van 2023.',
      'https://voorbeeld.nl/telling',
      '',
      'familie of naar de kerk.',
    ]
    const text = ['De vervoerder telde ook1. Dat zegt genoeg over hoe vol het is in de bus.', ...lines].join(
      '\n',
    )
    expect(short(text)).toEqual([
      `paragraph: De vervoerder telde ook1. Dat zegt genoeg over hoe vol het is in de bus. ${body[0]} ${body[1]} familie of naar de kerk.`,
      'note: [1] Telling van de vervoerder in het voorjaar van 2023.',
      'note: https://voorbeeld.nl/telling',
    ])
  })

  it('strips line numbers', () => {
    const lines = [...body, ...body, ...body].map((line, index) => `${index + 1}  ${line}`)
    expect(short(lines.join('\n')).join(' ')).not.toMatch(/\d/)
  })

  it('reads columns that are printed side by side one after the other', () => {
    const left = [
      'De buurtbus rijdt nu alleen op',
      'werkdagen en dat is voor veel',
      'mensen een probleem, want juist',
      'in het weekend willen zij naar',
      'familie, naar vrienden of naar',
      'de kerk in het dorp verderop.',
    ]
    const right = [
      'Wij stellen voor om een proef',
      'te doen van een jaar, met een',
      'kleine bus die op afroep rijdt',
      'en die door vrijwilligers wordt',
      'bestuurd. De kosten daarvan',
      'zijn te overzien, denken wij.',
    ]
    const page = left.map((line, index) => line.padEnd(38) + (right[index] ?? '')).join('\n')
    expect(short(page)).toEqual([`paragraph: ${left.join(' ')}`, `paragraph: ${right.join(' ')}`])
  })
})
