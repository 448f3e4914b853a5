/** What a thing is said to bring about: "X zorgt voor onrust", "X voorkomt willekeur", "zonder X loopt het vast". */
import { PEOPLE, tellingIn } from './telling.ts'
import type { Clause, Hit, View } from './types.ts'

export interface Outcome {
  /** +1 when something good comes of the mention, −1 when trouble does. */
  readonly attitude: 1 | -1
  /** Where the telling begins: cues from here on are said of the outcome. */
  readonly from: number
  /** The word in front of the mention that makes it the cause ("zonder"); null without one. */
  readonly front: number | null
  readonly cues: readonly string[]
}

/** Words between the mention and its verb, as in "X in de jeugdhulp leidt tot …". */
const REACH = 6
/** Words before the subject of a clause: an article, an adjective, "ook". */
const LEAD = 4
const SUBORDINATE: ReadonlySet<Clause['role']> = new Set(['content', 'cause', 'result', 'case'])
const VERBS: ReadonlySet<string> = new Set(['raises', 'lowers', 'harms', 'helps'])
const TELLING: ReadonlySet<Clause['role']> = new Set([...SUBORDINATE, 'main', 'contrast'])

/** What comes of the mention as the subject of its clause, or of having or lacking it; null when nothing is told. */
export function outcomeOf(view: View): Outcome | null {
  const seen = known.get(view)
  if (seen !== undefined) return seen
  const outcome = isOfPeople(view) ? null : (bySubject(view) ?? byFront(view) ?? byRelative(view))
  known.set(view, outcome)
  return outcome
}

const known = new WeakMap<View, Outcome | null>()

/** The verb of which the mention is the subject ("X beperkt …"): it does nothing to the mention itself. */
export function verbOf(view: View): Hit | null {
  const seen = verbs.get(view)
  if (seen !== undefined) return seen
  const verb = findVerb(view)
  verbs.set(view, verb)
  return verb
}

const verbs = new WeakMap<View, Hit | null>()

function findVerb(view: View): Hit | null {
  const { reading, mention, clause } = view
  if (!TELLING.has(clause.role)) return null
  const lead = clause.role === 'main' ? 0 : 1
  if (mention.from - clause.from > LEAD + lead) return null
  const { tokens } = reading.sentence
  const before = tokens.slice(clause.from + lead, mention.from)
  // "een stelsel van X voorkomt …": the whole is the subject.
  if (before.some(({ norm }, at) => SUBJECTS.test(norm) && !(norm === 'van' && at > 0))) return null
  const helper = auxiliaryOf(view)
  return (
    reading.hits.find(
      (hit) =>
        VERBS.has(hit.group) &&
        hit.from >= mention.to &&
        hit.from < clause.to &&
        tokens[hit.from - 1]?.norm !== 'te' &&
        (helper !== null
          ? hit.from > helper && isNonFinite(tokens[hit.from]!.norm)
          : !isParticiple(tokens[hit.from]!.norm) && isNear(view, hit.from)),
    ) ?? null
  )
}

const SUBJECTS =
  /^(wij|we|ik|er|het|dit|dat|die|men|je|u|ze|zij|hij|met|door|zonder|van|voor|tegen|bij|om|te)$/
const BREAKS = /^(,|en|of|maar|die|dat|is|zijn|wordt|worden|moet|moeten|wil|willen)$/
const AUXILIARY = /^(heeft|hebben|had|hadden|kan|kunnen|zal|zullen|zou|zouden|gaat|gaan|dreigt|dreigen)$/

/** "heeft … geleid", "kan … geven": the auxiliary right behind the mention; null without one. */
function auxiliaryOf({ reading, mention, clause }: View): number | null {
  const { tokens } = reading.sentence
  for (let at = mention.to; at < Math.min(clause.to, mention.to + REACH); at += 1) {
    if (AUXILIARY.test(tokens[at]!.norm)) return at
    if (BREAKS.test(tokens[at]!.norm)) return null
  }
  return null
}

/** The verb of a main clause stands close behind its subject, that of a subordinate clause at its end. */
function isNear({ reading, mention, clause }: View, at: number): boolean {
  if (SUBORDINATE.has(clause.role)) return true
  const between = reading.sentence.tokens.slice(mention.to, at)
  return between.length <= REACH && !between.some(({ norm }) => BREAKS.test(norm))
}

const isParticiple = (norm: string): boolean =>
  /^ge\p{L}+(d|t|en)$/u.test(norm) && !/^(geeft|geven)$/.test(norm)

