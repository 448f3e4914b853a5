/** Per question and actor: answered, referred elsewhere, skipped or never asked. */
import { group } from 'd3-array'
import type {
  DocumentInfo,
  PassageInfo,
  QuestionCoverage,
  QuestionInfo,
  Actor,
  Statement,
} from '../result.ts'
import type { Settings } from '../settings.ts'

export interface CoverageInput {
  readonly actors: readonly Actor[]
  readonly questions: readonly QuestionInfo[]
  readonly documents: readonly DocumentInfo[]
  readonly passages: readonly PassageInfo[]
  readonly statements: readonly Statement[]
  /** Normalised text per document id, for the number of words. */
  readonly texts: ReadonlyMap<string, string>
}

/** The actors in whose voice a passage speaks. */
export function speakersOf(
  passage: PassageInfo,
  documents: ReadonlyMap<string, DocumentInfo>,
): readonly string[] {
  return passage.actor === null ? (documents.get(passage.document)?.actors ?? []) : [passage.actor]
}

/**
 * Every question was put to every actor with at least one passage that answers a question: who answers some
 * has seen all. The document that prints the questions answers none of them.
 */
export function coverageOf(
  input: CoverageInput,
  settings: Pick<Settings, 'referralWords'>,
): readonly QuestionCoverage[] {
  const documents = new Map(input.documents.map((document) => [document.id, document]))
  const answers = input.passages
    .filter((passage) => passage.questions.length > 0)
    .filter((passage) => documents.get(passage.document)?.kind !== 'uitvraag')
  const words = wordCounter(input.texts)
  const firstHand = new Set(
    input.statements.filter((one) => one.mode !== 'taken-over').map((one) => one.passage),
  )
  const byActor = group(
    answers.flatMap((passage) => speakersOf(passage, documents).map((actor) => ({ actor, passage }))),
    ({ actor }) => actor,
  )

  const cover = (question: string, actor: string): QuestionCoverage => {
    const mine = byActor.get(actor)?.map(({ passage }) => passage)
    if (mine === undefined) return { question, actor, status: 'not-asked', passages: [], words: 0 }
    const given = mine
      .filter((passage) => passage.questions.includes(question))
      .map((passage) => ({ passage, words: words(passage) }))
      .filter((one) => one.words > 0)
    const refers = (one: { passage: PassageInfo; words: number }): boolean =>
      one.passage.references.some((reference) => reference.type !== 'duplicate') &&
      one.words <= settings.referralWords &&
      !firstHand.has(one.passage.id)
    return {
      question,
      actor,
      status: given.length === 0 ? 'skipped' : given.every(refers) ? 'referred' : 'answered',
      passages: given.map((one) => one.passage.id),
      words: given.reduce((sum, one) => sum + one.words, 0),
    }
  }
  return input.questions.flatMap((question) => input.actors.map((actor) => cover(question.id, actor.id)))
}

/** Per actor the share of its passages, by length, that is in Dutch: only those are coded. 0 without any. */
export function readShare(input: Pick<CoverageInput, 'documents' | 'passages'>): (actor: string) => number {
  const documents = new Map(input.documents.map((document) => [document.id, document]))
  const lengths = new Map<string, { read: number; all: number }>()
  for (const passage of input.passages)
    for (const actor of speakersOf(passage, documents)) {
      const { read, all } = lengths.get(actor) ?? { read: 0, all: 0 }
      const length = passage.end - passage.start
      lengths.set(actor, { read: read + (passage.language === 'nl' ? length : 0), all: all + length })
    }
  return (actor) => {
    const { read, all } = lengths.get(actor) ?? { read: 0, all: 0 }
    return all === 0 ? 0 : read / all
  }
}

/** Counts words between code-point offsets; every text is taken apart once. */
function wordCounter(texts: ReadonlyMap<string, string>): (passage: PassageInfo) => number {
  const points = new Map<string, readonly string[]>()
  return (passage) => {
    const known = points.get(passage.document) ?? Array.from(texts.get(passage.document) ?? '')
    points.set(passage.document, known)
    const text = known.slice(passage.start, passage.end).join('')
    return text.match(/[\p{L}\p{N}]+(?:[-'’.&][\p{L}\p{N}]+)*/gu)?.length ?? 0
  }
}
