/** A small reference and an analysis of the same invented documents. */
import type { Analysis, Statement } from '../../pipeline/result.ts'
import { compared, document, statement } from '../compare/support.ts'

export const TEXTS: ReadonlyMap<string, string> = new Map([
  [
    'haven',
    'Wij willen een fietspad. De parkeerplaats mag weg, mits er een bus rijdt. Wij willen een fietspad.',
  ],
  ['molen', 'Een fietspad is niet nodig. Parkeren kan iedereen.'],
])

/** Segments count letters and digits: "Wijwilleneenfietspad" is 20 long. */
export const REFERENCE = {
  schema: 'gold/1',
  note: 'Gecodeerd door twee verzonnen lezers.',
  documents: [
    { file: 'haven.txt', actors: ['Haven'] },
    { file: 'molen.txt', actors: ['Molen'] },
  ],
  segments: [
    { id: 'h1', file: 'haven.txt', question: '1', start: 0, end: 20 },
    { id: 'h2', file: 'haven.txt', question: '2', start: 20, end: 58 },
    { id: 'h3', file: 'haven.txt', question: '3', start: 58, end: 78 },
    { id: 'm1', file: 'molen.txt', question: null, start: 0, end: 22 },
    { id: 'm2', file: 'molen.txt', question: null, start: 22, end: 41 },
  ],
  statements: [
    gold('h1', 'fietsen', 'agree'),
    gold('h2', 'parkeren', 'mixed', { function: 'condition' }),
    gold('h2', 'bus', 'agree', { optional: true }),
    gold('h3', 'fietsen', 'agree'),
    gold('m1', 'fietsen', 'disagree'),
    gold('m2', 'parkeren', 'mention', { function: 'fact' }),
  ],
} as const

export function gold(segment: string, theme: string, stance: string, parts: object = {}): object {
  return { segment, theme, stance, function: 'demand', mode: 'own', optional: false, ...parts }
}

/** A statement of the document with these words in it. */
export function said(doc: string, theme: string, quote: string, parts: Partial<Statement> = {}): Statement {
  return statement({ document: doc, actor: doc, theme, quote, passage: `${doc}-${quote}`, ...parts })
}

/** What a flawless coder finds. */
export function flawless(): Statement[] {
  return [
    said('haven', 'fietsen', 'Wij willen een fietspad.', { questions: ['1'] }),
    said('haven', 'parkeren', 'De parkeerplaats mag weg, mits er een bus rijdt.', { stance: 'mixed', function: 'condition' }), // prettier-ignore
    said('haven', 'fietsen', 'Wij willen een fietspad.', { questions: ['3'] }),
    said('molen', 'fietsen', 'Een fietspad is niet nodig.', { stance: 'disagree' }),
  ]
}

/** An analysis that holds these statements and what follows from them. */
export function analysisOf(statements: readonly Statement[], parts: Partial<Analysis> = {}): Analysis {
  const actors = ['haven', 'molen'].map((id) => ({ id, name: id[0]?.toUpperCase() + id.slice(1) }))
  const documents = [document('haven', ['haven']), document('molen', ['molen'])]
  const themes = ['bus', 'fietsen', 'parkeren'].map((id) => ({
    id,
    label: id,
    proposition: `Meer ${id}.`,
    source: 'codebook' as const,
  }))
  return {
    schema: 'meerstemmig.analysis/1',
    dossier: { title: 'Verkeer', questionnaire: null, mainQuestion: null },
    generator: { name: 'meerstemmig', version: '0', settings: {}, inputs: [], lexicons: [] },
    problems: [],
    actors,
    themes,
    questions: [],
    documents,
    passages: [],
    statements,
    ...compared(statements, { actors, documents, themes, settings: { permutations: 0 } }),
    ...parts,
  }
}
