/** Reads dossier.yaml: every mistake is a problem with its line and what was expected. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Node, YAMLMap } from 'yaml'
import { ASKS, DOSSIER_KINDS } from './dossier-types.ts'
import type {
  ActorSettings,
  DocumentSettings,
  DossierKind,
  DossierSettings,
  QuestionSettings,
} from './dossier-types.ts'
import type { Problem } from './problem.ts'

export { ASKS, DOSSIER_KINDS } from './dossier-types.ts'
export type * from './dossier-types.ts'
export { writeDossierYaml } from './dossier-write.ts'
export type { DossierDraft } from './dossier-write.ts'

const TOP_KEYS = ['titel', 'uitvraag', 'codeboek', 'hoofdvraag', 'stukken', 'organisaties', 'vragen']
const DOCUMENT_KEYS = ['bestand', 'soort', 'organisaties', 'datum', 'titel', 'overslaan']
const QUESTION_KEYS = ['nummer', 'tekst', 'categorie', 'vraagt']

/** The settings that could be read, and every mistake; a field with a mistake is left out. */
export function parseDossierYaml(
  text: string,
  file = 'dossier.yaml',
): { settings: DossierSettings; problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true })
  const problems: Problem[] = []
  const report = (line: number, nl: string, en: string): void => {
    problems.push({ code: 'dossier-yaml', severity: 'error', source: file, line, message: { nl, en } })
  }
  for (const error of document.errors) {
    const reason = error.message.split('\n')[0] ?? ''
    report(
      error.linePos?.[0].line ?? 1,
      `Dit is geen geldige YAML (${reason}); verwacht sleutel: waarde, met gelijke inspringing.`,
      `Not valid YAML (${reason}); expected key: value, evenly indented.`,
    )
  }
  const reader = readerOf(lines, report)
  const root = document.contents
  if (document.errors.length > 0 || root === null) return { settings: EMPTY, problems }
  if (!isMap(root)) {
    report(1, 'Verwacht sleutels zoals titel: en stukken:.', 'Expected keys such as titel: and stukken:.')
    return { settings: EMPTY, problems }
  }
  reader.checkKeys(root, TOP_KEYS)
  const documents = reader.items(root, 'stukken').flatMap((item) => documentOf(item, reader))
  const settings: DossierSettings = {
    title: reader.text(root, 'titel'),
    questionnaire: reader.text(root, 'uitvraag'),
    codebook: reader.text(root, 'codeboek'),
    mainQuestion: reader.text(root, 'hoofdvraag'),
    documents,
    actors: reader.items(root, 'organisaties').flatMap((item) => actorOf(item, reader)),
    questions: reader.items(root, 'vragen').flatMap((item, at) => questionOf(item, at, reader)),
  }
  return { settings, problems }
}

const EMPTY: DossierSettings = {
  title: null,
  questionnaire: null,
  codebook: null,
  mainQuestion: null,
  documents: [],
  actors: [],
  questions: [],
}

type Report = (line: number, nl: string, en: string) => void
type Reader = ReturnType<typeof readerOf>

function readerOf(lines: LineCounter, report: Report) {
  const lineOf = (node: unknown): number => {
    const range = (node as Node | null)?.range
    return range ? lines.linePos(range[0]).line : 1
  }
  const expected = (node: unknown, key: string, what: string, whatEn: string): void =>
    report(lineOf(node), `${key}: verwacht ${what}.`, `${key}: expected ${whatEn}.`)
  const get = (map: YAMLMap, key: string): Node | null => (map.get(key, true) as Node | undefined) ?? null
  const scalar = (node: Node | null): string | null =>
    isScalar(node) && node.value !== null ? String(node.source ?? node.value).trim() : null
  return {
    lineOf,
    expected,
    get,
    report,
    scalar,
    /** Unknown keys, with the nearest that is known. */
    checkKeys(map: YAMLMap, known: readonly string[]): void {
      for (const pair of map.items) {
        const key = String(isScalar(pair.key) ? pair.key.value : pair.key)
        if (known.includes(key)) continue
        report(
          lineOf(pair.key),
          `Onbekende sleutel “${key}”; verwacht een van: ${known.join(', ')}.`,
          `Unknown key “${key}”; expected one of: ${known.join(', ')}.`,
        )
      }
    },
    text(map: YAMLMap, key: string): string | null {
      const node = get(map, key)
      if (node === null || (isScalar(node) && node.value === null)) return null
      if (!isScalar(node)) expected(node, key, 'één regel tekst', 'one line of text')
      return scalar(node)
    },
    items(map: YAMLMap, key: string): Node[] {
      const node = get(map, key)
      if (node === null || (isScalar(node) && node.value === null)) return []
      if (isSeq(node)) return node.items as Node[]
      expected(node, key, 'een lijst (regels met “- ”)', 'a list (lines with “- ”)')
      return []
    },
    names(map: YAMLMap, key: string): string[] | null {
      const node = get(map, key)
      if (node === null || (isScalar(node) && node.value === null)) return null
      const parts = isSeq(node) ? (node.items as Node[]).map(scalar) : [scalar(node)]
      if (parts.every((part) => part !== null && part !== '')) return parts as string[]
      expected(node, key, 'een naam of een lijst van namen', 'a name or a list of names')
      return null
    },
  }
}

