/** The author in the first lines: "Notitie van X", "X, 3 maart 2025", a letterhead. */
import { canonicalName, namesIn, partyOf } from '../names.ts'
import {
  escapeRegExp,
  isName,
  isPlace,
  mentions,
  ORGANISATION,
  quote,
  type Found,
  type View,
} from './view.ts'

const GENRE = String.raw`(?:[Nn]otitie|[Rr]eactie|[Ii]nbreng|[Pp]osition ?[Pp]aper|[Zz]ienswijze|[Bb]ijdrage|[Ii]nspreektekst|[Ii]nspraak(?:reactie)?|[Bb]rief|[Aa]ntwoord(?:en)?|[Bb]eantwoording|[Vv]isie|[Aa]dvies|[Pp]itch|[Ss]tandpunt(?:en)?|(?:[Vv]erkiezings)?[Pp]rogramma|[Tt]oelichting|[Vv]oorstel|[Ii]nitiatiefvoorstel|[Mm]emo)`
const NAME = String.raw`\p{Lu}[\p{L}\d&.'’/-]*(?:\s(?:(?:van|voor|de|het|der|den|en|&|in)\s){0,2}[\p{Lu}\d][\p{L}\d&.'’/-]*){0,6}`
const GENRE_OF = new RegExp(
  String.raw`(?:^|\s|\p{L})${GENRE}(?:\s+\p{Ll}+){0,3}?\s+(?:van|namens|door)\s+(?:de\s+|het\s+)?(?:(fracties?)\s+(?:van\s+)?)?(?:de\s+)?(${NAME}(?:-\s+en\s+${NAME})?)`,
  'u',
)
const OF_GROUP = new RegExp(
  String.raw`(?:door|van|namens)\s+de\s+fracties?\s+(?:van\s+)?(?:de\s+)?(${NAME})`,
  'u',
)
const YEARS = String.raw`(?:20\d{2}(?:\s*[-–/]\s*20\d{2})?\s+)?`
const GENRE_NAME = new RegExp(
  String.raw`^${GENRE}\s*[:–-]?\s+${YEARS}(${NAME})(?:\s+20\d{2}(?:\s*[-–/]\s*20\d{2})?)?$`,
  'u',
)
const NAME_GENRE = new RegExp(String.raw`^(${NAME})\s*[:–|-]\s*${GENRE}(?!\p{L})`, 'u')
const NAME_DATE = /^(\p{Lu}[^,\d–|]{1,60}?)\s*[,–|-]\s*\d{1,2}\s+\p{L}+\s+20\d{2}$/u

/** The first line that says whose document it is. */
export function titleLine(view: View): Found | null {
  const { lines, document } = view
  const meta = document.meta.title ? [document.meta.title] : []
  for (const line of [...lines.slice(0, 6), ...meta]) {
    if (line.length > 160) continue
    const found = named(line, view)
    if (found)
      return { value: namesIn(found.name, view.actors), ground: quote(line), confidence: found.confidence }
  }
  return null
}

function named(line: string, view: View): { name: string; confidence: number } | null {
  const group = OF_GROUP.exec(line)?.[1]
  if (group) return { name: group, confidence: 0.9 }
  const of = GENRE_OF.exec(line)
  const whose = of?.[2]?.trim() ?? ''
  if (whose !== '' && isName(whose, view) && !isPlace(whose, view.document.text))
    return { name: whose, confidence: 0.9 }
  const dated = NAME_DATE.exec(line)?.[1] ?? ''
  // "Kerkdam, 3 maart 2025" names a place: only a name that the text speaks of as more than that.
  if (dated !== '' && isName(dated, view) && !isPlace(dated, view.document.text)) {
    if (partyOf(dated) || ORGANISATION.test(dated) || standsAlone(view.document.text, dated)) {
      return { name: dated, confidence: 0.85 }
    }
  }
  const alone = GENRE_NAME.exec(line)?.[1] ?? NAME_GENRE.exec(line)?.[1] ?? ''
  if (isName(alone, view) && !isPlace(alone, view.document.text)) return { name: alone, confidence: 0.8 }
  return null
}

/** True where the name stands in a sentence by itself: not behind another name ("Bond Kerkdam") or in an address. */
function standsAlone(text: string, name: string): boolean {
  const places = text.matchAll(new RegExp(String.raw`(?<![\p{L}-])${escapeRegExp(name)}(?![\p{L}-])`, 'gu'))
  return [...places].some(({ index }) => {
    const before = text.slice(Math.max(0, index - 40), index)
    return /\p{Ll}\s$/u.test(before) && !/\p{Lu}[\p{L}\d&.-]*\s$/u.test(before)
  })
}

/** A first line that is nothing but the name of an organisation, or a party. */
export function letterhead(view: View): Found | null {
  for (const line of view.lines.slice(0, 3)) {
    const words = line.split(' ')
    if (words.length > 7 || /[.?!:;,]/.test(line.replace(/\b\p{L}\.(?=\p{L}|\s|$)/gu, ''))) continue
    const party = partyOf(line)
    const known = view.actors.some((actor) => canonicalName(line, view.actors) === actor.name)
    if (party || known)
      return { value: [canonicalName(line, view.actors)], ground: quote(line), confidence: 0.8 }
    const capitals = words.every((word) => /^[\p{Lu}\d&‘“]|^(?:van|voor|de|het|der|en|in)$/u.test(word))
    const again = mentions(view.document.text.toLowerCase(), line.toLowerCase()) > 1
    if (
      capitals &&
      again &&
      ORGANISATION.test(line) &&
      isName(line, view) &&
      !line.startsWith('Gemeenteraad')
    ) {
      return { value: [titleCase(line)], ground: quote(line), confidence: 0.75 }
    }
  }
  return null
}

/** A name printed in capitals throughout, as it would stand in a sentence. */
const titleCase = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
