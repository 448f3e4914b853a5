/** Which good or bad thing a stretch of a clause tells of. */
import type { Hit, View } from './types.ts'

export interface Telling {
  /** +1 when what it tells of is good, −1 when it is bad. */
  readonly sign: 1 | -1
  readonly words: string
}

/** Words for those to whom things happen. */
export const PEOPLE =
  /(kind|kinderen|jongeren?|jeugdigen?|gezin|gezinnen|ouders?|leerling|leerlingen|clienten?|inwoners?|mensen|medewerkers?|professionals?|hulpverleners?)$/

const BAD: ReadonlySet<string> = new Set(['trouble', 'deficit', 'lack', 'excess'])
/** How many words before what is told of may turn it. */
const TURNING_REACH = 5
const VANISHING =
  /\b(verdwijnt|verdwijnen|verdwenen|slinkt|slinken|daalt|dalen|afnemen|afneemt|korter|kleiner|(neemt|nemen) .*\baf)\b/

/** The first good or bad thing in tokens [from, to), turned by what stands around it; null without one. */
export function tellingIn(view: View, from: number, to: number): Telling | null {
  const { reading, clause } = view
  const told = reading.hits.filter((hit) => hit.from >= from && hit.to <= to)
  const outcomes = told.filter(
    (hit) => (hit.group === 'benefit' || BAD.has(hit.group)) && !isOfPeople(view, hit),
  )
  // "verdwijnen de files", "nemen de files af": the verb turns what goes away.
  const outcome = outcomes.find(({ words }) => !VANISHING.test(words)) ?? outcomes[0]
  if (!outcome || outcome.from >= clause.to) return null
  const words = reading.sentence.tokens.slice(from, Math.min(to, clause.to)).map(({ norm }) => norm)
  const vanishes = !VANISHING.test(outcome.words) && VANISHING.test(words.join(' '))
  const eased = vanishes || told.some((hit) => eases(hit, outcome, told))
  const negations = told.filter((hit) => negates(hit, outcome)).length
  const good = (outcome.group === 'benefit') !== eased
  return { sign: good === (negations % 2 === 0) ? 1 : -1, words: outcome.words }
}

// "kinderen in armoede", "gezinnen met grote problemen": for whom it is, not what comes of it.
function isOfPeople({ reading: { sentence } }: View, { from }: Hit): boolean {
  const before = sentence.tokens.slice(Math.max(0, from - 3), from).map(({ norm }) => norm)
  const at = before.findLastIndex((word) => /^(met|in)$/.test(word))
  return at > 0 && PEOPLE.test(before[at - 1]!)
}

function negates({ group, from, to }: Hit, outcome: Hit): boolean {
  if (from >= outcome.from || outcome.from - from > TURNING_REACH) return false
  // "geen overzicht meer" stands around it, "geen oplossing" holds it.
  return group === 'negation' || (group === 'reject' && outcome.group === 'benefit' && to >= outcome.to)
}

// "minder overlast"; "lost de overlast op", but not "lost de overlast niet op".
function eases(hit: Hit, outcome: Hit, told: readonly Hit[]): boolean {
  if (hit.group === 'less' && hit.to <= outcome.from && outcome.from - hit.from <= TURNING_REACH) return true
  if (outcome.group === 'benefit' || (hit.group !== 'tackle' && hit.group !== 'lowers')) return false
  return !told.some(
    ({ group, from, to }) => group === 'negation' && from > outcome.from && to <= hit.to && hit.to - to <= 2,
  )
}
