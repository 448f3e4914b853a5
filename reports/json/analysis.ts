import type { Report } from '../report.ts'

/** The analysis itself; every other report can be made again from this file and the texts. */
export const analysisJson: Report = {
  id: 'analysis',
  summary: 'analysis.json: de hele analyse volgens het schema meerstemmig.analysis/1',
  render: ({ analysis }) => [
    { path: 'analysis.json', content: `${JSON.stringify(inOrder(analysis), null, 2)}\n` },
  ],
}

/** Keys that lead an object; the others follow by name, so that the order never depends on who built it. */
const FIRST = [
  'schema', 'dossier', 'generator', 'problems', 'actors', 'themes', 'questions', 'documents', 'passages',
  'statements', 'positions', 'comparisons', 'id', 'name', 'label', 'number', 'proposition', 'file', 'document', 'actor',
  'passage', 'question', 'theme', 'a', 'b', 'stance', 'function', 'mode', 'type', 'code', 'severity', 'source', 'title',
  'version', 'value', 'ground', 'start', 'end', 'quote', 'page', 'agree', 'mixed', 'disagree', 'mention', 'silent',
] // prettier-ignore
const RANK = new Map(FIRST.map((key, index) => [key, index]))

/** The same data with the keys of every object in one fixed order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== 'object') return value
  const keys = Object.keys(value).sort(byRank)
  return Object.fromEntries(keys.map((key) => [key, inOrder((value as Record<string, unknown>)[key])]))
}

function byRank(a: string, b: string): number {
  const rank = (RANK.get(a) ?? FIRST.length) - (RANK.get(b) ?? FIRST.length)
  return rank !== 0 ? rank : a < b ? -1 : 1
}
