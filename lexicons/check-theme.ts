/** Reads one theme from YAML, with every mistake named by line and what was expected. */
import type { LexiconProblem, Pole, Term, Theme, ThemeExample } from './types.ts'
import { parseYaml, type YamlFile } from './read-yaml.ts'

type Path = readonly (string | number)[]
type Row = Record<string, unknown>

const STANCES = ['agree', 'disagree', 'mixed', 'mention', 'none'] as const
const THEME_KEYS = ['id', 'label', 'labelEn', 'proposition', 'terms', 'examples', 'note']
const TERM_KEYS = ['term', 'terms', 'pole', 'weight', 'needs', 'unless', 'note']
const EXAMPLE_KEYS = ['text', 'expect', 'why']

/** The theme in a file, or null when it cannot be used; `id` must be the name of the file. */
export function readTheme(
  text: string,
  file: string,
  id: string,
): { theme: Theme | null; problems: LexiconProblem[]; lines: readonly number[] } {
  const problems: LexiconProblem[] = []
  const yaml = parseYaml(text)
  const fail = (path: Path, nl: string, en: string): void =>
    void problems.push({ severity: 'error', file, line: yaml.lineOf(path), message: { nl, en } })
  for (const { line, message } of yaml.errors)
    problems.push({
      severity: 'error',
      file,
      line,
      message: { nl: `Geen geldige YAML: ${message}`, en: `Invalid YAML: ${message}` },
    })
  if (yaml.errors.length > 0) return { theme: null, problems }
  if (!isRow(yaml.value)) {
    fail(
      [],
      'Onverwachte inhoud, verwacht: een thema met id, label, proposition en terms.',
      'Unexpected content, expected a theme with id, label, proposition and terms.',
    )
    return { theme: null, problems }
  }
  const row = yaml.value
  unknownKeys(row, THEME_KEYS, [], fail)
  const own = textAt(row, 'id', [], fail)
  if (own && own !== id)
    fail(
      ['id'],
      `Onverwacht id "${own}", verwacht: "${id}" (de naam van het bestand).`,
      `Unexpected id "${own}", expected "${id}" (the name of the file).`,
    )
  const label = textAt(row, 'label', [], fail)
  const proposition = textAt(row, 'proposition', [], fail)
  const terms = readTerms(row['terms'], fail)
  const examples = readExamples(row['examples'], fail)
  if (
    examples.filter(({ expect }) => expect !== 'none').length < 2 ||
    !examples.some(({ expect }) => expect === 'none')
  )
    problems.push({
      severity: 'warning',
      file,
      line: yaml.lineOf(['examples']),
      message: {
        nl: 'Te weinig voorbeelden, verwacht: ten minste twee zinnen die bij het thema horen en één met "expect: none".',
        en: 'Too few examples, expected at least two sentences of the theme and one with "expect: none".',
      },
    })
  if (problems.some(({ severity }) => severity === 'error')) return { theme: null, problems }
  const note = typeof row['note'] === 'string' ? { note: row['note'] } : {}
  const labelEn = typeof row['labelEn'] === 'string' ? row['labelEn'] : label
  return { theme: { id, label, labelEn, proposition, terms, examples, ...note }, problems }
}

/** Lines at which the terms of a theme stand, in the order of `theme.terms`. */
export function termLines(yaml: YamlFile): number[] {
  const rows = isRow(yaml.value) && Array.isArray(yaml.value['terms']) ? yaml.value['terms'] : []
  return rows.flatMap((row: unknown, at: number) =>
    isRow(row) && Array.isArray(row['terms'])
      ? row['terms'].map((_, index) => yaml.lineOf(['terms', at, 'terms', index]))
      : [yaml.lineOf(['terms', at])],
  )
}

type Fail = (path: Path, nl: string, en: string) => void

