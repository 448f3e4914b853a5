/** The author as the running text shows it: "Wij, X, …", "de X-fractie vindt", a name that speaks as "wij". */
import { canonicalName, partyOf } from '../names.ts'
import { cleanName, selfNamed } from './self.ts'
import { isName, quote, type Found, type View } from './view.ts'

const APPOSED = /(?<!\p{L})(?:Wij|Ik),\s+(?:de\s+|het\s+)?(\p{Lu}[^,.\n]{2,60}),/u
const AS =
  /(?<!\p{L})(?:Als|Namens)\s+(?:de\s+|het\s+)?((?:Stichting|Vereniging|Coöperatie|Platform|\p{Lu}[\p{L}\d&-]+)(?:\s\p{Lu}[\p{L}\d&.-]*){0,4}),?\s+(?:\p{Ll}+\s+){0,2}(?:wij|we|ik|onze)(?!\p{L})/u

const OF =
  /(?<!\p{L})(?:Wij|Ik)\s+(?:van|bij|vanuit|namens)\s+(?:de\s+|het\s+)?(\p{Lu}[\p{L}\d&-]*(?:\s\p{Lu}[\p{L}\d&.-]*){0,4})/u

/** "Wij, Stichting X, …", "Wij van X" and "Als X zien wij …". */
export function weName(view: View): Found | null {
  const found = APPOSED.exec(view.document.text) ?? AS.exec(view.document.text) ?? OF.exec(view.document.text)
  const name = found?.[1]?.trim() ?? ''
  if (!found || !isName(name, view)) return null
  return { value: [canonicalName(name, view.actors)], ground: quote(found[0]), confidence: 0.85 }
}

const OPINION =
  /(?<!\p{L})(?:[Dd]e\s+)?(\p{Lu}[\p{L}\d/&-]*(?:\s\p{Lu}[\p{L}\d/&-]*){0,3})(?:[\s-]fractie)?\s+(?:is van mening|vindt|wil|pleit|kiest|staat voor|stelt voor|steunt|maakt zich|onderschrijft|is (?:voor|tegen))(?!\p{L})/gu

/** Who gives its opinions as "X vindt", more than once and far more than anybody else: a party, or three times a name. */
export function opinion(view: View): Found | null {
  const counts = new Map<string, string[]>()
  for (const found of view.document.text.matchAll(OPINION)) {
    const name = cleanName(found[1] ?? '')
    if (name === null) continue
    const actor = partyOf(name) ?? (isName(name, view) ? canonicalName(name, view.actors) : null)
    if (actor !== null) counts.set(actor, [...(counts.get(actor) ?? []), found[0]])
  }
  const [best, second] = [...counts].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  if (!best || best[1].length < (partyOf(best[0]) ? 2 : 3)) return null
  if (best[1].length < 3 * (second?.[1].length ?? 0)) return null
  const confidence = partyOf(best[0]) ? 0.8 : 0.65
  return { value: [best[0]], ground: quote(best[1].slice(0, 2).join(' … ')), confidence }
}

/** A name that the text speaks of as itself. */
export function ownName({ document, actors }: View): Found | null {
  const found = selfNamed(document.text)
  return found && { ...found, value: found.value.map((name) => canonicalName(name, actors)) }
}
