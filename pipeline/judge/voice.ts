/** Who speaks in a clause: the own voice ("wij", or the actor by name), and what it does there. */
import type { Token } from '../types.ts'
import type { Clause, View } from './types.ts'

const PRONOUNS = new Set(['wij', 'we', 'ik'])
const MODALS = new Set(['willen', 'moeten', 'kunnen', 'zullen', 'mogen', 'zouden'])
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

/** The verb beside the own voice, as "wij bouwen"; null without one, or with a modal verb only. */
export function ownVerb(view: View, clause: Clause = view.clause): string | null {
  const subject = ownSubject(view, clause)
  if (subject === null) return null
  const { tokens } = view.reading.sentence
  for (const near of [tokens[subject.from - 1], tokens[subject.to]])
    if (near && isVerb(near)) return `${tokens[subject.from]!.norm} ${near.norm}`
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

function isVerb(token: Token): boolean {
  return token.keys.some(
    (key) => /(en|zijn|gaan|doen|staan|zien|slaan)$/.test(key) && !MODALS.has(key) && !NO_VERBS.has(key),
  )
}
