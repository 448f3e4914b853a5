/** A reference coding ("gold/1"): what careful readers found, per segment of every document. */
import type { Mode, Stance, StatementFunction } from '../result.ts'

export interface ReferenceDocument {
  readonly file: string
  readonly actors: readonly string[]
}

/** Offsets count the letters and digits of the document in lower case, everything else left out. */
export interface ReferenceSegment {
  readonly id: string
  readonly file: string
  readonly question: string | null
  readonly start: number
  readonly end: number
}

export interface ReferenceStatement {
  readonly segment: string
  readonly theme: string
  readonly stance: Stance
  readonly function: StatementFunction
  readonly mode: Mode
  /** Found or judged borderline by one coder only: neither rewarded nor punished. */
  readonly optional: boolean
  /** Words of the document that show it; they find the segment back in a text that was read otherwise. */
  readonly quotes?: readonly string[]
}

export interface Reference {
  readonly schema: 'gold/1'
  readonly note?: string
  readonly documents: readonly ReferenceDocument[]
  readonly segments: readonly ReferenceSegment[]
  readonly statements: readonly ReferenceStatement[]
}

/** What is wrong with a reference, in both languages. */
export class UnusableReference extends Error {
  override readonly name = 'UnusableReference'
  readonly text: { readonly nl: string; readonly en: string }

  constructor(nl: string, en: string) {
    super(en)
    this.text = { nl, en }
  }
}

/** Checks that a value is a reference coding that hangs together; throws UnusableReference when it is not. */
export function readReference(value: unknown): Reference {
  const reference = value as Partial<Reference> | null
  if (reference?.schema !== 'gold/1')
    throw new UnusableReference(
      `Dit is geen referentiecodering: schema is ${JSON.stringify(reference?.schema)}, verwacht "gold/1".`,
      `This is no reference coding: schema is ${JSON.stringify(reference?.schema)}, expected "gold/1".`,
    )
  for (const list of ['documents', 'segments', 'statements'] as const)
    if (!Array.isArray(reference[list]))
      throw new UnusableReference(
        `De referentiecodering heeft geen lijst "${list}".`,
        `The reference coding has no list "${list}".`,
      )
  const whole = reference as Reference
  const segments = new Set(whole.segments.map((segment) => segment.id))
  const stray = whole.statements.find((statement) => !segments.has(statement.segment))
  if (stray !== undefined)
    throw new UnusableReference(
      `De referentiecodering noemt segment "${stray.segment}", dat er niet is.`,
      `The reference coding names segment "${stray.segment}", which does not exist.`,
    )
  return whole
}
