/** The author in the name or the properties of the file: weak, so the text has to show that name at work. */
import { canonicalName, partyOf } from '../names.ts'
import { escapeRegExp, isName, isPlace, ORGANISATION, type Found, type View } from './view.ts'

const NO_NAME =
  /^(?:notitie|inbreng|reactie|brief|raadsbrief|collegebrief|antwoord|antwoorden|vraag|vragen|bijlage|zienswijze|position|paper|inspraak|bijdrage|rondetafel\w*|jeugd\w*|visie|versie|definitief|def|concept|scan|final|document|stuk|layout|enquete|motie|voorstel)$/iu
const WE = /(?<!\p{L})(?:wij|we|ons|onze|ik)(?!\p{L})/iu

/** "003_lommerrijk.pdf", when the text speaks of that name as somebody; the name as the text writes it. */
export function fileName(view: View): Found | null {
  const { document, actors } = view
  const bare = (document.file.split('/').at(-1) ?? '').replace(/\.[a-z0-9]+$/i, '')
  const words = bare.split(/[_\s-]+/).filter((word) => !NO_NAME.test(word) && !/\d{3,}/.test(word))
  const ground = `bestandsnaam ${document.file}`
  const parties = words.flatMap((word) => partyOf(word.toUpperCase()) ?? partyOf(word) ?? [])
  if (parties.length === 1) return { value: parties, ground, confidence: 0.6 }
  for (const word of words.filter((part) => part.length >= 3)) {
    const name = actingName(word, view)
    if (name) return { value: [canonicalName(name, actors)], ground, confidence: 0.6 }
  }
  return null
}

// What an organisation does and a subject does not: "is" and "wordt" are said of anything.
const ACTS =
  'wil|vindt|ziet|biedt|werkt|zet zich|pleit|vraagt|kiest|steunt|gelooft|hecht|voert|helpt|organiseert|ondersteunt|begeleidt|denkt|onderschrijft|adviseert|roept|beschouwt|levert|stelt|plant|doet|is aanwezig|is actief|is een|heeft ervaring'

/** The capitalised words around `word` that most often do something in the text. */
function actingName(word: string, view: View): string | null {
  const { text } = view.document
  const speaks = WE.test(text)
  const around = new RegExp(
    String.raw`(?<![\p{L}])(?:(?:het|een|dit|dat|in|te|uit|gemeente)\s)?((?:\p{Lu}[\p{L}\d&/-]*\s){0,3}${anyCase(word)}(?:\s(?:(?:&|en)\s)?\p{Lu}[\p{L}\d&/-]*){0,3})(\s(?:${ACTS})(?!\p{L}))?`,
    'gu',
  )
  const found = new Map<string, { acts: number; seen: number }>()
  for (const match of text.matchAll(around)) {
    // "het Gezinsplan", "in Wierdam": a thing or a place.
    if (/^\p{Ll}/u.test(match[0]) && !ORGANISATION.test(match[1] ?? '')) continue
    const name = (match[1] ?? '').replace(/^(?:De|Het|Bij|Ook|Een|Dit|Binnen|Als|Volgens|Voor|Van)\s/u, '')
    if (!/^\p{Lu}/u.test(name)) continue
    const known = found.get(name) ?? { acts: 0, seen: 0 }
    found.set(name, { acts: known.acts + (match[2] ? 1 : 0), seen: known.seen + 1 })
  }
  const ranked = [...found]
    .filter(
      ([name, { acts, seen }]) => acts > (speaks ? 0 : 1) || (speaks && ORGANISATION.test(name) && seen > 1),
    )
    .sort((a, b) => b[1].acts - a[1].acts || b[1].seen - a[1].seen || (a[0] < b[0] ? -1 : 1))
  const best = ranked.map(([name]) => name).find((name) => isName(name, view) && !isPlace(name, text))
  // The full name stands somewhere, the short one everywhere.
  const full = ranked.map(([name]) => name).find((name) => best !== undefined && name.startsWith(`${best} `))
  return full ?? best ?? null
}

const anyCase = (word: string): string =>
  [...word]
    .map(
      (letter) =>
        `[${[...new Set([letter.toLowerCase(), letter.toUpperCase()])].map(escapeRegExp).join('')}]`,
    )
    .join('')

/** The organisation in the properties of the file. */
export function metaName({ document, actors }: View): Found | null {
  const { organisation } = document.meta
  if (!organisation) return null
  return {
    value: [canonicalName(organisation, actors)],
    ground: 'eigenschappen van het bestand',
    confidence: 0.5,
  }
}
