import type {
  Actor,
  DocumentInfo,
  PassageInfo,
  Position,
  QuestionInfo,
  Result,
  Statement,
  ThemeConsensus,
  ThemeInfo,
} from '../pipeline/result.ts'

/** A result with everything findable by id; no number is made here. */
export interface Lookup {
  readonly actor: (id: string) => Actor
  readonly theme: (id: string) => ThemeInfo
  readonly question: (id: string) => QuestionInfo
  readonly document: (id: string) => DocumentInfo
  readonly passage: (id: string) => PassageInfo
  readonly statement: (id: string) => Statement
  readonly consensus: (theme: string) => ThemeConsensus
  readonly position: (actor: string, theme: string) => Position
  /** Statements the position rests on, best first. */
  readonly evidence: (position: Position) => readonly Statement[]
}

/** Builds the lookups of a result; asking for an id that is not there is our own mistake. */
export function lookup({ analysis }: Result): Lookup {
  const statement = finder('statement', analysis.statements, (one) => one.id)
  const position = finder('position', analysis.positions, (one) => key(one.actor, one.theme))
  return {
    actor: finder('actor', analysis.actors, (one) => one.id),
    theme: finder('theme', analysis.themes, (one) => one.id),
    question: finder('question', analysis.questions, (one) => one.id),
    document: finder('document', analysis.documents, (one) => one.id),
    passage: finder('passage', analysis.passages, (one) => one.id),
    statement,
    consensus: finder('theme', analysis.comparisons.themes, (one) => one.theme),
    position: (actor, theme) => position(key(actor, theme)),
    evidence: ({ statements }) => statements.map(statement),
  }
}

function key(actor: string, theme: string): string {
  return `${actor}\n${theme}`
}

function finder<T>(what: string, list: readonly T[], id: (one: T) => string): (id: string) => T {
  const byId = new Map(list.map((one) => [id(one), one]))
  return (wanted) => {
    const found = byId.get(wanted)
    if (found === undefined) throw new Error(`Unexpected ${what} "${wanted}", expected one of the result`)
    return found
  }
}
