/** The author under a document: behind the greeting, or in its last lines. */
import { canonicalName, COLLEGE, namesIn, partyOf } from '../names.ts'
import { ORGAN, ORGANISATION, quote, type Found, type View } from './view.ts'

const CLOSING =
  /^(?:met (?:vriendelijke|hartelijke|collegiale)?\s?groet(?:en)?|hoogachtend|namens|(?:vriendelijke|hartelijke)?\s?groet(?:en|jes)?(?:\s*[,.]|$)|mvg)/iu
const COLLEGE_LINE = /burgemeester en wethouders|college van b\s?(?:&|en)\s?w/iu
const NAMENS =
  /(?<!\p{L})[Nn]amens\s+(?:het bestuur van\s+|de (?:directie|leden|besturen) van\s+|de fracties? van\s+|het\s+|de\s+|alle\s+|onze\s+)?(\p{Lu}[^,;(]{1,70})/u
const GROUP_OF =
  /(?:^|\s|,)[Ff]ractie(?:voorzitter|lid|leider)?\s+(?:van\s+)?(?:de\s+)?(\p{Lu}[\p{L}\d&/ -]{1,40})$/u
const GROUP = /(\p{Lu}[\p{L}\d/&-]*?)[\s-]+fractie(?![\p{L}])/u
const ROLE =
  /^(?:directeur|bestuurder|voorzitter|secretaris|wethouder|manager|adviseur|beleids\p{L}+|loco|griffier|raadslid|lid|co[öo]rdinator|huisarts|teamleider)(?:\s+(?:van|bij))?(?:\s+(?:de|het))?\s*/iu

/** "Namens X", "burgemeester en wethouders van Y", "Naam, SP fractie Z", or an organisation under the greeting. */
export function signature({ lines, actors }: View): Found | null {
  const at = lines.findLastIndex((line, index) => CLOSING.test(line) && index >= lines.length - 12)
  const under = (at >= 0 ? lines.slice(at, at + 8) : lines.slice(-3)).filter((line) => line.length <= 140)
  for (const line of under) {
    if (COLLEGE_LINE.test(line) && at >= 0) return { value: [COLLEGE], ground: quote(line), confidence: 0.95 }
    const on = NAMENS.exec(line)
    if (on) return { value: namesIn(clean(on[1] ?? ''), actors), ground: quote(line), confidence: 0.9 }
    const named = GROUP.exec(line)?.[1] ?? GROUP_OF.exec(line)?.[1]
    if (named) {
      const party = partyOf(named) ?? partyOf(`${named} fractie`) ?? canonicalName(clean(named), actors)
      return { value: [party], ground: quote(line), confidence: 0.9 }
    }
  }
  if (at < 0) return null
  for (const line of under.slice(1)) {
    const part = line
      .split(/\s*[,|–]\s*/)
      .map((piece) => piece.replace(ROLE, ''))
      .find((piece) => ORGANISATION.test(piece) && !ORGAN.test(piece) && /^\p{Lu}/u.test(piece))
    if (part && part.length < 60) {
      return { value: [canonicalName(part, actors)], ground: quote(line), confidence: 0.85 }
    }
  }
  return null
}

const clean = (name: string): string => name.replace(/\s+(?:te|in|d\.d\.)\s.*$/u, '').trim()
