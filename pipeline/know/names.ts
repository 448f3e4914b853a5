/** One short name for an organisation, whatever way it is written. */
import type { ActorSettings } from '../../corpus/dossier.ts'
import { normalise } from '../language/tokens.ts'
import { PARTIES } from './parties.ts'

export const COLLEGE = 'College van B en W'

const COLLEGE_FORMS =
  /\b(?:burgemeester\s+en\s+wethouders|(?:het\s+)?college\s+van\s+(?:b\s*(?:&|en)\s*w|burgemeester\s+en\s+wethouders)|b\s*&\s*w)\b|^(?:het\s+)?college(?:\s+van)?(?:\s+de)?(?:\s+gemeente\s+\p{L}+)?$/iu
const party = new Map(
  Object.entries(PARTIES).flatMap(([name, aliases]) =>
    [name, ...aliases].map((alias) => [fold(alias), name]),
  ),
)

/** The party of "SP-fractie Kerkdam" or "fractie van de SP"; null for what is none. */
export function partyOf(text: string): string | null {
  const bare = text
    .replace(/\b(?:de|het|van|raads|statens?)?-?\s*fracties?\b/giu, ' ')
    .replace(/^[\s-]*(?:van\s+)?(?:de|het)\s+/iu, '')
    .trim()
  const words = bare.split(/[\s,]+/)
  for (let length = Math.min(5, words.length); length > 0; length -= 1) {
    const name = party.get(fold(words.slice(0, length).join(' ').replace(/[-–]$/, '')))
    if (!name) continue
    // "SP fractie Groningen" and "CDA Heiloo" are the party in one town; "Volt Energie" is no party.
    const rest = words.slice(length)
    return rest.length === 0 ||
      /fractie/i.test(text) ||
      (rest.length <= 2 && length === 1 && /^[A-Z0-9]{2,}/.test(name))
      ? name
      : null
  }
  return null
}

/** The canonical name: settings first, then college, minister and party, else the words themselves. */
export function canonicalName(text: string, actors: readonly ActorSettings[] = []): string {
  const plain = text
    .replace(/\s+/g, ' ')
    // "Bond, 4 maart 2025": the date stands beside the name.
    .replace(/\s*[,–|-]?\s*\d{1,2}\s+\p{L}+\s+(?:19|20)\d{2}\s*$/u, '')
    .replace(/^[\s“"'‘(]+|[\s”"'’),.;:]+$/gu, '')
    .trim()
  const known = actors.find(({ name, aliases }) =>
    [name, ...aliases].some((alias) => fold(alias) === fold(plain)),
  )
  if (known) return known.name
  if (COLLEGE_FORMS.test(plain)) return COLLEGE
  return partyOf(plain) ?? plain.replace(/^(?:de|het)\s+(?=\p{Lu})/u, '')
}

/**
 * Several names in one field: "D66, GroenLinks", "Stichting A en Vereniging B". A name may hold "en" or "&"
 * itself ("Jeugd en Gezin", "Ouder- en Jongerenraad"): only what is known or clearly two names is split there.
 */
export function namesIn(text: string, actors: readonly ActorSettings[] = []): string[] {
  const whole = canonicalName(text, actors)
  // One name that holds a comma or "en": a known actor, the college.
  if (whole === COLLEGE || actors.some(({ name }) => name === whole)) return [whole]
  const parts = text.split(/\s*[,;]\s*(?=\p{Lu}|\d|de\s|het\s)/u).flatMap((part) => splitAtAnd(part, actors))
  return [...new Set(parts.map((part) => canonicalName(part, actors)).filter((part) => part !== ''))]
}

function splitAtAnd(text: string, actors: readonly ActorSettings[]): string[] {
  const parts = text.split(/\s+(?:en|\/)\s+(?=(?:de\s+|het\s+)?[\p{Lu}\d])/u)
  const separate = parts.every(
    (part) =>
      partyOf(part) !== null ||
      actors.some(({ name }) => name === canonicalName(part, actors)) ||
      /^(?:de\s+|het\s+)?(?:stichting|vereniging|co[öo]peratie|gemeente|platform|lijst|partij|fractie)\s/iu.test(
        part,
      ),
  )
  return separate ? parts : [text]
}

/** Names are compared without capitals, accents, spaces, hyphens. */
export function fold(name: string): string {
  return normalise(name).replace(/[^a-z0-9]/g, '')
}
