/** Places answers by label, number or heading, where the wording of the question does not stand in the note. */
import type { Morphology } from '../../lexicons/types.ts'
import type { DocumentKind } from '../result.ts'
import type { Line } from '../know/lines.ts'
import type { Anchor, Search } from './anchors.ts'
import type { Placing } from './placing.ts'
import { categoryAnchors, headingAnchors } from './by-heading.ts'
import { labelAnchors } from './by-label.ts'
import { numberAnchors, pointerAnchors } from './by-number.ts'
import { numberTable } from './number-table.ts'
import { ownQuestions } from './own-questions.ts'

/** In this order: each way sees only what the ones before it left open. */
const WAYS: readonly ((placing: Placing) => Anchor[])[] = [
  labelAnchors,
  pointerAnchors,
  numberAnchors,
  headingAnchors,
  categoryAnchors,
  ownQuestions,
]

/** Adds to the printed questions every place that says where an answer belongs; in reading order. */
export function placeAnchors(
  search: Search,
  printed: readonly Anchor[],
  morphology: Morphology | null,
  kind: DocumentKind,
): Anchor[] {
  const numbers = numberTable(search, printed)
  return WAYS.reduce<Anchor[]>(
    (known, way) => {
      const free = search.lines.filter((line) => !known.some((anchor) => covers(anchor, line)))
      const found = way({ search, morphology, kind, known, free, numbers })
      return found.length === 0 ? known : [...known, ...found].sort(inOrder)
    },
    [...printed],
  )
}

const inOrder = (a: Anchor, b: Anchor): number => a.start - b.start || b.end - a.end

const covers = (anchor: Anchor, line: Line): boolean =>
  line.start >= anchor.start && line.start < Math.max(anchor.end, anchor.start + 1)
