/** Reads one theme from YAML, with every mistake named by line and what was expected. */
import { reporter, type Report } from './problems.ts'
import { parseYaml, type YamlPath } from './read-yaml.ts'
import type { LexiconProblem, Term, Theme, ThemeExample } from './types.ts'

type Row = Record<string, unknown>

const POLES = ['+', '-', '0'] as const
const WEIGHTS = ['strong', 'weak'] as const
const SAYS = ['agree', 'disagree'] as const
const STANCES = ['agree', 'disagree', 'mixed', 'mention', 'none'] as const
const THEME_KEYS = ['id', 'label', 'labelEn', 'proposition', 'terms', 'examples', 'note']
const TERM_KEYS = ['term', 'terms', 'pole', 'weight', 'says', 'needs', 'unless', 'note']
const EXAMPLE_KEYS = ['text', 'expect', 'why']

export interface ReadTheme {
  /** Null when it cannot be used. */
  readonly theme: Theme | null
  readonly problems: readonly LexiconProblem[]
  /** Line of every term, in the order of `theme.terms`. */
  readonly lines: readonly number[]
}

/** The theme in a file; `id` must be the name of the file. */
export function readTheme(text: string, file: string, id: string): ReadTheme {
  const problems: LexiconProblem[] = []
  const yaml = parseYaml(text)
  const report = reporter(file, yaml, problems)
  const row = yaml.value
  if (!isRow(row)) {
    if (yaml.errors.length === 0)
      report(
        'error',
        [],
        'Onverwachte inhoud, verwacht: een thema met id, label, proposition en terms.',
        'Unexpected content, expected a theme with id, label, proposition and terms.',
      )
    return { theme: null, problems, lines: [] }
  }
  unknownKeys(row, THEME_KEYS, [], report)
  const own = textAt(row, 'id', [], report)
  if (own && own !== id)
    report(
      'error',
      ['id'],
      `Onverwacht id "${own}", verwacht: "${id}" (de naam van het bestand).`,
      `Unexpected id "${own}", expected "${id}" (the name of the file).`,
    )
  const label = textAt(row, 'label', [], report)
  const proposition = textAt(row, 'proposition', [], report)
  const terms = readTerms(row['terms'], report)
  const examples = readExamples(row['examples'], report)
  const positive = examples.filter(({ expect }) => expect !== 'none').length
  if (positive < 2 || positive === examples.length)
    report(
      'warning',
      ['examples'],
      'Te weinig voorbeelden, verwacht: ten minste twee zinnen die bij het thema horen en één met "expect: none".',
      'Too few examples, expected at least two sentences of the theme and one with "expect: none".',
    )
  const broken = problems.some(({ severity }) => severity === 'error')
  return {
    theme: broken
      ? null
      : {
          id,
          label,
          labelEn: typeof row['labelEn'] === 'string' ? row['labelEn'] : label,
          proposition,
          terms: terms.map(({ term }) => term),
          examples,
          ...noteOf(row),
        },
    problems,
    lines: terms.map(({ path }) => yaml.lineOf(path)),
  }
}

// A row holds one term, or several that share pole, weight and conditions.
function readTerms(value: unknown, report: Report): { term: Term; path: YamlPath }[] {
  if (!Array.isArray(value) || value.length === 0) {
    report(
      'error',
      ['terms'],
      'Geen termen, verwacht: een lijst onder "terms".',
      'No terms, expected a list under "terms".',
    )
    return []
  }
  return value.flatMap((row: unknown, at) => {
    const path = ['terms', at]
    if (!isRow(row)) {
      report(
        'error',
        path,
        'Onverwachte term, verwacht: term, pole en weight.',
        'Unexpected term, expected term, pole and weight.',
      )
      return []
    }
    unknownKeys(row, TERM_KEYS, path, report)
    const many = row['terms'] !== undefined
    const words = many ? row['terms'] : [row['term']]
    if (!isWords(words)) {
      report(
        'error',
        path,
        'Onverwachte waarde bij "term", verwacht: een woord, of een lijst van woorden bij "terms".',
        'Unexpected value of "term", expected a word, or a list of words at "terms".',
      )
      return []
    }
    const shared = {
      pole: oneOf(row, 'pole', POLES, path, report),
      weight: oneOf(row, 'weight', WEIGHTS, path, report),
      ...(row['says'] === undefined ? {} : { says: oneOf(row, 'says', SAYS, path, report) }),
      ...conditions(row, 'needs', path, report),
      ...conditions(row, 'unless', path, report),
      ...noteOf(row),
    }
    return words.map((word, index) => ({
      term: { term: word.trim().replace(/\s+/g, ' '), ...shared },
      path: many ? [...path, 'terms', index] : path,
    }))
  })
}

function readExamples(value: unknown, report: Report): ThemeExample[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) {
    report(
      'error',
      ['examples'],
      'Onverwachte waarde bij "examples", verwacht: een lijst.',
      'Unexpected value of "examples", expected a list.',
    )
    return []
  }
  return value.flatMap((row: unknown, at) => {
    const path = ['examples', at]
    if (!isRow(row)) {
      report(
        'error',
        path,
        'Onverwacht voorbeeld, verwacht: text en expect.',
        'Unexpected example, expected text and expect.',
      )
      return []
    }
    unknownKeys(row, EXAMPLE_KEYS, path, report)
    const why = typeof row['why'] === 'string' ? { why: row['why'] } : {}
    return [
      {
        text: textAt(row, 'text', path, report),
        expect: oneOf(row, 'expect', STANCES, path, report),
        ...why,
      },
    ]
  })
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((word) => typeof word === 'string' && /[\p{L}\p{N}]/u.test(word))

const noteOf = (row: Row): { note?: string } => (typeof row['note'] === 'string' ? { note: row['note'] } : {})

function textAt(row: Row, key: string, path: YamlPath, report: Report): string {
  const value = row[key]
  if (typeof value === 'string' && value.trim()) return value.trim()
  report(
    'error',
    [...path, key],
    `"${key}" ontbreekt of is leeg, verwacht: tekst.`,
    `"${key}" is missing or empty, expected text.`,
  )
  return ''
}

function oneOf<T extends string>(
  row: Row,
  key: string,
  values: readonly T[],
  path: YamlPath,
  report: Report,
): T {
  const given = String(row[key] ?? '')
  const value = values.find((option) => option === given)
  if (value !== undefined) return value
  const options = values.map((option) => `"${option}"`).join(', ')
  report(
    'error',
    [...path, key],
    `Onverwachte waarde "${given}" bij "${key}", verwacht: ${options}.`,
    `Unexpected value "${given}" of "${key}", expected ${options}.`,
  )
  return values[0]!
}

function conditions(
  row: Row,
  key: 'needs' | 'unless',
  path: YamlPath,
  report: Report,
): { [name in typeof key]?: string[] } {
  const value = row[key]
  if (value === undefined) return {}
  if (isWords(value)) return { [key]: value }
  report(
    'error',
    [...path, key],
    `Onverwachte waarde bij "${key}", verwacht: een lijst van woorden.`,
    `Unexpected value of "${key}", expected a list of words.`,
  )
  return {}
}

function unknownKeys(row: Row, keys: readonly string[], path: YamlPath, report: Report): void {
  for (const key of Object.keys(row))
    if (!keys.includes(key))
      report(
        'error',
        [...path, key],
        `Onbekend veld "${key}", verwacht: ${keys.join(', ')}.`,
        `Unknown field "${key}", expected ${keys.join(', ')}.`,
      )
}
