/** Which cue governs a mention: the nearest in its clause, where coordination and other cues stand between as little as possible. */
import type { CueGroup } from '../../lexicons/nl/cue-groups.ts'
import type { Sentence } from '../types.ts'
import { outcomeOf, verbOf } from './outcome.ts'
import { chainOf } from './read.ts'
import type { Clause, Hit, Reading, View } from './types.ts'

const COORDINATORS = new Set(['en', 'of', ',', 'alsmede', 'maar', '/'])
// A cue is blocked by another of its family that stands nearer; cues of different families work on each other.
const FAMILIES: readonly (readonly CueGroup[])[] = [
  ['more', 'less', 'tackle', 'trend'],
  ['lack', 'excess'],
  ['approve', 'support', 'reject'],
]
const COORDINATION_COST = 6
const BLOCKED_COST = 12
// A comma, a word and "en".
const LIST_ITEM = 3
const JOINING = /^(in|van|aan|op|met|tot|voor|door|bij|en|of|om|is|zijn|wordt|worden)$/
const OBJECT = /^(in|van|aan|op|met)$/

/** The hits of some groups inside one clause, in reading order. */
export function hitsIn(view: View, groups: readonly CueGroup[], clause: Clause = view.clause): Hit[] {
  const found: Hit[] = []
  for (const group of groups)
    for (const hit of byGroup(view.reading).get(group) ?? [])
      if (hit.from >= clause.from && hit.from < clause.to) found.push(hit)
  return groups.length > 1 && found.length > 1 ? found.sort((a, b) => a.from - b.from || a.to - b.to) : found
}

const grouped = new WeakMap<Reading, ReadonlyMap<CueGroup, readonly Hit[]>>()

function byGroup(reading: Reading): ReadonlyMap<CueGroup, readonly Hit[]> {
  const known = grouped.get(reading)
  if (known) return known
  const groups = new Map<CueGroup, Hit[]>()
  for (const hit of reading.hits) {
    const same = groups.get(hit.group)
    if (same) same.push(hit)
    else groups.set(hit.group, [hit])
  }
  grouped.set(reading, groups)
  return groups
}

/** Like `hitsIn`, without the cues that are (a part of) the mention itself. */
export function cuesIn(view: View, groups: readonly CueGroup[], clause: Clause = view.clause): Hit[] {
  return hitsIn(view, groups, clause).filter(
    (hit) =>
      !isOutcome(view, hit) &&
      !hit.at.some((position) => view.mention.from <= position && position < view.mention.to) &&
      !((hit.governs === 'after' || isNominal(view, hit)) && hit.from >= view.mention.to) &&
      !((hit.governs === 'before' || isFinal(view, hit)) && hit.to <= view.mention.from),
  )
}

// "geweld te voorkomen, …": the object of an infinitive with "te" stands before it.
function isFinal(view: View, hit: Hit): boolean {
  const { tokens } = view.reading.sentence
  const next = tokens[hit.to]
  return (
    tokens[hit.from - 1]?.norm === 'te' &&
    (next === undefined || next.kind === 'punctuation' || /^(en|of|maar|om|zodat|omdat)$/.test(next.norm))
  )
}

// "het stoppen van …", "afbouw van …" govern what follows "van".
function isNominal(view: View, hit: Hit): boolean {
  return view.reading.sentence.tokens[hit.to]?.norm === 'van' && !/d$|t$/.test(hit.words)
}

/** The verb that tells what comes of the mention ("leidt tot"); undefined where something else is its subject. */
export function effectOf(view: View): Hit | undefined {
  const { tokens } = view.reading.sentence
  return hitsIn(view, ['effect']).find(
    (hit) =>
      hit.from >= view.mention.to &&
      hit.from - view.mention.to <= 6 &&
      !tokens.slice(view.mention.to, hit.from).some(({ norm }) => /^(,|en|of|maar)$/.test(norm)),
  )
}

