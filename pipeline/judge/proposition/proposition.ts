/** What a proposition is about and which way it points. */
import type { Cues } from '../../../lexicons/nl/cues.ts'
import type { Token } from '../../types.ts'
import { tokenise } from '../../language/tokens.ts'
import { clausesOf } from '../clauses.ts'
import { findCues } from '../find-cues.ts'
import type { Clause } from '../types.ts'
import { asksOf, isRestriction, type Axis } from './asks.ts'

// What turns a proposition: a negation, less, an end, a ban. A list of its own, for here every word decides.
const TURNS =
  /^(geen|niet|nooit|niets|niemand|nergens|minder|lager|lagere|omlaag|kleiner|kleinere|korter|kortere|soberder|verlagen|verlaagd|verkleinen|verminderen|verminderd|verzetten|weigeren|verbieden|verboden|verbod|weren|stoppen|stopt|gestopt|schrappen|geschrapt|afschaffen|afgeschaft|afschaffing|beeindigen|beeindigd|opheffen|opgeheven|intrekken|ingetrokken|sluiten|gesloten|beperken|beperkt|inperken|ingeperkt|terugdringen|tegengaan|afbouwen|afgebouwd|halveren|bezuinigen|terugdraaien|inkrimpen|krimpen)$/
const NO_TURN = /^(alleen|enkel|slechts)$/
const MODAL = /^(moet|moeten|moest|mag|mogen|kan|kunnen|hoeft|hoeven|dient|dienen|wil|willen)$/

export interface Proposition {
  readonly text: string
  /** Keys of its content words, and of the parts of its compounds. */
  readonly keys: ReadonlySet<string>
  /** −1 when it wants an end, a ban or less of something; else +1. */
  readonly direction: 1 | -1
  /** It wants things to stay as they are. */
  readonly keeps: boolean
  /** What it asks for. */
  readonly asks: ReadonlyMap<Axis, 1 | -1>
  /** It forbids, obliges, cuts, taxes or checks. */
  readonly restricts: boolean
}

const known = new WeakMap<Cues, Map<string, Proposition>>()

/** Reads a proposition; kept, because every answer to it asks again. */
export function readProposition(text: string, cues: Cues): Proposition {
  let kept = known.get(cues)
  if (!kept) known.set(cues, (kept = new Map()))
  const found = kept.get(text)
  if (found) return found
  const tokens = tokenise(text, cues.morphology)
  const hits = findCues(tokens, cues)
  const clauses = clausesOf(tokens, hits)
  const begin = afterWho(tokens)
  const modal = modalOf(clauses, tokens, begin)
  const parts = mainParts(clauses, modal).map((part) => ({ ...part, from: Math.max(part.from, begin) }))
  const inMain = hits.filter((hit) => parts.some((part) => part.from <= hit.from && hit.from < part.to))
  const turns = parts
    .flatMap((part) => tokens.slice(part.from, part.to))
    .filter(({ norm }, at, all) => TURNS.test(norm) && !NO_TURN.test(all[at + 1]?.norm ?? '')).length
  const aims = clauses.filter((clause) => clause.role === 'purpose' && clause.from > modal)
  const asks = asksOf(tokens, [...new Set([...parts, ...aims])], modal)
  const proposition: Proposition = {
    text,
    keys: new Set(tokens.filter(isContent).flatMap((token) => contentKeys(token, cues))),
    direction: turns % 2 === 1 ? -1 : 1,
    keeps: inMain.some((hit) => hit.group === 'keep'),
    asks,
    restricts: isRestriction(tokens, asks),
  }
  kept.set(text, proposition)
  return proposition
}

// Where "wie …, moet …" says what must be; 0 for any other proposition.
function afterWho(tokens: readonly Token[]): number {
  if (tokens[0]?.norm !== 'wie') return 0
  return Math.max(
    0,
    tokens.findIndex((token, at) => at > 0 && tokens[at - 1]!.text === ',' && MODAL.test(token.norm)),
  )
}

// The first modal that does not tell of somebody ("mensen die willen bouwen, moeten …") or of a case.
function modalOf(clauses: readonly Clause[], tokens: readonly Token[], begin: number): number {
  const inside = new Set(['relative', 'case', 'content'])
  const modals = tokens.flatMap((token, at) => (at >= begin && MODAL.test(token.norm) ? [at] : []))
  const free = modals.find(
    (at) => !clauses.some(({ from, to, role }) => from <= at && at < to && inside.has(role)),
  )
  return free ?? modals[0] ?? -1
}

// The clause with the modal, where it goes on, and what it must see to ("ervoor zorgen dat …").
function mainParts(clauses: readonly Clause[], modal: number): Clause[] {
  const main =
    modal < 0
      ? clauses.findIndex((clause) => clause.role !== 'case')
      : clauses.findIndex((clause) => modal < clause.to)
  return clauses.filter(
    (clause, at) => at === main || (at > main && (clause.resumes || clause.role === 'content')),
  )
}

/** Keys under which a content word meets another: its lemmas and the long parts of a compound. */
export function contentKeys(token: Token, cues: Cues): string[] {
  const parts = cues.morphology.split(token.norm)
  const long = parts.length > 1 ? parts.filter((part) => part.length >= 5) : []
  return [...new Set([token.norm, ...token.keys, ...long.flatMap((part) => cues.morphology.keys(part))])]
}

// Words that every proposition has: they say nothing of what it is about.
const COMMON = new Set(
  `de het een en of van in op aan voor met door om te tot naar uit bij als dan dat die dit deze er hun zijn haar hem zij ze wij we
  is was wordt worden werd moet moeten mag mogen kan kunnen wil willen zal zullen zou zouden hebben heeft krijgen krijgt komen komt
  gaan gaat blijven blijft geven geeft maken maakt zelf ook niet geen meer minder alle alleen altijd zo veel mogelijk zoveel ten
  over tegen tussen waar wie wat welke worden gemeente nederland regering overheid eu europese land landen mensen inwoners jaar
  zonder ervoor zorgen eigen andere nieuwe weer nog al vaker sterk`.split(/\s+/),
)

/** True for a word that carries what is spoken of. */
export function isContent(token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.norm.length > 2 &&
    !COMMON.has(token.norm) &&
    !token.keys.some((key) => COMMON.has(key))
  )
}
