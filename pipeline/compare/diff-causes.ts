/** What differs between the input of two runs, and which of it could have changed a cell. */
import type { Analysis } from '../result.ts'
import { SETTING_LIST } from '../settings.ts'

export type Change = 'added' | 'removed' | 'changed'

export interface FileChange {
  readonly name: string
  readonly change: Change
}

export interface InputChanges {
  readonly documents: readonly FileChange[]
  /** Files of the dossier that are no documents: dossier.yaml and what people corrected. */
  readonly corrections: readonly FileChange[]
  readonly lexicons: readonly FileChange[]
  readonly settings: readonly {
    readonly name: string
    readonly before: number | string | boolean | null
    readonly after: number | string | boolean | null
  }[]
  /** Null when both runs are of one version. */
  readonly version: { readonly before: string; readonly after: string } | null
}

export type Cause =
  | { readonly kind: 'document' | 'correction' | 'lexicon'; readonly name: string; readonly change: Change }
  | { readonly kind: 'setting'; readonly name: string }
  | { readonly kind: 'version' }

/** Compares what went into two runs, by name and hash. */
export function inputChanges(before: Analysis, after: Analysis): InputChanges {
  const documents = new Set([...before.documents, ...after.documents].map(({ file }) => file))
  const files = ({ generator }: Analysis, kind: 'document' | 'other'): [string, string][] =>
    generator.inputs
      .filter(({ file }) => documents.has(file) === (kind === 'document'))
      .map(({ file, sha256 }) => [file, sha256])
  const ofDocuments = ({ documents: all }: Analysis): [string, string][] =>
    all.map(({ file, sha256 }) => [file, sha256])
  const lexicons = ({ generator }: Analysis): [string, string][] =>
    generator.lexicons.map(({ name, sha256 }) => [name, sha256])
  const settings = changes(
    Object.entries(before.generator.settings),
    Object.entries(after.generator.settings),
  )
  return {
    documents: changes(ofDocuments(before), ofDocuments(after)),
    corrections: changes(files(before, 'other'), files(after, 'other')),
    lexicons: changes(lexicons(before), lexicons(after)),
    settings: settings.map(({ name }) => ({
      name,
      before: before.generator.settings[name] ?? null,
      after: after.generator.settings[name] ?? null,
    })),
    version:
      before.generator.version === after.generator.version
        ? null
        : { before: before.generator.version, after: after.generator.version },
  }
}

/** What happened to the statements of a cell. */
export interface CellEvents {
  /** Files of statements that came, went or were read otherwise. */
  readonly files: readonly string[]
  /** Some that stayed became more or less sure. */
  readonly weighedAnew: boolean
  /** Only one of the runs has the actor or the theme. */
  readonly isNew: boolean
  /** What the organisation said of the position is not the same in both runs. */
  readonly reviewed: boolean
}

/**
 * A statement in a document that came, went or changed is explained by that document. Any other change of
 * statements is another reading of the same words: by another lexicon, version or setting, or by what people
 * wrote. Where the statements are the same, only a setting or the version can have turned the cell. What the organisation said of a position
 * settles that position and no other.
 */
export function causesOf(
  input: InputChanges,
  { files, weighedAnew, isNew, reviewed }: CellEvents,
): readonly Cause[] {
  const reviews = input.corrections.filter(({ name }) => REVIEW.test(name))
  if (reviewed && reviews.length > 0) return reviews.map((one): Cause => ({ kind: 'correction', ...one }))
  const corrections = input.corrections.filter(({ name }) => !REVIEW.test(name))
  const documents = input.documents.filter(({ name }) => files.includes(name))
  const readAnew = weighedAnew || isNew || files.some((file) => !documents.some(({ name }) => name === file))
  const version: readonly Cause[] = input.version === null ? [] : [{ kind: 'version' }]
  return [
    ...documents.map((one): Cause => ({ kind: 'document', ...one })),
    ...(readAnew ? input.lexicons.map((one): Cause => ({ kind: 'lexicon', ...one })) : []),
    ...(readAnew ? corrections.map((one): Cause => ({ kind: 'correction', ...one })) : []),
    ...(readAnew ? settingsThat(input, 'statements') : []),
    ...(files.length === 0 || isNew ? settingsThat(input, 'cells') : []),
    ...(readAnew || files.length === 0 ? version : []),
  ]
}

const REVIEW = /^nazicht\.ya?ml$/

/** Changed settings that turn statements or cells; of a setting that this version does not know, both. */
function settingsThat(input: InputChanges, turns: 'statements' | 'cells'): Cause[] {
  const known: Readonly<Record<string, { readonly turns: string }>> = SETTING_LIST
  return input.settings
    .filter(({ name }) => (known[name]?.turns ?? turns) === turns)
    .map(({ name }): Cause => ({ kind: 'setting', name }))
}

function changes(
  before: readonly (readonly [string, unknown])[],
  after: readonly (readonly [string, unknown])[],
): FileChange[] {
  const [old, now] = [new Map(before), new Map(after)]
  const names = [...new Set([...old.keys(), ...now.keys()])].toSorted()
  return names.flatMap((name): FileChange[] => {
    if (!old.has(name)) return [{ name, change: 'added' }]
    if (!now.has(name)) return [{ name, change: 'removed' }]
    return old.get(name) === now.get(name) ? [] : [{ name, change: 'changed' }]
  })
}
