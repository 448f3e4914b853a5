/** The author in the name or the properties of the file: weak, so the text has to know the name. */
import { canonicalName, partyOf } from '../names.ts'
import { escapeRegExp, isName, isPlace, mentions, type Found, type View } from './view.ts'

const NO_NAME =
  /^(?:notitie|inbreng|reactie|brief|raadsbrief|collegebrief|antwoord|antwoorden|vraag|vragen|bijlage|zienswijze|position|paper|inspraak|bijdrage|rondetafel\w*|jeugd\w*|visie|versie|definitief|def|concept|scan|final|document|stuk|layout|enquete|motie|voorstel)$/iu

/** "003_cosis.pdf", when the text speaks of that name; the name as the text writes it. */
export function fileName(view: View): Found | null {
  const { document, actors } = view
  const bare = (document.file.split('/').at(-1) ?? '').replace(/\.[a-z0-9]+$/i, '').replace(/[_\s-]+/g, ' ')
  const ground = `bestandsnaam ${document.file}`
  for (const word of bare.split(' ').filter((part) => part.length >= 3 && !/\d{3,}/.test(part))) {
    if (NO_NAME.test(word)) continue
    const party = partyOf(word)
    if (party) return { value: [party], ground, confidence: 0.6 }
    const name = longestIn(document.text, word)
    if (
      name &&
      isName(name, view) &&
      mentions(document.text, name.split(' ')[0] ?? name) >= 2 &&
      !isPlace(name, document.text)
    ) {
      return { value: [canonicalName(name, actors)], ground, confidence: 0.6 }
    }
  }
  return null
}

/** The name that holds the word, with the capitalised words around it when it mostly stands with them. */
function longestIn(text: string, word: string): string | null {
  const around = new RegExp(
    String.raw`(?<![\p{L}])((?:(?:Stichting|Vereniging|Coöperatie|Platform)\s)?${anyCase(word)}(?:\s\p{Lu}[\p{L}\d&-]*){0,3})(?![\p{L}])`,
    'gu',
  )
  const found = [...text.matchAll(around)]
    .map((match) => match[1] ?? '')
    .filter((name) => /^\p{Lu}/u.test(name))
  const counts = new Map<string, number>()
  for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1)
  const ranked = [...counts].sort(
    (a, b) => b[0].split(' ').length - a[0].split(' ').length || (a[0] < b[0] ? -1 : 1),
  )
  return ranked[0]?.[0] ?? null
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
