/** Finds the cues in the tokens of a sentence; where a longer cue covers a shorter one, the longer holds. */
import { CUE_GROUPS, type CueGroup } from '../../lexicons/nl/cue-groups.ts'
import type { CuePattern, CueWord } from '../../lexicons/nl/cue-pattern.ts'
import type { Cues } from '../../lexicons/nl/cues.ts'
import type { Token } from '../types.ts'
import type { Hit } from './types.ts'

const GAP = 10

/** All cues in reading order. */
export function findCues(tokens: readonly Token[], cues: Cues): Hit[] {
  const { byForm, wild, size } = indexOf(cues)
  const found: Hit[] = []
  const present = new Set<string>()
  for (const { norm, keys } of tokens) {
    present.add(norm)
    for (const key of keys) present.add(key)
  }
  // A pattern is found under the written form and under its keys, and tried once.
  const triedAt = new Int32Array(size).fill(-1)
  for (const [start, token] of tokens.entries()) {
    if (token.kind === 'punctuation') continue
    const attempt = (candidates: readonly Candidate[] | undefined): void => {
      for (const { pattern, id, ends } of candidates ?? []) {
        if (triedAt[id] === start) continue
        triedAt[id] = start
        // Most patterns of two words fail on the second: one look tells whether it stands there at all.
        if (ends !== null && !ends.some((form) => present.has(form))) continue
        const hit = hitAt(pattern, tokens, start)
        if (hit !== null) found.push(hit)
      }
    }
    attempt(byForm.get(token.norm))
    for (const key of token.keys) if (key !== token.norm) attempt(byForm.get(key))
    attempt(wild.get(token.norm.slice(0, PREFIX))?.filter(({ prefix }) => token.norm.startsWith(prefix)))
  }
  return withoutCovered(found)
}

function hitAt(pattern: CuePattern, tokens: readonly Token[], start: number): Hit | null {
  const at = matchAt(pattern, tokens, start)
  if (at === null) return null
  const words = at.map((position) => tokens[position]!.norm).join(' ')
  return {
    group: pattern.group,
    governs: pattern.governs,
    from: start,
    to: at.at(-1)! + 1,
    words,
    at,
    exact: plainText(pattern) === words,
  }
}

const plainTexts = new WeakMap<CuePattern, string>()

// The pattern as plain words, to tell whether it stands there uninflected.
function plainText(pattern: CuePattern): string {
  let text = plainTexts.get(pattern)
  if (text === undefined) plainTexts.set(pattern, (text = pattern.text.replaceAll(/=|… /g, '')))
  return text
}

function matchAt(pattern: CuePattern, tokens: readonly Token[], start: number): number[] | null {
  const at: number[] = []
  let next = start
  for (const word of pattern.words) {
    const last = word.gapBefore ? next + GAP : next
    let position = next
    while (position <= last && position < tokens.length && !matches(word, tokens[position]!)) {
      if (isHardStop(tokens[position]!)) return null
      position += 1
    }
    if (position > last || position >= tokens.length) return null
    if (word.closes && !closesClause(tokens[position + 1])) return null
    at.push(position)
    next = position + 1
  }
  return at
}

function matches(word: CueWord, token: Token): boolean {
  if (word.prefix !== null) return token.norm.startsWith(word.prefix)
  return word.forms.has(token.norm) || (!word.exact && token.keys.some((key) => word.forms.has(key)))
}

function closesClause(next: Token | undefined): boolean {
  return (
    next === undefined ||
    next.kind === 'punctuation' ||
    /^(en|of|maar|om|dat|die|zodat|omdat|als)$/.test(next.norm)
  )
}

function isHardStop(token: Token): boolean {
  return token.kind === 'punctuation' && /[;:.!?]/.test(token.text)
}