// What stands behind that verb is said of the outcome; what the mention lowers is not the mention.
function isOutcome(view: View, hit: Hit): boolean {
  const outcome = outcomeOf(view)
  if (outcome !== null) return hit.from >= outcome.from || hit.from === outcome.front
  const lowers = verbOf(view)
  if (lowers?.group === 'lowers' && hit.from === lowers.from) return true
  const verb = effectOf(view)
  return verb !== undefined && hit.from >= verb.to
}

/** The hit of these groups that governs the mention most closely; null when none does. */
export function governing(view: View, groups: readonly CueGroup[]): Hit | null {
  let best: Hit | null = null
  let least = Number.POSITIVE_INFINITY
  const compared = comparisonIn(view)?.opener.from
  for (const hit of cuesIn(view, groups)) {
    if (hit.from === compared || isClosedOff(view, hit)) continue
    const cost = distance(view, hit)
    if (cost < least) [best, least] = [hit, cost]
  }
  return best
}

// "zonder A en met B": "zonder" ends where "met" begins.
function isClosedOff(view: View, hit: Hit): boolean {
  const between = view.reading.sentence.tokens.slice(hit.to, view.mention.from)
  // "af van X naar Y", "stappen over van X op Y": what comes instead.
  if (hit.words.endsWith(' van'))
    return between.some(({ norm }) => norm === 'naar' || (norm === 'op' && hit.words.endsWith('over van')))
  if (hit.words !== 'zonder') return false
  if (!isList(view, hit)) return true
  return between.some(
    (token, at) => token.norm === 'met' && /^(en|maar|wel)$/.test(between[at - 1]?.norm ?? ''),
  )
}

// "… zonder wachttijd, regeldruk en …" goes on, "… zonder wachttijd, want …" does not. What "Zonder …" at the opening
// names is needed for the rest.
function isList({ reading, mention, clause }: View, hit: Hit): boolean {
  const { tokens } = reading.sentence
  const marks = tokens
    .map(({ kind }, at) => (kind === 'punctuation' ? at : -1))
    .filter((at) => at >= hit.to && at < mention.from)
  if (marks.length === 0) return true
  const items = marks.map((at, index) => (marks[index + 1] ?? mention.from) - at)
  const goesOn = [tokens[mention.from - 1], tokens[mention.to]].some((token) => token?.norm === 'en')
  return (
    hit.from > clause.from &&
    goesOn &&
    marks.every((at) => tokens[at]!.text === ',') &&
    Math.max(...items) <= LIST_ITEM
  )
}

/** How far a cue is from the mention: words between, and what parts them; 0 for a cue around it. */
export function distance(view: View, hit: Hit): number {
  const { mention, reading } = view
  const [from, to] =
    hit.to <= mention.from ? [hit.to, mention.from] : hit.from >= mention.to ? [mention.to, hit.from] : [0, 0]
  const family = FAMILIES.find((groups) => groups.includes(hit.group)) ?? []
  let cost = to - from
  for (let at = from; at < to; at += 1)
    if (COORDINATORS.has(reading.sentence.tokens[at]!.norm))
      cost += opensVerb(reading.sentence, at) ? BLOCKED_COST : COORDINATION_COST
  // "investeren in …" has its object behind it.
  if (
    hit.from >= mention.to &&
    !/[dt]$/.test(hit.words) &&
    OBJECT.test(reading.sentence.tokens[hit.to]?.norm ?? '')
  )
    cost += BLOCKED_COST
  // "signaleer op tijd, voorkom samen …", "X houdt zicht en voorkomt …": the verb behind it has its own object.
  if (hit.from > mention.to && family.includes('less') && hasOwnObject(reading.sentence, hit))
    cost += BLOCKED_COST
  for (const other of reading.hits)
    if (other !== hit && family.includes(other.group) && other.from >= from && other.to <= to)
      cost += BLOCKED_COST
  return cost
}

