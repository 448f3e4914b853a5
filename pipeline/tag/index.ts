/** Finds the terms of a codebook in sentences. */
import type { Codebook, Morphology, Term } from '../../lexicons/types.ts'
import type { Mention, Sentence, Token } from '../types.ts'
import { compileTerm, matchAt, type Pattern } from './pattern.ts'
import { compileWord, type Word } from './words.ts'
import { typoIndex, type TypoIndex } from './typos.ts'

/** A term of a theme; its words and conditions are numbers of entries (equal words are looked for once). */
interface CompiledTerm {
  readonly theme: string
  readonly term: Term
  readonly needs: readonly number[]
  readonly unless: readonly number[]
}

interface CompiledPattern {
  readonly pattern: Pattern
  readonly entry: number
}

/** A compiled codebook: made once, used for every sentence. */
export interface Matcher {
  readonly termsOf: ReadonlyMap<number, readonly CompiledTerm[]>
  readonly byKey: ReadonlyMap<string, readonly CompiledPattern[]>
  /** Patterns that begin with a wildcard, and which of them begin at a word (kept per word). */
  readonly wild: readonly CompiledPattern[]
  readonly wildAt: Map<string, readonly CompiledPattern[]>
  /** Any of the written parts of these wildcards: most words have none. */
  readonly wildPart: RegExp
  readonly typos: TypoIndex
}

/** Compiles all terms and conditions of a codebook. */
export function compileCodebook(codebook: Codebook, morphology: Morphology): Matcher {
  const words = new Map<string, Word>()
  const wordOf = (raw: string): Word => {
    let word = words.get(raw)
    if (!word) words.set(raw, (word = compileWord(raw, morphology)))
    return word
  }
  const patterns: CompiledPattern[] = []
  const entries = new Map<string, number>()
  const entryOf = (term: string): number => {
    let entry = entries.get(term)
    if (entry === undefined) {
      entries.set(term, (entry = entries.size))
      for (const pattern of compileTerm(term, morphology, wordOf)) patterns.push({ pattern, entry })
    }
    return entry
  }
  const termsOf = new Map<number, CompiledTerm[]>()
  for (const theme of codebook.themes)
    for (const term of theme.terms) {
      const compiled = {
        theme: theme.id,
        term,
        needs: (term.needs ?? []).map(entryOf),
        unless: (term.unless ?? []).map(entryOf),
      }
      push(termsOf, entryOf(term.term), compiled)
    }
  const byKey = new Map<string, CompiledPattern[]>()
  const wild: CompiledPattern[] = []
  const wildParts = new Set<string>()
  const forms = new Set<string>()
  for (const compiled of patterns) {
    const first = compiled.pattern[0]!.words
    const parts = first.flatMap((word) => word.wild ?? [])
    if (parts.length > 0) wild.push(compiled)
    for (const part of parts) wildParts.add(part)
    for (const key of new Set(first.flatMap((word) => word.keys))) push(byKey, key, compiled)
    for (const { words } of compiled.pattern) for (const { form } of words) if (form) forms.add(form)
  }
  return {
    termsOf,
    byKey,
    wild,
    wildAt: new Map(),
    wildPart: new RegExp([...wildParts].map((part) => part.replace(/[^a-z0-9]/g, '\\$&')).join('|') || '$.'),
    typos: typoIndex(forms, morphology),
  }
}

/** Mentions in a sentence, in order; inside a theme the longest match wins. */
export function tag(sentence: Sentence, matcher: Matcher): Mention[] {
  return longest(occurrences(sentence, matcher).filter(({ met }) => met)).map(withoutMet)
}

function withoutMet({ theme, term, pole, weight, says, from, to }: Occurrence): Mention {
  return { theme, term, pole, weight, ...(says === undefined ? {} : { says }), from, to }
}

/** A place where the words of a term stand; `met` is false when a condition of the term keeps it from counting. */
export interface Occurrence extends Mention {
  readonly met: boolean
}

/** Every place of every term, conditions met or not, overlapping ones included: what the workbench shows. */
export function occurrences(sentence: Sentence, matcher: Matcher): Occurrence[] {
  const found = spans(mended(sentence.tokens, matcher), matcher)
  const all: Occurrence[] = []
  for (const [entry, places] of found)
    for (const { theme, term, needs, unless } of matcher.termsOf.get(entry) ?? []) {
      const met =
        (needs.length === 0 || needs.some((condition) => apart(found.get(condition), places))) &&
        !unless.some((condition) => found.has(condition))
      for (const [from, to] of places)
        all.push({
          theme,
          term: term.term,
          pole: term.pole,
          weight: term.weight,
          ...(term.says === undefined ? {} : { says: term.says }),
          from,
          to,
          met,
        })
    }
  return all
}

// A condition is met by other words than those of the term itself.
function apart(places: readonly Span[] | undefined, own: readonly Span[]): boolean {
  return (places ?? []).some(([from, to]) => own.some((span) => to <= span[0] || from >= span[1]))
}

type Span = readonly [from: number, to: number]

/** Every place of every entry. */
function spans(tokens: readonly Token[], matcher: Matcher): Map<number, Span[]> {
  const found = new Map<number, Span[]>()
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'punctuation') continue
    const tried = new Set<CompiledPattern>()
    for (const key of [...token.keys, `=${token.norm}`])
      for (const compiled of matcher.byKey.get(key) ?? []) tried.add(compiled)
    for (const compiled of wildAt(token, matcher)) tried.add(compiled)
    for (const compiled of tried) {
      const end = matchAt(tokens, at, compiled.pattern)
      if (end > 0) push(found, compiled.entry, [at, end] as const)
    }
  }
  return found
}

function wildAt(token: Token, matcher: Matcher): readonly CompiledPattern[] {
  let list = matcher.wildAt.get(token.norm)
  if (!list) {
    list = matcher.wildPart.test(token.norm)
      ? matcher.wild.filter(({ pattern }) =>
          pattern[0]!.words.some((word) => word.wild !== null && word.test(token)),
        )
      : []
    matcher.wildAt.set(token.norm, list)
  }
  return list
}

function mended(tokens: readonly Token[], matcher: Matcher): readonly Token[] {
  return tokens.map((token) => {
    const keys = matcher.typos(token)
    return keys.length > 0 ? { ...token, keys: [...token.keys, ...keys] } : token
  })
}

function longest(mentions: readonly Occurrence[]): Occurrence[] {
  const sorted = mentions.toSorted(
    (a, b) =>
      a.from - b.from ||
      b.to - a.to ||
      (a.weight === b.weight ? 0 : a.weight === 'strong' ? -1 : 1) ||
      order(a.term, b.term),
  )
  return sorted.filter(
    (mention, at) =>
      !sorted.some(
        (other, i) =>
          i !== at &&
          other.theme === mention.theme &&
          other.from <= mention.from &&
          other.to >= mention.to &&
          (other.to - other.from > mention.to - mention.from || i < at),
      ),
  )
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
