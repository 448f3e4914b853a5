/** The differences between two runs as text for the terminal. */
import { group } from 'd3-array'
import type { Statement } from '../result.ts'
import type { Cause, Change, FileChange } from './diff-causes.ts'
import type { AnalysisDiff, CellChange } from './diff.ts'

type Lang = 'nl' | 'en'

const WORDS = {
  nl: {
    same: 'Geen verschil in standpunten.',
    input: 'Wat er anders is aan de invoer',
    nothing: 'niets',
    document: 'stuk',
    correction: 'opgave of correctie',
    lexicon: 'codeboek of woordenlijst',
    setting: 'instelling',
    version: 'versie van meerstemmig',
    change: { added: 'toegevoegd', removed: 'weg', changed: 'gewijzigd' } as Record<Change, string>,
    cells: (count: number) => (count === 1 ? '1 cel is anders' : `${count} cellen zijn anders`),
    stance: { agree: 'eens', mixed: 'deels', disagree: 'oneens', mention: 'noemt', silent: 'zwijgt' },
    absent: 'niet in deze analyse',
    firmer: 'nu zeker genoeg',
    'less-firm': 'nu onzeker',
    because: 'door',
    perhaps: 'mogelijk door',
    unknown: 'oorzaak onbekend: de invoer is gelijk',
    reread: 'anders gelezen',
    gained: 'nieuw',
    lost: 'weg',
    more: (count: number) => `en nog ${count}`,
  },
  en: {
    same: 'No difference in positions.',
    input: 'What differs in the input',
    nothing: 'nothing',
    document: 'document',
    correction: 'dossier file or correction',
    lexicon: 'codebook or lexicon',
    setting: 'setting',
    version: 'version of meerstemmig',
    change: { added: 'added', removed: 'removed', changed: 'changed' } as Record<Change, string>,
    cells: (count: number) => (count === 1 ? '1 cell differs' : `${count} cells differ`),
    stance: { agree: 'agree', mixed: 'mixed', disagree: 'disagree', mention: 'mention', silent: 'silent' },
    absent: 'not in this analysis',
    firmer: 'now sure enough',
    'less-firm': 'now unsure',
    because: 'because of',
    perhaps: 'perhaps because of',
    unknown: 'cause unknown: the input is the same',
    reread: 'read otherwise',
    gained: 'new',
    lost: 'gone',
    more: (count: number) => `and ${count} more`,
  },
} as const

/** Quotes shown per cell and side. */
const SHOWN = 2
const QUOTE_LENGTH = 160

/** What differs in the input, then every changed cell with its cause and the quotes that came and went. */
export function renderDiff(found: AnalysisDiff, lang: Lang): string {
  const words = WORDS[lang]
  const { input } = found
  const file = (kind: 'document' | 'correction' | 'lexicon', { name, change }: FileChange): string =>
    `${words[kind]} ${name} ${words.change[change]}`
  const inputs = [
    ...input.documents.map((one) => file('document', one)),
    ...input.corrections.map((one) => file('correction', one)),
    ...input.lexicons.map((one) => file('lexicon', one)),
    ...input.settings.map(
      ({ name, before, after }) => `${words.setting} ${name}: ${value(before)} → ${value(after)}`,
    ),
    ...(input.version === null ? [] : [`${words.version}: ${input.version.before} → ${input.version.after}`]),
  ]
  const cause = (one: Cause): string => {
    if (one.kind === 'version') return words.version
    return one.kind === 'setting' ? `${words.setting} ${one.name}` : file(one.kind, one)
  }
  const causes = (all: readonly Cause[]): string =>
    all.length === 0
      ? words.unknown
      : `${all.length === 1 ? words.because : words.perhaps} ${all.map(cause).join(', ')}`
  const stance = (one: CellChange['before']): string => (one === null ? words.absent : words.stance[one])
  const listed = (mark: string, items: readonly string[]): string[] => [
    ...items.slice(0, SHOWN).map((item) => `      ${mark}: ${item}`),
    ...(items.length > SHOWN ? [`      ${mark}: ${words.more(items.length - SHOWN)}`] : []),
  ]
  const quote = (statement: Statement): string => `“${shorten(statement.quote)}”`
  const cell = (one: CellChange): string[] => [
    one.kind === 'firmer' || one.kind === 'less-firm'
      ? `  ${found.labels[one.theme] ?? one.theme}: ${stance(one.after)}, ${words[one.kind]}`
      : `  ${found.labels[one.theme] ?? one.theme}: ${stance(one.before)} → ${stance(one.after)}`,
    `      ${causes(one.causes)}`,
    ...listed(
      words.reread,
      one.reread.map(
        ({ before, after }) => `${quote(after)} (${stance(before.stance)} → ${stance(after.stance)})`,
      ),
    ),
    ...listed(words.lost, one.lost.map(quote)),
    ...listed(words.gained, one.gained.map(quote)),
  ]
  return [
    `${words.input}:`,
    ...(inputs.length === 0 ? [words.nothing] : inputs).map((line) => `  ${line}`),
    '',
    found.cells.length === 0 ? words.same : `${words.cells(found.cells.length)}:`,
    ...[...group(found.cells, (one) => one.actor)].flatMap(([actor, cells]) => [
      '',
      found.names[actor] ?? actor,
      ...cells.flatMap(cell),
    ]),
    '',
  ].join('\n')
}

function value(setting: number | string | boolean | null): string {
  return setting === null ? '–' : String(setting)
}

/** A quote on one line, cut at a word. */
function shorten(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim()
  if (line.length <= QUOTE_LENGTH) return line
  const space = line.lastIndexOf(' ', QUOTE_LENGTH)
  return `${line.slice(0, space > 0 ? space : QUOTE_LENGTH)} …`
}