// Cues of one layer exclude each other; a word may well be an attitude and a form at once.
const LAYERS: readonly (readonly CueGroup[])[] = [
  [
    'approve',
    'support',
    'reject',
    'more',
    'less',
    'trend',
    'tackle',
    'lack',
    'excess',
    'deficit',
    'harm',
    'negation',
    'no-turn',
    'needs',
    'doubt',
    'slight-doubt',
    'asked-condition',
    'instead-of',
    'above',
  ],
  [
    'condition',
    'concession',
    'contrast',
    'cause',
    'result',
    'purpose',
    'case',
    'content',
    'relative',
    'doubt',
    'no-turn',
    'beside',
  ],
  ['demand', 'must', 'practice', 'already', 'problem', 'fact', 'no-turn', 'lack'],
  ['asks-demand', 'asks-problem', 'asks-practice', 'asks-praise'],
  ['endorse', 'repudiate', 'negation', 'according-to', 'no-turn'],
  // "brengt de rust in gevaar" raises nothing, "uit het zicht" is no view of anything.
  ['raises', 'lowers', 'harms', 'helps'],
  ['trouble', 'benefit'],
  ['yes', 'no', 'not-ours', 'burden', 'gain', 'alternative', 'partly', 'no-turn'],
]

// One bit per layer.
const MASKS: ReadonlyMap<CueGroup, number> = new Map(
  CUE_GROUPS.map((group) => [
    group,
    LAYERS.reduce((mask, layer, index) => mask | (layer.includes(group) ? 1 << index : 0), 0),
  ]),
)

function withoutCovered(found: readonly Hit[]): Hit[] {
  const seen = new Set<string>()
  return found
    .filter((hit) => !found.some((other) => covers(other, hit) || opensUp(other, hit)))
    .filter((hit) => {
      const key = `${hit.group} ${hit.from}`
      return seen.has(key) ? false : seen.add(key) !== undefined
    })
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
}

// Longer wins; of two equally long, the one that is written as in the cue ("slecht", not "slechten").
function covers(longer: Hit, hit: Hit): boolean {
  if (longer.from > hit.from || longer.to < hit.to) return false
  const length = longer.at.length - hit.at.length
  if (length < 0 || (length === 0 && (hit.exact || !longer.exact))) return false
  if ((MASKS.get(longer.group)! & MASKS.get(hit.group)!) === 0) return false
  return hit.at.every((position) => longer.at.includes(position))
}

// "hoort niet alleen bij …": the "niet" that closes the cue turns nothing.
function opensUp(other: Hit, hit: Hit): boolean {
  return (
    other.group === 'no-turn' &&
    hit.at.length > 1 &&
    hit.at.at(-1) === other.from &&
    (MASKS.get('no-turn')! & MASKS.get(hit.group)!) !== 0
  )
}

interface Candidate {
  readonly pattern: CuePattern
  readonly id: number
  /** Forms of the last of several words; null where one look does not tell. */
  readonly ends: readonly string[] | null
}

interface Index {
  readonly byForm: ReadonlyMap<string, readonly Candidate[]>
  /** Patterns that begin with a beginning of a word, by its first letters. */
  readonly wild: ReadonlyMap<string, readonly (Candidate & { readonly prefix: string })[]>
  readonly size: number
}

/** No beginning in the cue files is shorter. */
const PREFIX = 3

const indexes = new WeakMap<Cues, Index>()

function indexOf(cues: Cues): Index {
  const known = indexes.get(cues)
  if (known) return known
  const byForm = new Map<string, Candidate[]>()
  const wild = new Map<string, (Candidate & { prefix: string })[]>()
  for (const [id, pattern] of cues.patterns.entries()) {
    const candidate = { pattern, id, ends: endsOf(pattern) }
    const { prefix, forms } = pattern.words[0]!
    if (prefix !== null && prefix.length < PREFIX)
      throw new Error(`Unexpected cue "${pattern.text}", expected at least ${PREFIX} letters before "*"`)
    if (prefix !== null) push(wild, prefix.slice(0, PREFIX), { ...candidate, prefix })
    else for (const form of forms) push(byForm, form, candidate)
  }
  const index = { byForm, wild, size: cues.patterns.length }
  indexes.set(cues, index)
  return index
}

function endsOf({ words }: CuePattern): readonly string[] | null {
  const { prefix, forms } = words.at(-1)!
  return words.length === 1 || prefix !== null ? null : [...forms]
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
