/**
 * Reproduces the matrices of corpus/groningen-2025 from the five documents themselves:
 *   npx tsx scripts/reproduce-groningen.ts <folder with the five files> [--write]
 * Checks the hashes, runs the analysis and compares the matrices byte for byte; --write renews them.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { withoutColumns } from './demo/columns.ts'
import { sharedRun } from './demo/shared-run.ts'

const ROOT = join(import.meta.dirname, '..')
const HOME = join(ROOT, 'corpus/groningen-2025')
const MATRICES = ['positions.csv', 'agreement.csv', 'conflict.csv', 'coverage.csv']
/** Columns that print the questions: those are sentences of the questionnaire. */
const WORDED = ['vraagtekst', 'categorie']
/** So many words in a row of a document make it a sentence of somebody else. */
const SENTENCE = 8

interface Facts {
  readonly stukken: readonly { readonly bestand: string; readonly sha256: string }[]
}

/** One line per file that is missing or differs from what facts.yaml says; empty when all is well. */
export function checkFiles(folder: string, facts: Facts): string[] {
  return facts.stukken.flatMap(({ bestand, sha256 }) => {
    const path = join(folder, bestand)
    if (!existsSync(path)) return [`${bestand}: niet gevonden in ${folder}`]
    const found = createHash('sha256').update(readFileSync(path)).digest('hex')
    return found === sha256 ? [] : [`${bestand}: andere inhoud (sha256 ${found.slice(0, 12)}…)`]
  })
}

function main(folder: string | undefined, write: boolean): number {
  if (folder === undefined) {
    console.error('Geef de map met de vijf stukken: reproduce-groningen <map> [--write]')
    return 2
  }
  const facts = parse(readFileSync(join(HOME, 'facts.yaml'), 'utf8')) as Facts
  const wrong = checkFiles(folder, facts)
  if (wrong.length > 0) {
    console.error(`Dit zijn niet de stukken van het dossier:\n  ${wrong.join('\n  ')}`)
    return 2
  }
  const out = mkdtempSync(join(tmpdir(), 'meerstemmig-'))
  try {
    const run = spawnSync(
      process.execPath,
      [join(ROOT, 'bin/meerstemmig.js'), 'analyse', folder, '--out', out],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    )
    if (run.status !== 0 && run.status !== 1) return 2
    const texts = facts.stukken.map(({ bestand }) => readFileSync(join(folder, bestand), 'utf8'))
    return MATRICES.map((name) => settle(name, out, texts, write)).includes(false) ? 1 : 0
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

/** Compares or renews one matrix; false when it differs or may not be published. */
function settle(name: string, out: string, texts: readonly string[], write: boolean): boolean {
  const made = withoutColumns(readFileSync(join(out, name), 'utf8'), WORDED)
  const taken = sharedRun(made, texts, SENTENCE)
  if (taken !== null) {
    console.log(`${name}: bevat een zin uit een stuk ("${taken}") en hoort niet in het project`)
    return false
  }
  const home = join(HOME, name)
  if (write) {
    writeFileSync(home, made)
    console.log(`${name}: geschreven`)
    return true
  }
  const same = existsSync(home) && made === readFileSync(home, 'utf8')
  console.log(`${name}: ${same ? 'gelijk' : 'VERSCHILT'}`)
  return same
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2)
  process.exitCode = main(
    args.find((arg) => !arg.startsWith('--')),
    args.includes('--write'),
  )
}
