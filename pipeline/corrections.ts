/** What organisations said of the positions attributed to them: puts it in the place of what was read, and keeps both. */
import type { Problem } from '../corpus/problem.ts'
import type { Actor, Position, PositionStance, Review, Stance, Statement, ThemeInfo } from './result.ts'

/** As a person wrote it down: names, not ids. */
export interface GivenCorrection {
  readonly organisation: string
  /** Id or label. */
  readonly theme: string
  readonly verdict: Review['verdict']
  /** What it should be, or what was confirmed; "silent": no position; null: not said. */
  readonly stance: PositionStance | null
  readonly note: string | null
  /** The form it comes from; null: written by hand. */
  readonly source: string | null
  /** Where it stands. */
  readonly file: string
  readonly line: number
}

/** The same, on an actor and a theme of this analysis. */
export interface Correction extends Pick<GivenCorrection, 'verdict' | 'stance' | 'note'> {
  readonly actor: string
  readonly theme: string
  readonly source: string
}

/** Finds who and what each correction is about; one that is about nobody, or comes second, is a problem. */
export function placedCorrections(
  given: readonly GivenCorrection[],
  actors: readonly Actor[],
  themes: readonly ThemeInfo[],
): { readonly corrections: readonly Correction[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const taken = new Map<string, number>()
  const corrections = given.flatMap((one): Correction[] => {
    const actor = found(one.organisation, actors, ({ id, name }) => [name, id])
    const theme = found(one.theme, themes, ({ id, label }) => [id, label])
    if (actor === undefined) problems.push(unknown(one, 'organisatie', one.organisation, actors.map(({ name }) => name))) // prettier-ignore
    if (theme === undefined) problems.push(unknown(one, 'thema', one.theme, themes.map(({ id }) => id))) // prettier-ignore
    if (actor === undefined || theme === undefined) return []
    const key = `${actor.id}\n${theme.id}`
    const first = taken.get(key)
    if (first !== undefined) problems.push(twice(one, first))
    if (first !== undefined) return []
    taken.set(key, one.line)
    const { verdict, stance, note } = one
    return [{ actor: actor.id, theme: theme.id, verdict, stance, note, source: one.source ?? one.file }]
  })
  return { corrections, problems }
}

/** A cell after its correction, with the statements that it changed. */
export interface ReviewedCell {
  readonly position: Position
  readonly changes: readonly Statement[]
}

/**
 * Adds up a cell and puts the word of the organisation over it. Statements that say otherwise take the stance of
 * the correction, so that counts and evidence follow, and remember what was read. Who rejects a position without
 * giving another, or has none, speaks of the theme at most.
 */
export function reviewedCell(
  said: readonly Statement[],
  addUp: (statements: readonly Statement[]) => Position,
  correction: Correction | undefined,
): ReviewedCell {
  const read = addUp(said)
  if (correction === undefined) return { position: read, changes: [] }
  const { verdict, note, source } = correction
  const stance = stanceOf(correction, read)
  const now = stance === read.stance ? said : said.map((one) => restanced(one, stance, said, source))
  const sum = addUp(now)
  const before = { stance: read.stance, confidence: read.confidence }
  return {
    position: {
      ...sum,
      stance,
      silence: stance === 'silent' ? (sum.silence ?? read.silence ?? 'no-statement') : null,
      score: sum.stance === stance ? sum.score : SCORES[stance],
      confidence: 1,
      unsure: false,
      fragile: [],
      reviewed: { verdict, note, source, before },
    },
    changes: now.filter((one, at) => one !== said[at]),
  }
}

const SCORES: Readonly<Record<PositionStance, number | null>> = {
  agree: 1,
  mixed: 0,
  disagree: -1,
  mention: null,
  silent: null,
}

function stanceOf({ verdict, stance }: Correction, read: Position): PositionStance {
  if (verdict === 'confirmed' && stance === null) return read.stance
  if (stance !== null && stance !== 'silent') return stance
  return read.statements.length > 0 ? 'mention' : 'silent'
}

/** Bare mentions stay what they are, unless they are all there is for a position. */
function restanced(
  one: Statement,
  stance: PositionStance,
  said: readonly Statement[],
  source: string,
): Statement {
  const none = said.every((other) => other.stance === 'mention')
  if (stance === 'silent' || one.stance === stance || (one.stance === 'mention' && !none)) return one
  return { ...one, stance: stance satisfies Stance, reviewed: { before: one.stance, source } }
}

function found<T>(wanted: string, list: readonly T[], names: (one: T) => readonly string[]): T | undefined {
  return list.find((one) => names(one).some((name) => plain(name) === plain(wanted)))
}

function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()
}

function unknown(
  { file, line }: GivenCorrection,
  key: string,
  name: string,
  known: readonly string[],
): Problem {
  // prettier-ignore
  const list = known.join(', ')
  return {
    code: 'review-yaml',
    severity: 'error',
    source: file,
    line,
    message: {
      nl: `${key}: “${name}” komt in deze vergelijking niet voor; verwacht een van: ${list}.`,
      en: `${key}: “${name}” is not in this comparison; expected one of: ${list}.`,
    },
  }
}

function twice({ file, line }: GivenCorrection, first: number): Problem {
  return {
    code: 'review-yaml',
    severity: 'error',
    source: file,
    line,
    message: {
      nl: `Over dit standpunt staat op regel ${first} al iets; alleen dat telt. Laat er één staan.`,
      en: `Line ${first} already says something of this position; only that counts. Keep one of the two.`,
    },
  }
}
