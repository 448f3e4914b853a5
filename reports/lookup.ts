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
  /** The themes as a reader knows them, in the order of the codebook. */
  readonly themes: readonly ThemeInfo[]
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
  const themes = analysis.themes.map(named)
  const statement = finder('statement', analysis.statements, (one) => one.id)
  const position = finder('position', analysis.positions, (one) => key(one.actor, one.theme))
  return {
    themes,
    actor: finder('actor', analysis.actors, (one) => one.id),
    theme: finder('theme', themes, (one) => one.id),
    question: finder('question', analysis.questions, (one) => one.id),
    document: finder('document', analysis.documents, (one) => one.id),
    passage: finder('passage', analysis.passages, (one) => one.id),
    statement,
    consensus: finder('theme', analysis.comparisons.themes, (one) => one.theme),
    position: (actor, theme) => position(key(actor, theme)),
    evidence: ({ statements }) => statements.map(statement),
  }
}

/** How much of a proposition that was put as a question stands in its name. */
const NAME = 70

/** A theme with a name that says something: "Stelling 3" alone does not. */
function named(theme: ThemeInfo): ThemeInfo {
  if (theme.source === 'codebook') return theme
  const words = theme.proposition.replace(/\s+/g, ' ').trim()
  const short = words.length <= NAME ? words : `${words.slice(0, words.lastIndexOf(' ', NAME))} …`
  return { ...theme, label: `${theme.label}: ${short}` }
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
