/** What the ways of placing answers share. */
import type { Morphology } from '../../lexicons/types.ts'
import type { Line } from '../know/lines.ts'
import type { DocumentKind } from '../result.ts'
import type { Anchor, Search } from './anchors.ts'

/** What a way of placing sees: what is already placed, and the lines that are still free. */
export interface Placing {
  readonly search: Search
  readonly morphology: Morphology | null
  readonly kind: DocumentKind
  readonly known: readonly Anchor[]
  readonly free: readonly Line[]
  /** Question id that a printed number means in this note, or null. */
  readonly numbers: (number: string) => string | null
}
