/** Puts what was read of each document into one analysis: ids, actors, code-point offsets, comparison. */
import type { Document } from '../corpus/document.ts'
import type { Problem } from '../corpus/problem.ts'
import type { Codebook } from '../lexicons/types.ts'
import { compare } from './compare/index.ts'
import { placedCorrections, type GivenCorrection } from './corrections.ts'
import { codePointCounter } from './offsets.ts'
import type {
  Actor,
  Analysis,
  DocumentInfo,
  PassageInfo,
  ProblemInfo,
  Result,
  Statement,
  ThemeInfo,
} from './result.ts'
import { propositionTheme } from './propositions.ts'
import type { Settings } from './settings.ts'
import { uncoveredQuestions } from './uncovered.ts'
import type { Draft } from './statements.ts'
import type { Passage, Profile, Questionnaire, Token } from './types.ts'

/** One document with all that was made of it. */
export interface ReadDocument {
  readonly document: Document
  readonly profile: Profile
  readonly passages: readonly Passage[]
  readonly drafts: readonly Draft[]
}

export interface AssembleInput {
  readonly title: string | null
  readonly folder: string
  readonly version: string
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[]
  readonly codebook: Codebook
  /** Name and hash of everything that was looked for: codebook, cues, word forms. */
  readonly lexicons: readonly { readonly name: string; readonly sha256: string }[]
  readonly tokenise: (text: string) => Token[]
  readonly questionnaire: Questionnaire | null
  readonly settings: Settings
  readonly measured?: Pick<Analysis, 'measured' | 'calibration'> | null
  readonly read: readonly ReadDocument[]
  /** What organisations said of the positions attributed to them. */
  readonly corrections?: readonly GivenCorrection[]
  readonly problems: readonly Problem[]
}

/** Builds the result; the order of everything follows the files' names and the places in them. */
export function assemble(input: AssembleInput): Result {
  const read = input.read.map(voiced).toSorted((a, b) => compareText(a.document.file, b.document.file))
  const questions = input.questionnaire?.questions ?? []
  const actors = actorsOf(read)
  const actorId = new Map(actors.map((actor) => [actor.name, actor.id]))
  const themes = themesOf(input.codebook, input.questionnaire)
  const documents = read.map((one) => documentInfo(one, actorId))
  const askedIn = read.find(({ document }) => document.id === input.questionnaire?.document)
  const passages = read.flatMap((one) =>
    one.passages.map((passage) => passageInfo(one.document, passage, actorId)),
  )
  const texts = new Map(read.map(({ document }) => [document.id, document.text]))
  const given = placedCorrections(input.corrections ?? [], actors, themes)
  const said = read.flatMap((one) => statementsIn(one, actorId))
  const { corrected, positions, comparisons } = compare({
    statements: said,
    passages,
    documents,
    actors,
    themes,
    questions,
    texts,
    corrections: given.corrections,
    settings: input.settings,
    tokenise: input.tokenise,
  })
  const changed = new Map((corrected ?? []).map((one) => [one.id, one]))
  const statements = said.map((one) => changed.get(one.id) ?? one)
  const analysis: Analysis = {
    schema: 'meerstemmig.analysis/1',
    dossier: {
      title: input.title ?? askedIn?.profile.title ?? input.folder,
      questionnaire: input.questionnaire?.document ?? null,
      mainQuestion: questions.find((question) => question.id === 'H')?.text ?? null,
    },
    generator: {
      name: 'meerstemmig',
      version: input.version,
      settings: { ...input.settings },
      inputs: input.inputs.toSorted((a, b) => compareText(a.file, b.file)),
      lexicons: input.lexicons,
    },
    problems: [
      ...input.problems,
      ...given.problems,
      ...input.read.filter((one) => isVoiceless(one) && !onlyAsks(one)).map(unknownActor),
      ...uncoveredQuestions({
        questions,
        passages,
        statements,
        documents,
        source: askedIn?.document.file ?? '',
      }),
    ]
      .map((problem): ProblemInfo => problem)
      .toSorted(compareProblems),
    ...input.measured,
    actors,
    themes,
    questions,
    documents,
    passages,
    statements,
    positions,
    comparisons,
  }
  return { analysis, texts }
}

/** A document whose author is not known speaks under its file name: what it says is kept, and nobody is named wrongly. */
function voiced(one: ReadDocument): VoicedDocument {
  if (onlyAsks(one)) return { ...one, voices: [] }
  const unknown = [`Onbekende afzender (${one.document.file})`]
  return { ...one, voices: isVoiceless(one) ? unknown : one.profile.actors.value }
}

/** Who only asks takes no part in the comparison; who also takes a position in it does. */
const onlyAsks = ({ profile, drafts }: ReadDocument): boolean =>
  profile.kind.value === 'uitvraag' && drafts.every(({ stance }) => stance === 'mention')

