/** What a proposition is about and which way it points. */
import type { CueGroup } from '../../../lexicons/nl/cue-groups.ts'
import type { Cues } from '../../../lexicons/nl/cues.ts'
import type { Token } from '../../types.ts'
import { tokenise } from '../../language/tokens.ts'
import { clausesOf } from '../clauses.ts'
import { findCues } from '../find-cues.ts'

const TURNING: readonly CueGroup[] = ['less', 'negation']

export interface Proposition {
  readonly text: string
  /** Keys of its content words, and of the parts of its compounds. */
  readonly keys: ReadonlySet<string>
  /** −1 when it wants an end, a ban or less of something; else +1. */
  readonly direction: 1 | -1
  /** It wants things to stay as they are. */
  readonly keeps: boolean
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
  const [main] = clausesOf(tokens, hits).filter((clause) => clause.role !== 'case')
  const inMain = hits.filter((hit) => main !== undefined && main.from <= hit.from && hit.from < main.to)
  const turns = inMain.filter((hit) => TURNING.includes(hit.group)).length
  const against = inMain.some((hit) => hit.words.startsWith('verzetten'))
  const proposition: Proposition = {
    text,
    keys: new Set(tokens.filter(isContent).flatMap((token) => contentKeys(token, cues))),
    direction: (turns + (against ? 1 : 0)) % 2 === 1 ? -1 : 1,
    keeps: inMain.some((hit) => hit.group === 'keep'),
  }
  kept.set(text, proposition)
  return proposition
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
