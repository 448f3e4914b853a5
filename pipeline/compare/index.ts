/** Lays the actors side by side, over their statements alone: positions, and what follows from them. */
import { group } from 'd3-array'
import type {
  Actor,
  Comparisons,
  DocumentInfo,
  PassageInfo,
  Position,
  QuestionInfo,
  Statement,
  ThemeInfo,
} from '../result.ts'
import { SETTINGS, type Settings } from '../settings.ts'
import { reviewedCell, type Correction } from '../corrections.ts'
import { profilesOf } from './actors.ts'
import { fieldOf } from './camps.ts'
import { consensusOf } from './consensus.ts'
import { coverageOf, readShare } from './coverage.ts'
import { opinionsOf, pairsOf } from './pairs.ts'
import { positionOf } from './position.ts'
import { silenceReader } from './silence.ts'
import { distinctiveWords, type Tokenise } from './words.ts'

export interface CompareInput {
  readonly statements: readonly Statement[]
  readonly passages: readonly PassageInfo[]
  readonly documents: readonly DocumentInfo[]
  readonly actors: readonly Actor[]
  readonly themes: readonly ThemeInfo[]
  readonly questions: readonly QuestionInfo[]
  /** Normalised text per document id: tells an answer from an empty one. */
  readonly texts: ReadonlyMap<string, string>
  /** Gives the words of a text; without it no distinctive words are looked for. */
  readonly tokenise?: Tokenise
  /** What organisations said of their positions; at most one for each actor and theme. */
  readonly corrections?: readonly Correction[]
  readonly settings?: Partial<Settings>
}

export interface Compared {
  /** Statements that a correction gave another stance, to put in the place of those given; absent without corrections. */
  readonly corrected?: readonly Statement[]
  /** One per actor and theme, silent ones too, in the order of the actors and themes. */
  readonly positions: readonly Position[]
  readonly comparisons: Comparisons
}

/** Compares; the order of statements, passages and documents makes no difference. */
export function compare(input: CompareInput): Compared {
  const settings = { ...SETTINGS, ...input.settings }
  const { actors, themes, questions, statements } = input
  const passages = new Map(input.passages.map((passage) => [passage.id, passage]))
  const coverage = coverageOf(input, settings)
  const silence = silenceReader(questions, statements, coverage)
  const read = readShare(input)
  const cells = group(
    statements,
    (statement) => statement.actor,
    (statement) => statement.theme,
  )
  const corrections = new Map((input.corrections ?? []).map((one) => [`${one.actor}\n${one.theme}`, one]))
  const reviewed = actors.flatMap(({ id: actor }) =>
    themes.map(({ id: theme }) => {
      const said = cells.get(actor)?.get(theme) ?? []
      const cell = { actor, theme, statements: said, silence: silence(actor, theme), read: read(actor) }
      const addUp = (now: readonly Statement[]) =>
        positionOf({ ...cell, statements: now }, passages, settings)
      return reviewedCell(said, addUp, corrections.get(`${actor}\n${theme}`))
    }),
  )
  const positions = reviewed.map(({ position }) => position)
  const opinions = opinionsOf(actors, themes, positions)
  return {
    ...(input.corrections ? { corrected: reviewed.flatMap(({ changes }) => changes) } : {}),
    positions,
    comparisons: {
      pairs: pairsOf(actors, opinions, settings),
      themes: consensusOf(themes, positions, settings),
      coverage,
      actors: profilesOf(actors, positions, coverage),
      ...(input.tokenise ? { words: distinctiveWords(input, input.tokenise, settings) } : {}),
      field: fieldOf(actors, opinions, settings),
    },
  }
}