interface VoicedDocument extends ReadDocument {
  readonly voices: readonly string[]
}

const isVoiceless = ({ profile, passages }: ReadDocument): boolean =>
  profile.actors.value.length === 0 && passages.some((passage) => passage.actor === null)

function unknownActor({ document }: ReadDocument): Problem {
  return {
    code: 'actor-unknown',
    severity: 'warning',
    source: document.file,
    message: {
      nl: 'Van wie dit stuk is, staat er niet duidelijk in. Zet de organisatie in dossier.yaml (meerstemmig init maakt dat bestand).',
      en: 'Whose document this is, is not clear from it. Set the organisation in dossier.yaml (meerstemmig init makes that file).',
    },
  }
}

function actorsOf(read: readonly VoicedDocument[]): Actor[] {
  const names = new Set(
    read.flatMap(({ voices, passages }) => [
      ...voices,
      ...passages.flatMap((passage) => (passage.actor === null ? [] : [passage.actor])),
    ]),
  )
  const taken = new Set<string>()
  return [...names].map((name) => {
    const id = uniqueId(slug(name), taken)
    taken.add(id)
    return { id, name }
  })
}

function themesOf(codebook: Codebook, questionnaire: Questionnaire | null): ThemeInfo[] {
  const fromCodebook = codebook.themes.map(({ id, label, proposition }): ThemeInfo => ({
    id,
    label,
    proposition,
    source: 'codebook',
  }))
  const fromQuestions = (questionnaire?.questions ?? [])
    .filter((question) => question.asks === 'proposition')
    .map((question): ThemeInfo => ({
      id: propositionTheme(question),
      label: `Stelling ${question.number}`,
      proposition: question.text,
      source: 'question',
    }))
  return [...fromCodebook, ...fromQuestions]
}

function documentInfo(
  { document, profile, voices }: VoicedDocument,
  actorId: ReadonlyMap<string, string>,
): DocumentInfo {
  const recognised = document.pages.flatMap((page) => (page.ocr === undefined ? [] : [page.ocr]))
  return {
    id: document.id,
    file: document.file,
    sha256: document.sha256,
    kind: profile.kind.value,
    actors: voices.map((name) => idOf(name, actorId)),
    date: profile.date.value,
    language: profile.language,
    pages: document.pages.length || null,
    format: document.format,
    title: profile.title,
    ocr:
      recognised.length === 0 ? null : recognised.reduce((sum, value) => sum + value, 0) / recognised.length,
    inferred: { kind: profile.kind, actors: profile.actors, date: profile.date },
  }
}

function passageInfo(
  document: Document,
  passage: Passage,
  actorId: ReadonlyMap<string, string>,
): PassageInfo {
  const at = codePointCounter(document.text)
  return {
    ...passage,
    actor: passage.actor === null ? null : idOf(passage.actor, actorId),
    start: at(passage.start),
    end: at(passage.end),
  }
}

function statementsIn(
  { document, voices, drafts }: VoicedDocument,
  actorId: ReadonlyMap<string, string>,
): Statement[] {
  const at = codePointCounter(document.text)
  const taken = new Set<string>()
  return drafts.flatMap((draft) => {
    const names = draft.passage.actor === null ? voices : [draft.passage.actor]
    return names.map((name): Statement => {
      const actor = idOf(name, actorId)
      const id = uniqueId(
        [draft.passage.id, draft.theme, ...(names.length > 1 ? [actor] : [])].join('.'),
        taken,
      )
      taken.add(id)
      return {
        id,
        document: document.id,
        actor,
        passage: draft.passage.id,
        questions: draft.passage.questions,
        theme: draft.theme,
        stance: draft.stance,
        function: draft.function,
        mode: draft.mode,
        start: at(draft.start),
        end: at(draft.end),
        quote: document.text.slice(draft.start, draft.end),
        page: pageAt(document, draft.start),
        confidence: Math.round(draft.confidence * 100) / 100,
        condition: draft.condition,
        why: { terms: draft.terms, cues: draft.cues, rules: draft.rules },
      }
    })
  })
}

function pageAt(document: Document, offset: number): number | null {
  return document.pages.find((page) => page.start <= offset && offset < page.end)?.number ?? null
}

function idOf(name: string, actorId: ReadonlyMap<string, string>): string {
  const id = actorId.get(name)
  if (id === undefined)
    throw new Error(`Unexpected actor "${name}", expected one of ${[...actorId.keys()].join(', ')}`)
  return id
}

function slug(name: string): string {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'organisatie'
}

function uniqueId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`
  return id
}

function compareProblems(a: ProblemInfo, b: ProblemInfo): number {
  return (
    compareText(a.source, b.source) ||
    (a.line ?? a.page ?? 0) - (b.line ?? b.page ?? 0) ||
    compareText(a.code, b.code)
  )
}

/** By code units: the same order on every machine, whatever its locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
