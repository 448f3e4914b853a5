import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyseFolder } from '../../cli/analyse-folder.ts'
import { readSources } from '../../scripts/demo/make.ts'
import { canonical, visible, type Source } from '../../scripts/demo/source.ts'

const { analysis, texts } = await analyseFolder(join(import.meta.dirname, '../../corpus/demo'), {
  lang: 'nl',
})
const sources = readSources()
const documentOf = (source: Source) => analysis.documents.find((one) => one.file === source.meta['file'])!
const passagesOf = (id: string) => analysis.passages.filter((passage) => passage.document === id)
const wordsOf = (passage: { document: string; start: number; end: number }) =>
  Array.from(texts.get(passage.document)!).slice(passage.start, passage.end).join('')

describe('what is known of the demo dossier without any configuration', () => {
  test.each(sources.map((source) => [source.meta['file']!, source] as const))(
    '%s: the organisation that speaks is found, by a name that the stuk itself uses',
    (_, source) => {
      const names = documentOf(source).actors.map(
        (id) => analysis.actors.find((actor) => actor.id === id)?.name,
      )
      const wanted = source.meta['actors']!.split('; ')
      expect(names.length, String(names)).toBe(wanted.length)
      names.forEach((name, index) => {
        const known = [wanted[index], ...(SHORT.get(wanted[index]!) ?? [])]
        expect(known).toContain(name)
      })
    },
  )

  test('nobody speaks but the organisations of the stukken: a cell of a table is no name', () => {
    const voices = new Set(analysis.documents.flatMap((document) => document.actors))
    expect(analysis.actors.filter(({ id }) => !voices.has(id))).toEqual([])
  })

  test('a date is the date of the stuk itself, never of another letter, report or meeting', () => {
    const dates = Object.fromEntries(analysis.documents.map((one) => [one.file, one.date]))
    expect(dates).toEqual({
      'Collegebrief-voortgang-jeugdhulp.pdf': '2026-02-24',
      'Inbreng huisartsen.txt': null,
      'Inbreng-ouder-en-jongerenraad.docx': '2026-03-05',
      'Initiatiefvoorstel-Jeugdhulp-zonder-winst.md': '2026-02-02',
      'Notitie-Buurtteam.odt': null,
      'Notitie-De-Grutto.docx': '2026-03-03',
      'Notitie-Koersveer.pdf': null,
      // "Vastgesteld door het bestuur op 26 februari 2026" may be taken for its date.
      'Notitie-Samenwerkingsverband.html': expect.toSatisfy(
        (date: unknown) => date === null || date === '2026-02-26',
      ),
      'Uitvraag-rondetafelgesprek-jeugdhulp.pdf': '2026-01-12',
    })
  })

  test('fourteen questions in five categories and a main question are found', () => {
    const { questions } = analysis
    expect(questions.map((question) => question.id)).toEqual([
      'H',
      ...Array.from({ length: 14 }, (_, index) => String(index + 1)),
    ])
    expect(new Set(questions.slice(1).map((question) => question.category)).size).toBe(5)
  })
})

describe('how the notes of the demo dossier are cut', () => {
  const notes = sources.filter((source) => source.segments.some((segment) => segment.question))

  test.each(notes.map((source) => [source.meta['file']!, source] as const))(
    '%s: every answer stands at its question, with the words that were written there',
    (_, source) => {
      const passages = passagesOf(documentOf(source).id)
      const answered = new Set(passages.flatMap((passage) => passage.questions))
      const wanted = source.segments.flatMap((segment) => segment.question ?? [])
      expect([...answered].toSorted()).toEqual(wanted.toSorted())
      source.segments.forEach((segment, index) => {
        if (segment.question === null) return
        const blocks = source.blocks.slice(segment.from, source.segments[index + 1]?.from)
        // A signature below the last answer belongs to no answer.
        const answer = blocks.filter(({ kind, text }) => kind !== 'heading' && !text.startsWith('Namens de'))
        const last = canonical(visible(answer.at(-1)!)).slice(-40)
        const passage = passages.find((one) => one.questions.includes(segment.question!))!
        expect(canonical(wordsOf(passage)), segment.id).toContain(last)
      })
    },
  )

  test('"zie ons antwoord op vraag 7 en 10" leads to the two answers', () => {
    const grutto = analysis.documents.find((one) => one.file.includes('Grutto'))!
    const [reference] = passagesOf(grutto.id).find((one) => one.questions.includes('13'))!.references
    expect(reference).toMatchObject({ type: 'answer', questions: ['7', '10'] })
    expect(reference?.resolved.length).toBe(2)
  })

  test('the answer that stands word for word under two questions is known as a duplicate', () => {
    const team = analysis.documents.find((one) => one.file.includes('Buurtteam'))!
    const [reference] = passagesOf(team.id).find((one) => one.questions.includes('14'))!.references
    expect(reference).toMatchObject({ type: 'duplicate', questions: ['10'] })
  })

  test('a heading inside one answer ("Buikpijn") does not hang over the next answers', () => {
    const koersveer = analysis.documents.find((one) => one.file.includes('Koersveer'))!
    const next = passagesOf(koersveer.id).find((one) => one.questions.includes('10'))!
    expect(next.heading).not.toBe('Buikpijn')
  })
})

describe('what the statements of the demo dossier rest on', () => {
  test('every quote is the stretch of the text that it says it is', () => {
    expect(analysis.statements.length).toBeGreaterThan(50)
    for (const statement of analysis.statements) {
      expect(wordsOf(statement)).toBe(statement.quote)
    }
  })

  test('what the commission advises is not the position of the college', () => {
    const said = analysis.statements.filter((statement) => statement.quote.includes('Zij adviseert om'))
    expect(said.filter((statement) => statement.mode !== 'reported')).toEqual([])
  })
})

/** Other names by which a stuk calls its own organisation. */
const SHORT = new Map([
  ['Buurtteam Elmerveen', ['Buurtteam', 'Het Buurtteam']],
  ['Stichting De Grutto', ['De Grutto']],
  ['Koersveer Jeugd en Gezin', ['Koersveer']],
  ['Ouder- en Jongerenraad Elmerveen', ['Ouder- en Jongerenraad']],
  ['Elmerveen Sociaal', ['Fractie Elmerveen Sociaal', 'fractie Elmerveen Sociaal']],
  [
    'Samenwerkingsverband Passend Onderwijs Elmerstreek',
    ['Samenwerkingsverband', 'Samenwerkingsverband Passend Onderwijs'],
  ],
  [
    'College van burgemeester en wethouders van Elmerveen',
    ['College van B en W', 'College van burgemeester en wethouders'],
  ],
])
