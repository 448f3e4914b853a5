/** Finds the cues in the tokens of a sentence; where a longer cue covers a shorter one, the longer holds. */
import type { CueGroup } from '../../lexicons/nl/cue-groups.ts'
import type { CuePattern, CueWord } from '../../lexicons/nl/cue-pattern.ts'
import type { Cues } from '../../lexicons/nl/cues.ts'
import type { Token } from '../types.ts'
import type { Hit } from './types.ts'

const GAP = 10

/** All cues in reading order. */
export function findCues(tokens: readonly Token[], cues: Cues): Hit[] {
  const index = indexOf(cues)
  const found: Hit[] = []
  for (const [start, token] of tokens.entries()) {
    if (token.kind === 'punctuation') continue
    const candidates = new Set(index.wild)
    for (const form of [token.norm, ...token.keys])
      for (const pattern of index.byForm.get(form) ?? []) candidates.add(pattern)
    for (const pattern of candidates) {
      const at = matchAt(pattern, tokens, start)
      if (at === null) continue
      const words = at.map((position) => tokens[position]!.norm).join(' ')
      const exact = pattern.text.replaceAll(/=|… /g, '') === words
      found.push({
        group: pattern.group,
        governs: pattern.governs,
        from: start,
        to: at.at(-1)! + 1,
        words,
        at,
        exact,
      })
    }
  }
  return withoutCovered(found)
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
  ['endorse', 'repudiate', 'negation'],
  ['yes', 'no', 'not-ours', 'burden', 'gain', 'alternative', 'partly', 'no-turn'],
]

function withoutCovered(found: readonly Hit[]): Hit[] {
  return found
    .filter((hit) => !found.some((other) => covers(other, hit)))
    .filter(
      (hit, index, rest) =>
        rest.findIndex((same) => same.group === hit.group && same.from === hit.from) === index,
    )
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
}

// Longer wins; of two equally long, the one that is written as in the cue ("slecht", not "slechten").
function covers(longer: Hit, hit: Hit): boolean {
  const length = longer.at.length - hit.at.length
  if (length < 0 || (length === 0 && (hit.exact || !longer.exact))) return false
  if (!hit.at.every((position) => longer.at.includes(position))) return false
  return LAYERS.some((layer) => layer.includes(longer.group) && layer.includes(hit.group))
}

interface Index {
  readonly byForm: ReadonlyMap<string, readonly CuePattern[]>
  readonly wild: readonly CuePattern[]
}

const indexes = new WeakMap<Cues, Index>()

function indexOf(cues: Cues): Index {
  const known = indexes.get(cues)
  if (known) return known
  const byForm = new Map<string, CuePattern[]>()
  const wild: CuePattern[] = []
  for (const pattern of cues.patterns) {
    const [first] = pattern.words
    if (first!.prefix !== null) wild.push(pattern)
    else for (const form of first!.forms) byForm.set(form, [...(byForm.get(form) ?? []), pattern])
  }
  const index = { byForm, wild }
  indexes.set(cues, index)
  return index
}
