/** "Vraag 3", "Antwoord op vraag 4 en 5", "Ad 3", "Antwoord:". */
import type { Line } from '../know/lines.ts'
import { questionEnd } from '../know/printed.ts'
import type { Anchor } from './anchors.ts'
import type { Placing } from './placing.ts'

/** Every label that names a question or an answer. */
export function labelAnchors({ free, known, numbers, search }: Placing): Anchor[] {
  return free.flatMap((line): Anchor[] => {
    const { label } = line
    if (label === null || label.role === 'number') return []
    const before = known.findLast((anchor) => anchor.end <= line.start)
    // A bare "Antwoord:" belongs to the question above it.
    if (label.numbers.length === 0 && (label.role === 'question' || !before)) return []
    const placed = label.numbers.map(numbers)
    const ids = label.numbers.length === 0 ? (before?.questions ?? []) : placed.filter((id) => id !== null)
    return [
      {
        start: line.start,
        end: line.start + label.length + headingBehind(line, search.document.text),
        role: label.role,
        questions: placed.includes(null) ? [] : [...new Set(ids)],
        method: 'label',
        confidence: placed.includes(null) ? 0 : 0.9,
        number: label.numbers[0] ?? null,
      },
    ]
  })
}

/** Characters of a heading or a question that stands behind the label: "Deelvraag 2. Samenwerking". */
export function headingBehind(line: Line, text: string): number {
  const from = line.start + (line.label?.length ?? 0)
  const rest = text.slice(from, line.end)
  const asked = questionEnd(rest)
  if (asked > 0 && line.label?.role !== 'answer') return asked
  const short = rest.trim().split(/\s+/).length <= 12 && !/[.;!]$/.test(rest.trim())
  const below = /^\s*\n\s*[^\s]/u.test(text.slice(line.end))
  return short && below && (line.source.kind === 'heading' || line.source.bold === true) ? rest.length : 0
}
