/** Reads nazicht.yaml: every mistake is a problem with its line and what was expected. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml'
import type { Problem } from '../corpus/problem.ts'
import { plain, stanceIn, STANCES, type ReviewEntry } from './types.ts'

const KEYS = ['organisatie', 'thema', 'oordeel', 'juist', 'toelichting', 'bron']
const VERDICTS = 'klopt, klopt niet'
const STANCE_LIST = Object.keys(STANCES).join(', ')

/** The entries that could be read, and every mistake; an entry with a mistake is left out, never guessed at. */
export function parseReviewYaml(
  text: string,
  file = 'nazicht.yaml',
): { readonly entries: readonly ReviewEntry[]; readonly problems: readonly Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true })
  const problems: Problem[] = []
  const report: Report = (node, nl, en) => {
    const range = (node as Node | null)?.range
    const line = typeof node === 'number' ? node : range ? lines.linePos(range[0]).line : 1
    problems.push({ code: 'review-yaml', severity: 'error', source: file, line, message: { nl, en } })
  }
  for (const error of document.errors) {
    const reason = error.message.split('\n')[0] ?? ''
    report(
      error.linePos?.[0].line ?? 1,
      `Dit is geen geldige YAML (${reason}); verwacht sleutel: waarde, met gelijke inspringing.`,
      `Not valid YAML (${reason}); expected key: value, evenly indented.`,
    )
  }
  const root = document.contents
  if (document.errors.length > 0 || root === null) return { entries: [], problems }
  const list = isMap(root) ? root.get('nazicht', true) : root
  if (isScalar(list) && list.value === null) return { entries: [], problems }
  if (!isSeq(list)) {
    report(root, 'Verwacht nazicht: met daaronder een lijst (regels met “- ”).', 'Expected nazicht: with a list below it (lines with “- ”).') // prettier-ignore
    return { entries: [], problems }
  }
  const entries = (list.items as Node[]).flatMap((item) => entryOf(item, report, file, lines))
  return { entries, problems }
}

type Report = (node: unknown, nl: string, en: string) => void

function entryOf(item: Node, report: Report, file: string, lines: LineCounter): ReviewEntry[] {
  if (!isMap(item)) {
    report(item, 'Verwacht per standpunt organisatie:, thema: en oordeel:.', 'Expected organisatie:, thema: and oordeel: for each position.') // prettier-ignore
    return []
  }
  for (const { key } of item.items) {
    const name = String(isScalar(key) ? key.value : key)
    if (!KEYS.includes(name)) report(key, `Onbekende sleutel “${name}”; verwacht een van: ${KEYS.join(', ')}.`, `Unknown key “${name}”; expected one of: ${KEYS.join(', ')}.`) // prettier-ignore
  }
  const [organisation, theme] = [textOf(item, 'organisatie'), textOf(item, 'thema')]
  for (const [key, value] of [['organisatie', organisation], ['thema', theme]] as const) // prettier-ignore
    if (value === null) report(item, `Verwacht bij elk standpunt ${key}: met een naam.`, `Expected ${key}: with a name for each position.`) // prettier-ignore
  const right = textOf(item, 'juist')
  const stance = right === null ? null : stanceIn(right)
  if (stance === undefined) report(item.get('juist', true), `juist: verwacht een van: ${STANCE_LIST}; niet “${right}”.`, `juist: expected one of: ${STANCE_LIST}; not “${right}”.`) // prettier-ignore
  const verdict = verdictOf(textOf(item, 'oordeel'), stance ?? null)
  if (verdict === null) report(item.get('oordeel', true) ?? item, `oordeel: verwacht een van: ${VERDICTS}.`, `oordeel: expected one of: ${VERDICTS}.`) // prettier-ignore
  if (organisation === null || theme === null || stance === undefined || verdict === null) return []
  return [
    {
      organisation,
      theme,
      verdict,
      stance,
      note: textOf(item, 'toelichting'),
      source: textOf(item, 'bron'),
      file,
      line: item.range ? lines.linePos(item.range[0]).line : 1,
    },
  ]
}

function verdictOf(word: string | null, stance: ReviewEntry['stance']): ReviewEntry['verdict'] | null {
  if (word === null) return stance === null ? null : 'corrected'
  if (['klopt', 'ja', 'true'].includes(plain(word))) return 'confirmed'
  if (!['klopt niet', 'nee', 'false'].includes(plain(word))) return null
  return stance === null ? 'rejected' : 'corrected'
}

function textOf(map: YAMLMap, key: string): string | null {
  const node = map.get(key, true)
  if (!isScalar(node) || node.value === null) return null
  const text = String(node.source ?? node.value).trim()
  return text === '' ? null : text
}
