import { describe, expect, test } from 'vitest'
import { parseDossierYaml, writeDossierYaml, type DossierDraft } from '../../corpus/dossier.ts'

describe('reading dossier.yaml', () => {
  test('every field is read, and what is absent stays open', () => {
    const { settings, problems } = parseDossierYaml(
      [
        'titel: Hoorzitting groen',
        'uitvraag: uitvraag.pdf',
        'stukken:',
        '  - bestand: lommer.docx',
        '    soort: notitie',
        '    organisaties: [Stichting Lommer, Bomenbond]',
        '    datum: 2025-03-04',
        '  - bestand: oud.pdf',
        '    datum: onbekend',
        '    overslaan: true',
        'organisaties:',
        '  - naam: Stichting Lommer',
        '    ook: [Lommer, SL]',
        'vragen:',
        '  - nummer: 1',
        '    tekst: Wat doet u nu?',
        '    vraagt: praktijk',
        '  - Wat wilt u?',
      ].join('\n'),
    )
    expect(problems).toEqual([])
    expect(settings.title).toBe('Hoorzitting groen')
    expect(settings.documents[0]).toEqual({
      file: 'lommer.docx',
      line: 4,
      kind: 'notitie',
      actors: ['Stichting Lommer', 'Bomenbond'],
      date: '2025-03-04',
    })
    expect(settings.documents[1]).toEqual({ file: 'oud.pdf', line: 8, date: null, skip: true })
    expect(settings.actors).toEqual([{ name: 'Stichting Lommer', aliases: ['Lommer', 'SL'] }])
    expect(settings.questions).toEqual([
      { number: '1', text: 'Wat doet u nu?', category: null, asks: 'practice' },
      { number: '2', text: 'Wat wilt u?', category: null },
    ])
  })

  test.each([
    ['an unknown key', 'titel: X\nstuken: []', 2, 'stukken'],
    ['an unknown kind', 'stukken:\n  - bestand: a.pdf\n    soort: brochure', 3, 'initiatiefvoorstel'],
    ['a date that does not exist', 'stukken:\n  - bestand: a.pdf\n    datum: 2025-02-30', 3, '2025-02-26'],
    ['a date in words', 'stukken:\n  - bestand: a.pdf\n    datum: 4 maart 2025', 3, '2025-02-26'],
    ['a document without a file', 'stukken:\n  - soort: brief', 2, 'bestand'],
    ['text where a list belongs', 'titel: X\nstukken: lommer.docx', 2, 'lijst'],
    ['a word that no question asks for', 'vragen:\n  - tekst: Wat?\n    vraagt: gevoel', 3, 'praktijk'],
    ['a list where a line belongs', 'titel:\n  - X', 2, 'tekst'],
    ['broken YAML', 'titel: X\nstukken:\n  - bestand: [', 3, 'YAML'],
    ['no keys at all', '- titel', 1, 'sleutels'],
  ])('%s is reported with its line and what was expected', (_, text, line, expected) => {
    const { problems } = parseDossierYaml(text)
    expect(problems.length).toBeGreaterThan(0)
    const [problem] = problems
    expect(problem?.code).toBe('dossier-yaml')
    expect(problem?.line).toBeGreaterThanOrEqual(line)
    expect(problem?.line).toBeLessThanOrEqual(line + 1)
    expect(problem?.message.nl).toContain(expected)
    expect(problem?.message.en).not.toBe('')
  })

  test('all mistakes are reported at once, and the rest is kept', () => {
    const { settings, problems } = parseDossierYaml(
      'titel: X\nstukken:\n  - bestand: a.pdf\n    soort: folder\n  - bestand: b.pdf\n    datum: gisteren',
    )
    expect(problems.map(({ line }) => line)).toEqual([4, 6])
    expect(settings.documents.map(({ file }) => file)).toEqual(['a.pdf', 'b.pdf'])
  })

  test('an empty file says nothing', () => {
    expect(parseDossierYaml('').problems).toEqual([])
    expect(parseDossierYaml('# alleen commentaar\n').settings.documents).toEqual([])
  })
})

describe('writing dossier.yaml', () => {
  const draft: DossierDraft = {
    title: 'Groen: nu of later? #1',
    codebook: 'jeugdhulp',
    questionnaire: 'uitvraag.pdf',
    documents: [
      {
        file: 'Lommer & co.docx',
        title: null,
        kind: { value: 'notitie', ground: 'beantwoordt de vragen\nvan de uitvraag', confidence: 0.85 },
        actors: { value: ['Stichting “Lommer”', 'Jan, Piet & Co'], ground: 'titel', confidence: 0.8 },
        date: { value: null, ground: 'geen datum', confidence: 0.6 },
      },
      {
        file: 'onbekend.pdf',
        title: null,
        kind: { value: 'brief', ground: '“Geachte raad”', confidence: 0.95 },
        actors: { value: [], ground: 'geen afzender gevonden', confidence: 0 },
        date: { value: '2025-03-04', ground: '“Datum: 4 maart 2025”', confidence: 0.95 },
      },
    ],
    questions: [
      { id: 'H', number: 'H', text: 'Hoe verder?', category: null, asks: 'view' },
      { id: '1', number: '1', text: 'Wat doet u: nu?', category: 'Nu', asks: 'practice' },
    ],
  }

  test('what is written is read back to the same facts, without a mistake', () => {
    const { settings, problems } = parseDossierYaml(writeDossierYaml(draft))
    expect(problems).toEqual([])
    expect(settings.title).toBe(draft.title)
    expect(settings.questionnaire).toBe('uitvraag.pdf')
    expect(settings.mainQuestion).toBe('Hoe verder?')
    expect(settings.documents[0]?.actors).toEqual(['Stichting “Lommer”', 'Jan, Piet & Co'])
    expect(settings.documents.map(({ file }) => file)).toEqual(['Lommer & co.docx', 'onbekend.pdf'])
    expect(settings.documents[1]?.date).toBe('2025-03-04')
    expect(settings.questions).toEqual([
      { number: '1', text: 'Wat doet u: nu?', category: 'Nu', asks: 'practice' },
    ])
  })

  test('what is unknown is not written as a fact, and stays open for inference', () => {
    const { settings } = parseDossierYaml(writeDossierYaml(draft))
    expect(settings.documents[0]).not.toHaveProperty('date')
    expect(settings.documents[1]).not.toHaveProperty('actors')
  })

  test('every inference carries its ground and confidence as a comment on the same line', () => {
    const text = writeDossierYaml(draft)
    expect(text).toContain('soort: notitie # beantwoordt de vragen van de uitvraag; 0.85')
    expect(text).toContain('# datum: 2025-01-31 # niet gevonden; geen datum; 0.60')
  })
})