function readTerms(value: unknown, fail: Fail): Term[] {
  if (!Array.isArray(value) || value.length === 0) {
    fail(
      ['terms'],
      'Geen termen, verwacht: een lijst onder "terms".',
      'No terms, expected a list under "terms".',
    )
    return []
  }
  return value.flatMap((row: unknown, at) => {
    const path = ['terms', at]
    if (!isRow(row)) {
      fail(
        path,
        'Onverwachte term, verwacht: term, pole en weight.',
        'Unexpected term, expected term, pole and weight.',
      )
      return []
    }
    unknownKeys(row, TERM_KEYS, path, fail)
    const words = row['terms'] === undefined ? [row['term']] : row['terms']
    if (
      !Array.isArray(words) ||
      words.some((word) => typeof word !== 'string' || !/[\p{L}\p{N}]/u.test(word))
    ) {
      fail(
        path,
        'Onverwachte waarde bij "term", verwacht: een woord of een lijst van woorden.',
        'Unexpected value of "term", expected a word or a list of words.',
      )
      return []
    }
    const pole = oneOf(row, 'pole', ['+', '-', '0'] as const, path, fail)
    const weight = oneOf(row, 'weight', ['strong', 'weak'] as const, path, fail)
    const needs = list(row, 'needs', path, fail)
    const unless = list(row, 'unless', path, fail)
    const note = typeof row['note'] === 'string' ? { note: row['note'] } : {}
    return (words as string[]).map((term) => ({
      term: term.trim().replace(/\s+/g, ' '),
      pole: pole as Pole,
      weight,
      ...(needs ? { needs } : {}),
      ...(unless ? { unless } : {}),
      ...note,
    }))
  })
}

function readExamples(value: unknown, fail: Fail): ThemeExample[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) {
    fail(
      ['examples'],
      'Onverwachte waarde bij "examples", verwacht: een lijst.',
      'Unexpected value of "examples", expected a list.',
    )
    return []
  }
  return value.flatMap((row: unknown, at) => {
    const path = ['examples', at]
    if (!isRow(row)) {
      fail(
        path,
        'Onverwacht voorbeeld, verwacht: text en expect.',
        'Unexpected example, expected text and expect.',
      )
      return []
    }
    unknownKeys(row, EXAMPLE_KEYS, path, fail)
    const why = typeof row['why'] === 'string' ? { why: row['why'] } : {}
    return [
      { text: textAt(row, 'text', path, fail), expect: oneOf(row, 'expect', STANCES, path, fail), ...why },
    ]
  })
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function textAt(row: Row, key: string, path: Path, fail: Fail): string {
  const value = row[key]
  if (typeof value === 'string' && value.trim()) return value.trim()
  fail(
    [...path, key],
    `"${key}" ontbreekt of is leeg, verwacht: tekst.`,
    `"${key}" is missing or empty, expected text.`,
  )
  return ''
}

function oneOf<T extends string>(row: Row, key: string, values: readonly T[], path: Path, fail: Fail): T {
  const value = values.find((option) => option === String(row[key]))
  if (value !== undefined) return value
  const options = values.map((option) => `"${option}"`).join(', ')
  fail(
    [...path, key],
    `Onverwachte waarde "${String(row[key] ?? '')}" bij "${key}", verwacht: ${options}.`,
    `Unexpected value "${String(row[key] ?? '')}" of "${key}", expected ${options}.`,
  )
  return values[0]!
}

function list(row: Row, key: string, path: Path, fail: Fail): string[] | null {
  const value = row[key]
  if (value === undefined) return null
  if (Array.isArray(value) && value.every((word) => typeof word === 'string')) return value
  fail(
    [...path, key],
    `Onverwachte waarde bij "${key}", verwacht: een lijst van woorden.`,
    `Unexpected value of "${key}", expected a list of words.`,
  )
  return null
}

function unknownKeys(row: Row, keys: readonly string[], path: Path, fail: Fail): void {
  for (const key of Object.keys(row))
    if (!keys.includes(key))
      fail(
        [...path, key],
        `Onbekend veld "${key}", verwacht: ${keys.join(', ')}.`,
        `Unknown field "${key}", expected ${keys.join(', ')}.`,
      )
}