const isNonFinite = (norm: string): boolean =>
  isParticiple(norm) || /en$|^(ver|be|ont|her)\p{L}+[dt]$/u.test(norm) || /^(gebracht|gekost)$/.test(norm)

function bySubject(view: View): Outcome | null {
  const verb = verbOf(view)
  if (verb === null) return null
  // In a clause with "dat" the object stands between the subject and the verb.
  const last = verb.to >= view.clause.to - 1
  const final = last && (SUBORDINATE.has(view.clause.role) || auxiliaryOf(view) !== null)
  const [from, to] = final ? [view.mention.to, verb.from] : [verb.from + 1, view.clause.to]
  const told = tellingIn(view, from, to)
  const start = Math.min(from, verb.from)
  if (verb.group === 'harms' || verb.group === 'helps') {
    const good = (verb.group === 'helps') !== isNegated(view, verb)
    return { attitude: good ? 1 : -1, from: start, front: null, cues: [verb.words] }
  }
  if (told === null)
    return verb.words.startsWith('voorkom')
      ? { attitude: 1, from: start, front: null, cues: [verb.words] }
      : null
  const sign = verb.group === 'lowers' ? -told.sign : told.sign
  return { attitude: sign as 1 | -1, from: start, front: null, cues: [verb.words, told.words] }
}

// "helpt niet", "dat het niet helpt"
function isNegated({ reading, clause }: View, verb: Hit): boolean {
  return reading.hits.some(
    (hit) =>
      hit.group === 'negation' &&
      hit.from >= clause.from &&
      hit.to <= clause.to &&
      hit.from > verb.from - 3 &&
      hit.from - verb.from <= 4,
  )
}

const FRONTS = /^(met|door|dankzij|zonder)$/
const LEADS = /^(een|het|de|deze|dit|geen|minder|meer|weinig|\p{L}{3,}e)$/u

/** "Met X krijgen …", "Door X moeten …", "Zonder X loopt …": what stands in front is the cause. */
function byFront(view: View): Outcome | null {
  const { mention, clause, reading } = view
  const { tokens } = reading.sentence
  const first = tokens[clause.from]
  if (!first || !FRONTS.test(first.norm)) return null
  // "dankzij" opens a clause of its own.
  if (clause.role !== (first.norm === 'dankzij' ? 'cause' : 'main')) return null
  if (!tokens.slice(clause.from + 1, mention.from).every(({ norm }) => LEADS.test(norm))) return null
  const told = tellingIn(view, mention.to, clause.to)
  if (told === null) {
    // "Zonder X geen Y."
    const none = reading.hits.find(
      (hit) => hit.group === 'negation' && hit.from >= mention.to && hit.to <= clause.to,
    )
    return first.norm === 'zonder' && none
      ? { attitude: 1, from: mention.to, front: clause.from, cues: [first.norm, none.words] }
      : null
  }
  // "Met X pakken wij de schulden aan": trouble that the own voice names in a deed is what it works on.
  if (told.sign < 0 && first.norm !== 'zonder' && actsItself(view)) return null
  const sign = first.norm === 'zonder' ? -told.sign : told.sign
  return { attitude: sign as 1 | -1, from: mention.to, front: clause.from, cues: [first.norm, told.words] }
}

function actsItself({ reading, mention, clause }: View): boolean {
  const words = reading.sentence.tokens.slice(mention.to, clause.to).map(({ norm }) => norm)
  const at = words.findIndex((word) => /^(wij|we|ik)$/.test(word))
  return at > 0 && !UNDERGOING.test(words[at - 1]!)
}

const UNDERGOING =
  /^(krijg|krijgen|loop|lopen|heb|hebben|raak|raken|verlies|verliezen|zijn|komen|kunnen|moeten)$/

// What befalls people says nothing against them.
function isOfPeople({ reading, mention }: View): boolean {
  return PEOPLE.test(reading.sentence.tokens[mention.to - 1]!.norm)
}

/** "een aanbesteding die dagen vreet": what is told of the thing right behind it. */
function byRelative(view: View): Outcome | null {
  const { reading, clause, mention } = view
  const next = reading.clauses[reading.clauses.indexOf(clause) + 1]
  if (next?.role !== 'relative' || next.from - mention.to > 1) return null
  const told = tellingIn({ ...view, clause: next }, next.from, next.to)
  if (told === null) return null
  return { attitude: told.sign, from: next.from, front: null, cues: [told.words] }
}
