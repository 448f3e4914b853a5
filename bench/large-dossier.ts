/** A made-up dossier of any size, the same for the same numbers. */
import type { CompareInput } from '../pipeline/compare/index.ts'
import { randomFrom } from '../pipeline/compare/random.ts'
import type { DocumentInfo, PassageInfo, QuestionInfo, Statement, ThemeInfo } from '../pipeline/result.ts'

export interface Size {
  readonly actors: number
  readonly themes: number
  readonly questions: number
  readonly statements: number
}

const PASSAGE = 400
const STANCES = ['agree', 'agree', 'agree', 'mixed', 'disagree', 'mention'] as const
const FUNCTIONS = ['problem', 'demand', 'practice', 'condition', 'fact'] as const

/** One note per actor with an answer to every question; statements are spread at random. */
export function largeDossier(size: Size): CompareInput {
  const random = randomFrom(1)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const numbered = <T>(count: number, make: (at: number) => T): T[] =>
    Array.from({ length: count }, (_, at) => make(at))
  const actors = numbered(size.actors, (at) => ({ id: `actor-${at}`, name: `Organisatie ${at}` }))
  const themes = numbered(size.themes, (at): ThemeInfo => ({
    id: `thema-${at}`,
    label: `Thema ${at}`,
    proposition: `Stelling ${at}.`,
    source: 'codebook',
  }))
  const questions = numbered(size.questions, (at): QuestionInfo => ({
    id: `${at + 1}`,
    number: `${at + 1}`,
    text: `Vraag ${at + 1}?`,
    category: null,
    asks: 'view',
  }))
  const documents = actors.map(({ id, name }): DocumentInfo => ({
    id: `nota-${id}`,
    file: `nota-${id}.txt`,
    sha256: '0'.repeat(64),
    kind: 'notitie',
    actors: [id],
    date: null,
    language: 'nl',
    pages: null,
    format: 'text',
    title: null,
    ocr: null,
    inferred: {
      kind: { value: 'notitie', ground: '', confidence: 1 },
      actors: { value: [name], ground: '', confidence: 1 },
      date: { value: null, ground: '', confidence: 1 },
    },
  }))
  const passages = documents.flatMap(({ id: document }) =>
    questions.map(({ id }, at): PassageInfo => ({
      id: `${document}/${id}`,
      document,
      actor: null,
      questions: [id],
      start: at * PASSAGE,
      end: (at + 1) * PASSAGE,
      page: null,
      heading: null,
      kind: 'answer',
      language: 'nl',
      alignment: { method: 'number', confidence: 1 },
      references: [],
    })),
  )
  const text = 'Een zin van zes woorden, steeds. '.repeat(Math.ceil((size.questions * PASSAGE) / 30))
  const statements = numbered(size.statements, (at): Statement => {
    const passage = pick(passages)
    const start = passage.start + Math.floor(random() * (PASSAGE - 40))
    return {
      id: `uitspraak-${at}`,
      document: passage.document,
      actor: passage.document.slice('nota-'.length),
      passage: passage.id,
      questions: passage.questions,
      theme: pick(themes).id,
      stance: pick(STANCES),
      function: pick(FUNCTIONS),
      mode: 'own',
      start,
      end: start + 40,
      quote: text.slice(start, start + 40),
      page: null,
      confidence: Math.round(random() * 100) / 100,
      condition: null,
      why: { terms: [`term ${at % 50}`], cues: [], rules: [`regel ${at % 9}`] },
    }
  })
  const texts = new Map(documents.map(({ id }) => [id, text]))
  return { actors, themes, questions, documents, passages, statements, texts }
}
