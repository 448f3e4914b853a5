/** Orders that are the same on every machine. */
import type { Statement } from '../result.ts'

/** By code units, whatever the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** By place in the dossier. */
export function comparePlace(a: Statement, b: Statement): number {
  return compareText(a.document, b.document) || a.start - b.start || a.end - b.end || compareText(a.id, b.id)
}
