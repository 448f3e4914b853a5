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
  readonly settings?: Partial<Settings>
}

export interface Compared {
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
  const positions = actors.flatMap(({ id: actor }) =>
    themes.map(({ id: theme }) => {
      const said = cells.get(actor)?.get(theme) ?? []
      return positionOf(
        { actor, theme, statements: said, silence: silence(actor, theme), read: read(actor) },
        passages,
        settings,
      )
    }),
  )
  const opinions = opinionsOf(actors, themes, positions)
  return {
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
