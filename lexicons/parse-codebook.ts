/** A codebook from the texts of its files: codebook.yaml and one file per theme. */
import { readTheme } from './check-theme.ts'
import { conflicts } from './conflicts.ts'
import { reporter, type Report } from './problems.ts'
import { parseYaml } from './read-yaml.ts'
import type { Codebook, LexiconProblem, Theme } from './types.ts'

export interface LoadedCodebook {
  readonly codebook: Codebook
  readonly problems: readonly LexiconProblem[]
}

/** Never throws on the content: a theme with mistakes is left out and named in the problems. */
export function parseCodebook(files: ReadonlyMap<string, string>, sha256: string): LoadedCodebook {
  const problems: LexiconProblem[] = []
  const yaml = parseYaml(files.get('codebook.yaml') ?? '{}')
  const report = reporter('codebook.yaml', yaml, problems)
  const settings = (yaml.value ?? {}) as Record<string, unknown>
  if (!files.has('codebook.yaml'))
    report(
      'error',
      [],
      'Geen codeboek gevonden, verwacht: een bestand codebook.yaml.',
      'No codebook found, expected a file codebook.yaml.',
    )
  else if (yaml.errors.length === 0)
    for (const key of ['id', 'title', 'themes'])
      if (settings[key] === undefined || settings[key] === null)
        report(
          'error',
          [key],
          `"${key}" ontbreekt, verwacht: id, title en themes.`,
          `"${key}" is missing, expected id, title and themes.`,
        )

  const order = Array.isArray(settings['themes']) ? settings['themes'].map(String) : []
  const themes: Theme[] = []
  const lines = new Map<string, readonly number[]>()
  for (const [at, id] of order.entries()) {
    const file = `themes/${id}.yaml`
    const text = files.get(file)
    if (text === undefined) {
      report(
        'error',
        ['themes', at],
        `Thema "${id}" heeft geen bestand, verwacht: ${file}.`,
        `Theme "${id}" has no file, expected ${file}.`,
      )
      continue
    }
    const read = readTheme(text, file, id)
    problems.push(...read.problems)
    if (read.theme) themes.push(read.theme)
    lines.set(id, read.lines)
  }
  for (const file of files.keys())
    if (file !== 'codebook.yaml' && !order.includes(file.slice('themes/'.length, -'.yaml'.length)))
      problems.push({
        severity: 'warning',
        file,
        line: 1,
        message: {
          nl: 'Dit thema staat niet in codebook.yaml en doet niet mee.',
          en: 'This theme is not listed in codebook.yaml and is not used.',
        },
      })
  return {
    codebook: {
      id: String(settings['id'] ?? ''),
      title: String(settings['title'] ?? ''),
      language: 'nl',
      themes,
      ...domainOf(settings['domain'], report),
      sha256,
    },
    problems: [...problems, ...conflicts(themes, lines)],
  }
}

// Single words, "*" at either end for the rest of a compound.
function domainOf(value: unknown, report: Report): Pick<Codebook, 'domain'> {
  if (value === undefined || value === null) return {}
  if (
    Array.isArray(value) &&
    value.every((word) => typeof word === 'string' && /^\*?[\p{L}-]+\*?$/u.test(word))
  )
    return { domain: value as string[] }
  report(
    'error',
    ['domain'],
    'Onverwachte waarde bij "domain", verwacht: een lijst van losse woorden, met * voor de rest van een samenstelling.',
    'Unexpected value of "domain", expected a list of single words, with * for the rest of a compound.',
  )
  return {}
}