function hasOwnObject({ tokens }: Sentence, hit: Hit): boolean {
  const [before, next] = [tokens[hit.from - 1]!.norm, tokens[hit.to]]
  if (before === ',') return true
  return (
    before === 'en' &&
    hit.at.length === 1 &&
    hit.words.endsWith('t') &&
    next?.kind === 'word' &&
    !JOINING.test(next.norm)
  )
}

// "voorkom samen en help het gezin": behind "en" another verb takes over.
function opensVerb({ tokens }: Sentence, at: number): boolean {
  const next = tokens[at + 1]
  return (
    next?.kind === 'word' &&
    tokens[at]!.norm === 'en' &&
    !/(en|ing|heid|te)$/.test(next.norm) &&
    next.keys.some((key) => key !== next.norm && /\p{L}{2,}en$/u.test(key)) &&
    /^(de|het|een|hun|onze|ons|elk|ieder|alle|meer|minder|in|op|aan|samen)$/.test(tokens[at + 2]?.norm ?? '')
  )
}

/** True when the mention is called by a word that is a complaint itself ("regeldruk", not "regionaal"). */
export function isLoaded(view: View): boolean {
  return view.reading.hits.some(
    (hit) => hit.group === 'loaded' && hit.from < view.mention.to && hit.to > view.mention.from,
  )
}

/** True behind "over": what is spoken, written or decided about. */
export function isTopic({ reading: { sentence }, mention }: View): boolean {
  const before = sentence.tokens.slice(Math.max(0, mention.from - 3), mention.from).map(({ norm }) => norm)
  const about = before.findLastIndex((norm) => /^(over|rond|rondom|omtrent|inzake|betreffende)$/.test(norm))
  return (
    about >= 0 && before.slice(about + 1).every((norm) => /^(de|het|een|deze|dit|\p{L}{3,}e)$/u.test(norm))
  )
}

/** The words of a clause as written, without the marks around it. */
export function wordsOfClause(sentence: Sentence, clause: Clause): string {
  const tokens = sentence.tokens.slice(clause.from, clause.to)
  const last = tokens.findLastIndex((token) => token.kind !== 'punctuation' || token.text === ')')
  return tokens
    .slice(0, last + 1)
    .map((token, index) => {
      const previous = tokens[index - 1]
      return `${previous && previous.end < token.start ? ' ' : ''}${token.text}`
    })
    .join('')
    .replace(/^[\s,;:–—-]+/, '')
}

/** "in plaats van" before the mention, or in it before what it names. */
export function insteadOfBefore(view: View): Hit | undefined {
  const { mention } = view
  return hitsIn(view, ['instead-of']).find(
    (hit) =>
      hit.from < mention.to &&
      hit.to <= mention.to &&
      mention.from - hit.to <= 6 &&
      !(hit.from > mention.from && mention.pole === '+'),
  )
}

/** "liever … dan", "meer … dan" in the clause of the mention; "meer dan 200" compares no things. */
export function comparisonIn(view: View): { readonly opener: Hit; readonly than: Hit } | null {
  const than = hitsIn(view, ['than']).find((hit) => view.reading.sentence.tokens[hit.to]?.kind !== 'number')
  if (!than) return null
  const opener = hitsIn(view, ['rather', 'rather-less']).findLast((hit) => hit.from < than.from)
  // "wij zien liever dat het geld naar A gaat dan naar B"
  if (!opener && view.clause.role === 'content') {
    const [, above] = chainOf(view.reading, view.clause)
    const wish =
      above && hitsIn(view, ['rather'], above).findLast((hit) => /^(liever|eerder)$/.test(hit.words))
    return wish ? { opener: wish, than } : null
  }
  return opener &&
    (than.from > opener.to || !/^(meer|minder)$/.test(opener.words)) &&
    than.from - opener.to <= 10
    ? { opener, than }
    : null
}