function documentOf(item: Node, reader: Reader): DocumentSettings[] {
  if (!isMap(item)) {
    reader.expected(item, 'stukken', 'per stuk “bestand: naam”', '“bestand: name” for each document')
    return []
  }
  reader.checkKeys(item, DOCUMENT_KEYS)
  const file = reader.text(item, 'bestand')
  if (file === null) {
    reader.expected(item, 'stukken', 'bij elk stuk een bestand', 'a bestand for every document')
    return []
  }
  const kind = reader.text(item, 'soort')
  const knownKind = DOSSIER_KINDS.find((known) => known === kind)
  if (kind !== null && knownKind === undefined) {
    const list = DOSSIER_KINDS.join(', ')
    reader.expected(reader.get(item, 'soort'), 'soort', `een van: ${list}`, `one of: ${list}`)
  }
  const title = reader.text(item, 'titel')
  const actors = reader.names(item, 'organisaties')
  const skip = reader.text(item, 'overslaan')
  if (skip !== null && skip !== 'true' && skip !== 'false') {
    reader.expected(reader.get(item, 'overslaan'), 'overslaan', 'true of false', 'true or false')
  }
  return [
    {
      file,
      line: reader.lineOf(item),
      ...(knownKind ? { kind: knownKind satisfies DossierKind } : {}),
      ...(actors ? { actors } : {}),
      ...dateOf(item, reader),
      ...(title === null ? {} : { title }),
      ...(skip === 'true' ? { skip: true } : {}),
    },
  ]
}

/** An ISO date, or null for "onbekend" and for an empty value: a person says that there is none. */
function dateOf(item: YAMLMap, reader: Reader): { date?: string | null } {
  if (!item.has('datum')) return {}
  const text = reader.text(item, 'datum')
  if (text === null || text === 'onbekend') return { date: null }
  const date = new Date(`${text}T00:00:00Z`)
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime())
  if (valid && date.toISOString().startsWith(text)) return { date: text }
  reader.expected(
    reader.get(item, 'datum'),
    'datum',
    'een datum als 2025-02-26, of onbekend',
    'a date like 2025-02-26, or onbekend',
  )
  return {}
}

function actorOf(item: Node, reader: Reader): ActorSettings[] {
  const plain = reader.scalar(item)
  if (plain !== null) return [{ name: plain, aliases: [] }]
  if (isMap(item)) {
    reader.checkKeys(item, ['naam', 'ook'])
    const name = reader.text(item, 'naam')
    if (name !== null) return [{ name, aliases: reader.names(item, 'ook') ?? [] }]
  }
  reader.expected(item, 'organisaties', 'een naam, of naam: en ook:', 'a name, or naam: and ook:')
  return []
}

function questionOf(item: Node, at: number, reader: Reader): QuestionSettings[] {
  const plain = reader.scalar(item)
  if (plain !== null) return [{ number: String(at + 1), text: plain, category: null }]
  if (!isMap(item)) {
    reader.expected(item, 'vragen', 'per vraag “tekst: …”', '“tekst: …” for each question')
    return []
  }
  reader.checkKeys(item, QUESTION_KEYS)
  const text = reader.text(item, 'tekst')
  if (text === null) {
    reader.expected(item, 'vragen', 'bij elke vraag een tekst', 'a tekst for every question')
    return []
  }
  const form = reader.text(item, 'vraagt')
  const asks = form !== null && form in ASKS ? ASKS[form as keyof typeof ASKS] : undefined
  if (form !== null && asks === undefined) {
    const list = Object.keys(ASKS).join(', ')
    reader.expected(reader.get(item, 'vraagt'), 'vraagt', `een van: ${list}`, `one of: ${list}`)
  }
  return [
    {
      number: reader.text(item, 'nummer') ?? String(at + 1),
      text,
      category: reader.text(item, 'categorie'),
      ...(asks ? { asks } : {}),
    },
  ]
}
