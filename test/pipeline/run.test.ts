import { beforeAll, describe, expect, it } from 'vitest'
import { readDossier, type DossierReading } from '../../corpus/read.ts'
import { loadCodebook } from '../../lexicons/load.ts'
import { loadCues } from '../../lexicons/nl/cues.ts'
import { loadMorphology } from '../../lexicons/nl/morphology.ts'
import type { Result } from '../../pipeline/result.ts'
import { run } from '../../pipeline/run.ts'
import { documentFrom } from '../support/any-document.ts'

const DEMO = 'corpus/demo'
let dossier: DossierReading
let result: Result

const analyse = (reading: DossierReading): Result =>
  run({
    title: null,
    folder: 'demo',
    version: '0',
    documents: reading.documents,
    inputs: reading.inputs,
    dossier: reading.settings,
    codebook: loadCodebook('jeugdhulp').codebook,
    cues: loadCues(),
    morphology: loadMorphology(),
    problems: reading.problems,
  })

beforeAll(async () => {
  dossier = await readDossier(DEMO)
  result = analyse(dossier)
})

describe('the whole run on the demo dossier', () => {
  it('gives every statement a quote that stands in the text at its code points', () => {
    const points = new Map([...result.texts].map(([id, text]) => [id, [...text]]))
    expect(result.analysis.statements.length).toBeGreaterThan(50)
    for (const { document, start, end, quote } of result.analysis.statements) {
      expect(points.get(document)?.slice(start, end).join('')).toBe(quote)
    }
  })

  it('cuts passages that do not overlap, lie in their text and hold the quotes of their statements', () => {
    for (const { id } of result.analysis.documents) {
      const length = [...(result.texts.get(id) ?? '')].length
      const passages = result.analysis.passages
        .filter((passage) => passage.document === id)
        .sort((a, b) => a.start - b.start)
      let at = 0
      for (const passage of passages) {
        expect(passage.start).toBeGreaterThanOrEqual(at)
        expect(passage.end).toBeLessThanOrEqual(length)
        at = passage.end
      }
      for (const statement of result.analysis.statements) {
        if (statement.document !== id || statement.mode === 'taken-over') continue
        const passage = passages.find((candidate) => candidate.id === statement.passage)
        expect(
          passage && passage.start <= statement.start && statement.end <= passage.end,
          statement.id,
        ).toBe(true)
      }
    }
  })

  it('says why for every statement, and gives no two the same id', () => {
    const { statements } = result.analysis
    expect(statements.filter(({ why }) => why.terms.length === 0)).toEqual([])
    expect(statements.filter(({ stance, why }) => stance !== 'mention' && why.rules.length === 0)).toEqual([])
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
  })

  it('does not depend on the order in which the documents come', () => {
    const turned = analyse({
      ...dossier,
      documents: dossier.documents.toReversed(),
      inputs: dossier.inputs.toReversed(),
    })
    expect(JSON.stringify(turned.analysis)).toBe(JSON.stringify(result.analysis))
  })

  it('counts what is taken over from another answer once', () => {
    const taken = result.analysis.statements.filter(({ mode }) => mode === 'taken-over')
    expect(taken.length).toBeGreaterThan(0)
    for (const { actor, theme } of taken) {
      const cell = result.analysis.positions.find(
        (position) => position.actor === actor && position.theme === theme,
      )
      const own = new Set(
        result.analysis.statements
          .filter(
            (one) =>
              one.actor === actor &&
              one.theme === theme &&
              one.mode !== 'taken-over' &&
              one.stance !== 'mention',
          )
          .map((one) => `${one.passage} ${one.stance}`),
      )
      const counted = (cell?.counts.agree ?? 0) + (cell?.counts.disagree ?? 0) + (cell?.counts.mixed ?? 0)
      expect(counted).toBeLessThanOrEqual(own.size || 1)
    }
  })

  it('does not count who only asks among the organisations', async () => {
    const texts = {
      'uitvraag.txt':
        'Uitvraag van de griffie van Wierdam\n\nVragen aan de genodigden\n\n1. Hoe werkt u samen met scholen?\n\n2. Wat doet u aan preventie?\n\n3. Wat vraagt u van de raad?',
      'lommer.txt':
        'Notitie van Stichting Lommer\n\n1. Hoe werkt u samen met scholen?\n\nWij werken samen met alle scholen.\n\n2. Wat doet u aan preventie?\n\nWij investeren in preventie.\n\n3. Wat vraagt u van de raad?\n\nWij vragen om minder bureaucratie.',
    }
    const documents = await Promise.all(Object.entries(texts).map(([file, text]) => documentFrom(text, file)))
    const { analysis } = analyse({ ...dossier, documents, settings: null, problems: [], inputs: [] })
    expect(analysis.documents.map(({ kind, actors }) => [kind, actors])).toEqual([
      ['notitie', ['stichting-lommer']],
      ['uitvraag', []],
    ])
    expect(analysis.actors.map(({ name }) => name)).toEqual(['Stichting Lommer'])
  })

  it('keeps what an asker without a name says himself', async () => {
    const text =
      'Vragenlijst voor de genodigden\n\nWij willen minder bureaucratie in de jeugdhulp.\n\n1. Hoe werkt u samen met scholen?\n\n2. Wat doet u aan preventie?\n\n3. Wat vraagt u van de raad?'
    const documents = [await documentFrom(text, 'vragen.txt')]
    const { analysis } = analyse({ ...dossier, documents, settings: null, problems: [], inputs: [] })
    expect(analysis.documents[0]?.kind).toBe('uitvraag')
    expect(analysis.statements.map(({ theme, actor }) => [theme, actor])).toContainEqual([
      'regeldruk',
      'onbekende-afzender-vragen-txt',
    ])
  })

  it('takes no position from a printed question', () => {
    const printed = result.analysis.questions.map(({ text }) => text)
    for (const { quote } of result.analysis.statements) expect(printed).not.toContain(quote)
  })
})
