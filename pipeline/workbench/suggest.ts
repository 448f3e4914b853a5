/** Words and pairs that no theme covers, by log-odds of the sentences without a theme against the rest. */
import type { Document } from '../../corpus/document.ts'
import type { Codebook, Morphology } from '../../lexicons/types.ts'
import { logOddsZ } from '../compare/measures/keyness.ts'
import { FUNCTION_WORDS } from '../language/function-words.ts'
import { compileCodebook } from '../tag/index.ts'
import type { Token } from '../types.ts'
import { codedThemes, taggedSentences, type Lang } from './read.ts'

export interface Suggestion {
  /** In its most frequent form. */
  readonly term: string
  readonly count: number
  readonly documents: number
  /** Standard deviations by which it belongs to the sentences without a theme. */
  readonly z: number
  readonly example: string
}

export interface SuggestInput {
  readonly codebook: Codebook
  readonly documents: readonly Document[]
  readonly morphology: Morphology
  readonly minCount?: number
  readonly minZ?: number
  /** Mass of the prior in words (α₀ of MEASURES): the higher, the more a rare word must stand out. */
  readonly priorMass?: number
  readonly limit?: number
}

interface Tally {
  inGroup: number
  inRest: number
  readonly forms: Map<string, number>
  readonly files: Set<string>
  example: string
}

/**
 * Candidates for terms, most telling first. Group 1: sentences in which no theme was found; group 2: the rest; the
 * prior has the pooled shares, so that what is common everywhere does not win. Words that a
 * theme already covers are no candidates.
 */
export function suggest(input: SuggestInput): Suggestion[] {
  const { codebook, documents, morphology, minCount = 3, minZ = 1.28, priorMass = 500, limit = 50 } = input
  const matcher = compileCodebook(codebook, morphology)
  const tallies = new Map<string, Tally>()
  const totals = { inGroup: 0, inRest: 0 }
  for (const { document, sentence, mentions } of taggedSentences(documents, matcher, morphology)) {
    const group = codedThemes(mentions).size === 0 ? 'inGroup' : 'inRest'
    const covered = (at: number): boolean => mentions.some(({ from, to }) => at >= from && at < to)
    for (const [key, form] of candidates(sentence.tokens, covered)) {
      let tally = tallies.get(key)
      if (!tally)
        tallies.set(key, (tally = { inGroup: 0, inRest: 0, forms: new Map(), files: new Set(), example: '' }))
      tally[group] += 1
      totals[group] += 1
      tally.forms.set(form, (tally.forms.get(form) ?? 0) + 1)
      tally.files.add(document.file)
      if (group === 'inGroup') tally.example ||= document.text.slice(sentence.start, sentence.end)
    }
  }
  const all = totals.inGroup + totals.inRest
  return [...tallies.values()]
    .flatMap((tally): Suggestion[] => {
      const count = tally.inGroup + tally.inRest
      const z = logOddsZ.compute({
        inGroup: tally.inGroup,
        inRest: tally.inRest,
        groupTotal: totals.inGroup,
        restTotal: totals.inRest,
        prior: (priorMass * count) / all,
        priorTotal: priorMass,
      })
      if (count < minCount || z === null || z < minZ) return []
      const [term] = [...tally.forms].toSorted((a, b) => b[1] - a[1] || order(a[0], b[0]))[0]!
      return [{ term, count, documents: tally.files.size, z, example: tally.example }]
    })
    .toSorted((a, b) => b.z - a.z || b.count - a.count || order(a.term, b.term))
    .slice(0, limit)
}

/** Single words and pairs of neighbours outside what themes cover: the key under which they are counted, and the form. */
function* candidates(
  tokens: readonly Token[],
  covered: (at: number) => boolean,
): Generator<[string, string]> {
  const content = (at: number): Token | null => {
    const token = tokens[at]
    return token?.kind === 'word' && token.norm.length > 2 && !FUNCTION_WORDS.has(token.norm) && !covered(at)
      ? token
      : null
  }
  for (const at of tokens.keys()) {
    const one = content(at)
    if (!one) continue
    yield [one.keys[0]!, one.norm]
    const two = content(at + 1)
    if (two) yield [`${one.keys[0]!} ${two.keys[0]!}`, `${one.norm} ${two.norm}`]
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A table for the screen. */
export function renderSuggestions(rows: readonly Suggestion[], lang: Lang): string {
  const nl = lang === 'nl'
  if (rows.length === 0) return nl ? 'Geen woorden die opvallen.\n' : 'No words stand out.\n'
  const head = nl
    ? ['term', 'keer', 'stukken', 'z', 'voorbeeld']
    : ['term', 'count', 'documents', 'z', 'example']
  const width = Math.max(...rows.map(({ term }) => term.length), head[0]!.length)
  const line = (cells: readonly string[]): string =>
    `${cells[0]!.padEnd(width)} ${cells[1]!.padStart(5)} ${cells[2]!.padStart(9)} ${cells[3]!.padStart(6)}  ${cells[4]!}`
  const z = (value: number): string => (nl ? value.toFixed(1).replace('.', ',') : value.toFixed(1))
  return `${[
    line(head),
    ...rows.map((row) =>
      line([row.term, String(row.count), String(row.documents), z(row.z), row.example.slice(0, 80)]),
    ),
  ].join('\n')}\n`
}
