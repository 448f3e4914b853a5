/** Dutch word forms: lemmas, known words, compounds, separable verbs. The table is read once, on first use. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { COMPILED, DATA_FOLDER } from '../folder.ts'
import type { Morphology } from '../types.ts'
import { buildMorphology } from './build-morphology.ts'
import { splitter } from './compounds.ts'
import { openFormTable, type FormTable } from './form-table.ts'
import { PARTICLES } from './verbs.ts'

// The sub-path only: the main entry of natural prints to standard output and loads database drivers.
const porter = createRequire(import.meta.url)('natural/lib/natural/stemmers/porter_stemmer_nl.js') as {
  stem: (word: string) => string
}

let loaded: Morphology | null = null

/** The Dutch morphology; from dist/ or, when run from source, built once into node_modules/.cache. */
export function loadMorphology(): Morphology {
  loaded ??= morphologyOf(openFormTable(tableBytes()))
  return loaded
}

/** Morphology over a table of forms. */
export function morphologyOf(table: FormTable): Morphology {
  const split = splitter(table)
  const kept = new Map<string, readonly string[]>()
  const parted = new Map<string, readonly [string, string] | null>()
  const keys = (norm: string): readonly string[] => {
    const known = kept.get(norm)
    if (known) return known
    const found = [...new Set(lemmas(norm, table, split))]
    kept.set(norm, found)
    return found
  }
  return {
    keys,
    known: (norm) => table(norm) !== null,
    split,
    infinitive: (norm) => table(norm)?.flags.includes('v') ?? false,
    separable: (norm) => {
      let parts = parted.get(norm)
      if (parts === undefined) parted.set(norm, (parts = separable(norm, table)))
      return parts
    },
  }
}

const PREFIXES = [
  'de',
  'her',
  'over',
  'on',
  'anti',
  'niet',
  'non',
  'pre',
  're',
  'co',
  'ont',
  'super',
  'sub',
  'mede',
]

function lemmas(norm: string, table: FormTable, split: (norm: string) => readonly string[]): string[] {
  const row = table(norm)
  if (row) {
    // A compound that the list gives by itself ("raadsleden") has the lemma of its tail as well.
    const own = row.lemmas.length === 1 && row.lemmas[0] === norm && row.flags.includes('c')
    return own ? [...row.lemmas, ...tailLemmas(norm, table, split)] : [...row.lemmas]
  }
  if (norm.includes('-') || norm.includes("'")) return hyphened(norm, table, split)
  const tails = tailLemmas(norm, table, split)
  if (tails.length > 0) return tails
  for (const prefix of PREFIXES) {
    const rest = norm.slice(prefix.length)
    if (norm.startsWith(prefix) && rest.length >= 5) {
      const found = table(rest)
      if (found) return found.lemmas.map((lemma) => prefix + lemma)
    }
  }
  if (norm.length < 4 || !/^[a-z]+$/.test(norm)) return [norm]
  return [norm, `~${porter.stem(norm)}`]
}

// The compound-tail rule: what is inflected in a compound is its last part.
function tailLemmas(norm: string, table: FormTable, split: (norm: string) => readonly string[]): string[] {
  const tail = split(norm).length > 1 ? split(norm).at(-1)! : ''
  const head = norm.slice(0, norm.length - tail.length)
  return tail ? (table(tail)?.lemmas ?? [tail]).map((lemma) => head + lemma) : []
}

// "WIJ-teams" is found as "wij-team", and "de-medicaliseren" as "demedicaliseren".
function hyphened(norm: string, table: FormTable, split: (norm: string) => readonly string[]): string[] {
  const at = norm.lastIndexOf('-') + 1
  const tail = norm.slice(at).replace(/'s?$/, '')
  const joined = norm.replace(/'s?$/, '').replace(/[-']/g, '')
  const tails = at > 0 && tail ? lemmas(tail, table, split).filter((lemma) => !lemma.startsWith('~')) : []
  return [
    ...(joined.length > 1 ? lemmas(joined, table, split) : []),
    ...tails.map((lemma) => norm.slice(0, at) + lemma),
    norm,
  ]
}

/** "inzetten": ["in", "zetten"]; null for a verb that does not part. */
function separable(norm: string, table: FormTable): readonly [string, string] | null {
  // A verb that the dictionary lacks (afschalen) parts like any other when its base is a verb.
  const row = table(norm)
  if (row && !row.flags.includes('v')) return null
  for (const particle of PARTICLES) {
    const base = norm.slice(particle.length)
    if (norm.startsWith(particle) && base.length >= 4 && table(base)?.flags.includes('v'))
      return [particle, base]
  }
  return null
}

function tableBytes(): Buffer {
  const here = dirname(fileURLToPath(import.meta.url))
  if (COMPILED) return readFileSync(join(here, 'morphology.txt'))
  const hash = createHash('sha256')
  for (const file of [
    'affixes.ts',
    'verbs.ts',
    'build-morphology.ts',
    'strong-verbs.txt',
    'irregular-forms.txt',
  ])
    hash.update(readFileSync(join(DATA_FOLDER, 'nl', file)))
  const folder = join(DATA_FOLDER, '../node_modules/.cache/meerstemmig')
  const file = join(folder, `morphology-${hash.digest('hex').slice(0, 12)}.txt`)
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, buildMorphology())
    renameSync(draft, file)
  }
  return readFileSync(file)
}
