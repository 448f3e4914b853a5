/** What a statement was called for by its lead-in, its heading or the question. */
import type { StatementFunction } from '../result.ts'
import type { View } from './types.ts'

/** The function asked for; null when nothing definite was. */
export function calledFor(view: View): StatementFunction | null {
  if (view.kind === 'uitvraag') return null
  // The heading above a whole answer groups questions; the question itself says better what was asked.
  const call = view.reading.calls.find((one) => view.question === null || one.line !== view.heading)
  if (call) return call.call
  const asks = view.question?.asks
  return asks === 'practice' || asks === 'demand' || asks === 'problem' ? asks : null
}
