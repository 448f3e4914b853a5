/** Loads a codebook: a folder with codebook.yaml and one file per theme under themes/. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readTheme, termLines } from './check-theme.ts'
import { DATA_FOLDER } from './folder.ts'
import { parseYaml } from './read-yaml.ts'
import type { Codebook, LexiconProblem, Theme } from './types.ts'

/**
 * A codebook by the name of a folder of this room ("jeugdhulp") or by a path. Never throws on the content:
 * a theme with mistakes is left out and named in the problems.
 */
export function loadCodebook(idOrFolder: string): { codebook: Codebook; problems: LexiconProblem[] } {
  const own = join(DATA_FOLDER, idOrFolder)
  const folder = /^[a-z0-9-]+$/.test(idOrFolder) && existsSync(join(own, 'codebook.yaml')) ? own : idOrFolder
  const problems: LexiconProblem[] = []
  const hash = createHash('sha256')
  const read = (file: string): string | null => {
    const path = join(folder, file)
    if (!existsSync(path)) return null
    const text = readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
    hash.update(`${file}\n${text}\n`)
    return text
  }
  const error = (file: string, line: number, nl: string, en: string): void =>
    void problems.push({ severity: 'error', file, line, message: { nl, en } })

  const main = read('codebook.yaml')
  const yaml = parseYaml(main ?? '')
  if (main === null)
    error(
      'codebook.yaml',
      1,
      `Geen codeboek in ${folder}, verwacht: een bestand codebook.yaml.`,
      `No codebook in ${folder}, expected a file codebook.yaml.`,
    )
  for (const { line, message } of yaml.errors)
    error('codebook.yaml', line, `Geen geldige YAML: ${message}`, `Invalid YAML: ${message}`)
  const settings = (typeof yaml.value === 'object' && yaml.value !== null ? yaml.value : {}) as Record<
    string,
    unknown
  >
  const order = Array.isArray(settings['themes']) ? settings['themes'].map(String) : []
  if (main !== null && yaml.errors.length === 0)
    for (const key of ['id', 'title', 'themes'])
      if (settings[key] === undefined || settings[key] === null)
        error(
          'codebook.yaml',
          1,
          `"${key}" ontbreekt, verwacht: id, title en themes.`,
          `"${key}" is missing, expected id, title and themes.`,
        )

  const themes: Theme[] = []
  const lines = new Map<string, readonly number[]>()
  for (const [at, id] of order.entries()) {
    const file = `themes/${id}.yaml`
    const text = read(file)
    if (text === null) {
      error(
        'codebook.yaml',
        yaml.lineOf(['themes', at]),
        `Thema "${id}" heeft geen bestand, verwacht: ${file}.`,
        `Theme "${id}" has no file, expected ${file}.`,
      )
      continue
    }
    const { theme, problems: found } = readTheme(text, file, id)
    problems.push(...found)
    if (theme) themes.push(theme)
    lines.set(id, termLines(parseYaml(text)))
  }
  for (const file of existsSync(join(folder, 'themes')) ? readdirSync(join(folder, 'themes')).sort() : [])
    if (file.endsWith('.yaml') && !order.includes(file.slice(0, -5)))
      problems.push({
        severity: 'warning',
        file: `themes/${file}`,
        line: 1,
        message: {
          nl: 'Dit thema staat niet in codebook.yaml en doet niet mee.',
          en: 'This theme is not listed in codebook.yaml and is not used.',
        },
      })
  problems.push(...conflicts(themes, lines))
  return {
    codebook: {
      id: String(settings['id'] ?? idOrFolder),
      title: String(settings['title'] ?? idOrFolder),
      language: 'nl',
      themes,
      sha256: hash.digest('hex'),
    },
    problems,
  }
}

/** Terms claimed twice: in one theme without a condition, or by two themes without a note that says why. */
function conflicts(
  themes: readonly Theme[],
  lines: ReadonlyMap<string, readonly number[]>,
): LexiconProblem[] {
  const problems: LexiconProblem[] = []
  const first = new Map<string, { theme: string; noted: boolean }>()
  for (const theme of themes) {
    const bare = new Set<string>()
    for (const [at, term] of theme.terms.entries()) {
      const key = term.term.toLowerCase()
      const warn = (nl: string, en: string): void =>
        void problems.push({
          severity: 'warning',
          file: `themes/${theme.id}.yaml`,
          line: lines.get(theme.id)?.[at] ?? 1,
          message: { nl, en },
        })
      const conditional = term.needs !== undefined || term.unless !== undefined
      if (!conditional && bare.has(key))
        warn(`"${term.term}" staat twee keer in dit thema.`, `"${term.term}" stands twice in this theme.`)
      if (!conditional) bare.add(key)
      const other = first.get(key)
      if (other && other.theme !== theme.id && !other.noted && !term.note)
        warn(
          `"${term.term}" hoort ook bij thema "${other.theme}", verwacht: een "note" die zegt waarom.`,
          `"${term.term}" is also claimed by theme "${other.theme}", expected a "note" that says why.`,
        )
      if (!other) first.set(key, { theme: theme.id, noted: term.note !== undefined })
    }
  }
  return problems
}
