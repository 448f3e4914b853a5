/** Who speaks in a clause: the own voice ("wij", or the actor by name), and what it does there. */
import type { Token } from '../types.ts'
import { calledFor } from './calls.ts'
import { chainOf } from './read.ts'
import type { Clause, View } from './types.ts'

const PRONOUNS = new Set(['wij', 'we', 'ik'])
// Wanting, thinking and being are no deeds.
const NO_DEEDS = new Set(
  'willen moeten kunnen zullen mogen zouden zijn worden zien vinden denken menen geloven hopen verwachten wensen vragen horen achten hechten pleiten krijgen'.split(
    ' ',
  ),
)
const NO_VERBS = new Set([
  'een',
  'geen',
  'eigen',
  'tegen',
  'samen',
  'binnen',
  'buiten',
  'alleen',
  'tussen',
  'naast',
  'misschien',
  'boven',
  'onzen',
])

/** Tokens [from, to) that are the own voice as a subject, first in the clause; null without one. */
export function ownSubject(
  view: View,
  clause: Clause = view.clause,
): { readonly from: number; readonly to: number } | null {
  const { tokens } = view.reading.sentence
  for (let at = clause.from; at < clause.to; at += 1) {
    const length = nameAt(tokens, at, view.voices)
    if (length > 0) return { from: at, to: at + length }
    if (PRONOUNS.has(tokens[at]!.norm) && !isName(tokens, at)) return { from: at, to: at + 1 }
  }
  return null
}

/** The own voice with the verb beside it, as "wij bouwen"; null where it only wants, thinks or is something. */
export function ownDeedIn(
  view: View,
  clause: Clause = view.clause,
): { readonly words: string; readonly byName: boolean } | null {
  const subject = ownSubject(view, clause)
  if (subject === null) return null
  const { tokens } = view.reading.sentence
  const first = tokens[subject.from]!
  for (const near of [tokens[subject.from - 1], tokens[subject.to]])
    if (near && isDeed(near))
      return {
        words: `${first.norm} ${near.norm}`,
        byName: subject.to - subject.from > 1 || !PRONOUNS.has(first.norm),
      }
  return null
}

/** How many tokens from here are the name of an actor in whose voice the document speaks; 0 for none. */
function nameAt(tokens: readonly Token[], at: number, voices: readonly string[]): number {
  for (const voice of voices) {
    const words = voice.split(/\s+/).slice(0, 2)
    if (words.every((word, offset) => tokens[at + offset]?.norm === word)) return words.length
  }
  return 0
}

// "WIJ Noorderhage": a pronoun in capitals, in a sentence that is not, is a name.
function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  return /^\p{Lu}{2,}$/u.test(token.text) && tokens.some((other) => /\p{Ll}/u.test(other.text))
}

// Written like this they are no verbs, though they share a lemma with one ("wij minder", but "wij weren").
const NO_DEED_FORMS = /^(minder|meer|niet|weer|in|uit|maar|zonder|veel|wel|er)$/

function isDeed(token: Token): boolean {
  if (NO_DEED_FORMS.test(token.norm)) return false
  return token.keys.some(
    (key) => /(en|gaan|doen|staan|slaan)$/.test(key) && !NO_DEEDS.has(key) && !NO_VERBS.has(key),
  )
}

/** True when what is told is the own deed or wish: the own voice is the subject, or an item answers what was asked. */
export function isOwnWay(view: View): boolean {
  const call = calledFor(view)
  return (
    chainOf(view.reading, view.clause).some((clause) => ownSubject(view, clause) !== null) ||
    ((call === 'demand' || call === 'practice') && !hasFinite(view))
  )
}

// A list item without a finite verb ("Meer doen op regionale schaal") says what its lead-in or question asks for.
function hasFinite(view: View): boolean {
  return view.reading.sentence.tokens
    .slice(view.clause.from, view.clause.to)
    .some((token) =>
      /^(is|zijn|was|wordt|worden|heeft|hebben|kan|kunnen|moet|moeten|gaat|komt|blijft|krijgt|geeft|maakt|zorgt|leidt)$/.test(
        token.norm,
      ),
    )
}

/** An auxiliary and a past participle in the clause of the mention, as "is verlegd"; null without both. */
export function participleIn(view: View, auxiliary: RegExp): string | null {
  const clause = view.reading.sentence.tokens.slice(view.clause.from, view.clause.to)
  const helper = clause.find((token) => auxiliary.test(token.norm))
  const participle = clause.find((token) => isParticiple(token))
  return helper && participle ? `${helper.norm} ${participle.norm}` : null
}

// Participles that tell how something is rather than what was done.
const STATES =
  /^(bedoeld|gericht|gebaseerd|bereid|geschikt|gewenst|gelegen|bekend|beperkt|betrokken|betreft|gebaat|beducht)$/

// "ingezet", "verlegd", "geinvesteerd": a form of a verb that is not its infinitive, with the prefix and the end of one.
function isParticiple(token: Token): boolean {
  return (
    /^(\p{L}{2,4})?ge\p{L}+(d|t|en)$|^(ver|be|ont|her|over|onder)\p{L}{3,}(d|t)$/u.test(token.norm) &&
    !STATES.test(token.norm) &&
    token.keys.some((key) => key !== token.norm && key.endsWith('en'))
  )
}
