/** Builders for the tests of the comparison: a statement, a passage, a dossier of invented organisations. */
import { compare, type Compared, type CompareInput } from '../../pipeline/compare/index.ts'
import type { DocumentInfo, PassageInfo, Position, QuestionInfo, Statement } from '../../pipeline/result.ts'

let made = 0

/** A statement of "veer" on "fietsen" in passage p1, unless said otherwise; every one has a quote of its own. */
export function statement(parts: Partial<Statement> = {}): Statement {
  made += 1
  const passage = parts.passage ?? 'p1'
  return {
    id: `s${made}`,
    document: 'nota',
    actor: 'veer',
    passage,
    questions: [],
    theme: 'fietsen',
    stance: 'agree',
    function: 'demand',
    mode: 'own',
    start: made * 10,
    end: made * 10 + 5,
    quote: `uitspraak ${made}`,
    page: null,
    confidence: 0.8,
    condition: null,
    why: { terms: [`term ${made}`], cues: [], rules: [`rule ${made}`] },
    ...parts,
  }
}

/** A passage of document "nota" with ten characters of text. */
export function passage(id: string, parts: Partial<PassageInfo> = {}): PassageInfo {
  return {
    id,
    document: 'nota',
    actor: null,
    questions: [],
    start: 0,
    end: 10,
    page: null,
    heading: null,
    kind: 'section',
    language: 'nl',
    alignment: { method: 'none', confidence: 1 },
    references: [],
    ...parts,
  }
}

export function document(id: string, actors: string[], kind: DocumentInfo['kind'] = 'notitie'): DocumentInfo {
  return {
    id,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    kind,
    actors,
    date: null,
    language: 'nl',
    pages: null,
    format: 'text',
    title: null,
    ocr: null,
    inferred: {
      kind: { value: kind, ground: '', confidence: 1 },
      actors: { value: actors, ground: '', confidence: 1 },
      date: { value: null, ground: '', confidence: 1 },
    },
  }
}

export function question(id: string, asks: QuestionInfo['asks'] = 'view'): QuestionInfo {
  return { id, number: id, text: `Vraag ${id}?`, category: null, asks }
}

/** Compares statements; actors, themes, documents and passages follow from them unless given. */
export function compared(statements: readonly Statement[], parts: Partial<CompareInput> = {}): Compared {
  const actors = unique(statements.map((one) => one.actor))
  const documents = unique(statements.map((one) => one.document))
  const texts = new Map((parts.documents ?? documents.map((id) => ({ id }))).map(({ id }) => [id, 'Een antwoord in zeven woorden is lang genoeg.'])) // prettier-ignore
  return compare({
    statements,
    passages: unique(statements.map((one) => one.passage)).map((id) => passage(id)),
    documents: documents.map((id) =>
      document(id, unique(statements.filter((one) => one.document === id).map((one) => one.actor))),
    ),
    actors: actors.map((id) => ({ id, name: id })),
    themes: unique(statements.map((one) => one.theme)).map((id) => ({
      id,
      label: id,
      proposition: `Meer ${id}.`,
      source: 'codebook' as const,
    })),
    questions: [],
    texts,
    ...parts,
  })
}

/** The one cell of statements that all have the same actor and theme. */
export function cell(statements: readonly Statement[], parts: Partial<CompareInput> = {}): Position {
  const [position] = compared(statements, parts).positions
  if (position === undefined) throw new Error('Unexpected empty comparison, expected one cell')
  return position
}

/** Cells per "actor/theme". */
export function cells({ positions }: Compared): ReadonlyMap<string, Position> {
  return new Map(positions.map((one) => [`${one.actor}/${one.theme}`, one]))
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted()
}
