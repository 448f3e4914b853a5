/** Who speaks in a document: the first kind of evidence that names somebody decides. */
import type { Document } from '../../corpus/document.ts'
import type { ActorSettings, DossierSettings } from '../../corpus/dossier.ts'
import type { Inferred } from '../result.ts'
import { canonicalName, COLLEGE, namesIn, partyOf } from './names.ts'
import { selfNamed } from './self.ts'

type Found = Inferred<readonly string[]>
type Evidence = (view: View) => Found | null

interface View {
  readonly document: Document
  readonly lines: readonly string[]
  readonly actors: readonly ActorSettings[]
}

/** Strongest first; each looks at another place. */
const EVIDENCE: readonly Evidence[] = [
  formField,
  officialHead,
  signature,
  titleLine,
  weName,
  opinion,
  ownName,
  fileName,
  metaName,
]

/** The actors, or none: an organisation that is only spoken of is not the author. */
export function actorsOf(document: Document, settings: DossierSettings | null): Found {
  const lines = document.blocks
    .filter((block) => block.kind !== 'note')
    .map((block) => document.text.slice(block.content, block.end).replace(/\s+/g, ' ').trim())
  const view = { document, lines, actors: settings?.actors ?? [] }
  for (const evidence of EVIDENCE) {
    const found = evidence(view)
    if (found && found.value.length > 0) return found
  }
  return { value: [], ground: 'geen afzender gevonden', confidence: 0 }
}

const FIELD =
  /^(?:fractie(?:\(s\)|s)?|organisatie(?:\(s\)|s)?|naam (?:van (?:de|uw) )?organisatie|afzender|ingediend door|indiener(?:\(s\)|s)?|namens|van|auteur|instelling|inbreng van|opgesteld door)\s*:\s*(.*)$/iu

function formField({ lines, actors }: View): Found | null {
  for (const [at, line] of lines.slice(0, 15).entries()) {
    const found = FIELD.exec(line)
    if (!found) continue
    const value = (found[1] || lines[at + 1]) ?? ''
    if (value === '' || value.length > 120 || !/\p{Lu}/u.test(value)) continue
    return {
      value: namesIn(value, actors),
      ground: quote(`${line} ${found[1] ? '' : value}`),
      confidence: 0.95,
    }
  }
  return null
}

const MINISTER = String.raw`(?:minister|staatssecretaris|minister-president)`

/** Official forms: "Antwoord van minister X (Portefeuille)", "Motie van het lid X", "Vragen van het lid X (Partij)". */
function officialHead({ document, lines }: View): Found | null {
  const head = lines.slice(0, 10).join('\n')
  const answer = new RegExp(
    String.raw`antwoord(?:en)?\s+van\s+(?:de\s+)?(${MINISTER})\s+[^(\n]{2,60}\(([^()]{3,80})`,
    'iu',
  ).exec(head)
  if (answer) {
    const office = (answer[1] ?? '').toLowerCase()
    const name = `${office.slice(0, 1).toUpperCase()}${office.slice(1)} van ${(answer[2] ?? '').trim()}`
    return { value: [name], ground: quote(answer[0]), confidence: 0.95 }
  }
  const asks =
    /vragen\s+(?:van|gesteld door)\s+(?:het lid|de leden|de fracties? van)\s+([^\n]{2,120}?)(?:\saan\s|\n|$)/iu.exec(
      head,
    )
  const parties = [...(asks?.[1] ?? '').matchAll(/\((?:beiden |allen )?([^)]+)\)/gu)].map((one) =>
    canonicalName(one[1] ?? ''),
  )
  if (asks && parties.length > 0)
    return { value: [...new Set(parties)], ground: quote(asks[0]), confidence: 0.95 }
  const motion = /motie\s+van\s+(?:het lid|de leden)\s+([^\n]{2,80})/iu.exec(head)
  if (motion) return { value: personNames(motion[1] ?? ''), ground: quote(motion[0]), confidence: 0.9 }
  // Nobody but a member of government answers numbered questions in this form.
  if (/^AH \d+/u.test(lines[0] ?? '') && /antwoord/iu.test(document.text))
    return { value: ['Regering'], ground: quote(lines[0] ?? ''), confidence: 0.6 }
  return null
}

const personNames = (text: string): string[] =>
  text
    .replace(/\s+c\.s\.?.*/iu, '')
    .split(/\s*,\s*|\s+en\s+/iu)
    .map((name) =>
      name
        .toLowerCase()
        .replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
        .trim(),
    )
    .filter((name) => name !== '')

const CLOSING = /^(?:met (?:vriendelijke|hartelijke)?\s?groet(?:en)?|hoogachtend|namens|vriendelijke groet)/iu
const ORGANISATION =
  /\b(?:stichting|vereniging|co[öo]peratie|gemeente|fractie|bestuur|raad|burgemeester en wethouders|college|platform|collectief|bond|federatie|instituut|groep|centrum|zorg|welzijn|school|scholen|GGD|GGZ|VNG|B\.?V\.?|N\.?V\.?|partners|netwerk|corporatie|bibliotheek|politie|kamer)\b/iu

/** The lines under the greeting, or the last line of a document. */
function signature({ lines, actors }: View): Found | null {
  const at = lines.findLastIndex((line, index) => CLOSING.test(line) && index >= lines.length - 12)
  const under = at >= 0 ? lines.slice(at, at + 8) : lines.slice(-2)
  for (const line of under) {
    if (line.length > 140) continue
    const college = /burgemeester en wethouders/iu.test(line)
    if (college) return { value: [COLLEGE], ground: quote(line), confidence: 0.95 }
    const on =
      /\bnamens\s+(?:het bestuur van\s+|de (?:directie|fractie|leden) van\s+|het |de )?(\p{Lu}[^,;(]{2,60})/u.exec(
        line,
      )
    if (on) return { value: namesIn((on[1] ?? '').trim(), actors), ground: quote(line), confidence: 0.9 }
    const group = /(\p{Lu}[\p{L}\d-]*(?:\s\p{Lu}[\p{L}\d-]*)?)[\s-]fractie\b/u.exec(line)
    const party = group ? partyOf((group[1] ?? '').split(' ').at(-1) ?? '') : null
    if (party) return { value: [party], ground: quote(line), confidence: 0.9 }
  }
  if (at < 0) return null
  for (const line of under.slice(1)) {
    const part = line.split(/\s*[,|–]\s*/).find((piece) => ORGANISATION.test(piece) && /^\p{Lu}/u.test(piece))
    const role =
      /^(?:directeur|bestuurder|voorzitter|secretaris|wethouder|manager|adviseur|beleids\p{L}+|loco)/iu
    if (part && part.length < 60 && !role.test(part))
      return { value: [canonicalName(part, actors)], ground: quote(line), confidence: 0.85 }
  }
  return null
}

const GENRE = String.raw`(?:notitie|reactie|inbreng|position ?paper|zienswijze|bijdrage|inspreektekst|inspraak(?:reactie)?|brief|antwoord(?:en)?|beantwoording|visie|advies|pitch|standpunt(?:en)?|(?:verkiezings)?programma|inleiding|toelichting)`
const GENRE_OF = new RegExp(
  String.raw`(?:^|\s)${GENRE}(?:\s+\p{L}+){0,3}?\s+(?:van|namens|door)\s+(?:de\s+|het\s+)?(\p{Lu}[^,.:;(\n]{1,60})`,
  'iu',
)
const GENRE_NAME = new RegExp(
  String.raw`^(?:${GENRE}\s*[:–-]?\s+(\p{Lu}[\p{L}\d&.'’-]*(?:\s\p{Lu}[\p{L}\d&.'’-]*){0,4})|(\p{Lu}[\p{L}\d&.'’ -]{1,50}?)\s*[:–-]\s*${GENRE}\b.*)$`,
  'u',
)

/** "Notitie van X", "X, 3 maart 2025", "X – zienswijze". */
function titleLine({ lines, actors, document }: View): Found | null {
  for (const line of [...lines.slice(0, 6), ...(document.meta.title ? [document.meta.title] : [])]) {
    if (line.length > 140) continue
    const of = GENRE_OF.exec(line)
    if (of && !/^\p{Ll}/u.test(of[1] ?? '')) {
      const name = (of[1] ?? '')
        .replace(/\s+(?:over|voor|ten behoeve|t\.b\.v\.|aan|op|inzake|bij|d\.d\.)\s.*$/u, '')
        .trim()
      if (isName(name)) return { value: namesIn(name, actors), ground: quote(line), confidence: 0.9 }
    }
    const dated = /^(\p{Lu}[^,\d]{1,50}),\s*\d{1,2}\s+\p{L}+\s+20\d{2}$/u.exec(line)
    // "Groningen, 3 maart 2025" names a place: only a name that the text speaks of as itself, too.
    if (dated && isName(dated[1] ?? '') && !isPlace(dated[1] ?? '', document.text)) {
      return { value: namesIn(dated[1] ?? '', actors), ground: quote(line), confidence: 0.85 }
    }
    const named = GENRE_NAME.exec(line)
    const name = (named?.[1] ?? named?.[2] ?? '').trim()
    if (isName(name) && mentions(document.text, name) > 1)
      return { value: namesIn(name, actors), ground: quote(line), confidence: 0.8 }
  }
  return null
}

const isName = (text: string): boolean =>
  /^\p{Lu}/u.test(text) &&
  text.split(' ').length <= 7 &&
  !/^(?:Groningen|Nederland|De|Het|Een|Dit)$/u.test(text)

/** A word that stands behind "gemeente", "in" or "te" is a place. */
function isPlace(name: string, text: string): boolean {
  const word = name.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const place = new RegExp(
    String.raw`\b(?:gemeente(?:raad)?|provincie|stad|regio|te|in|uit)\s+${word}(?![\p{L}-])`,
    'gu',
  )
  const own = new RegExp(
    String.raw`(?<![\p{L}])${word}(?:\s+(?:is|heeft|wil|vindt|ziet|biedt|werkt|zet|en)\b|\s+\p{Lu})`,
    'gu',
  )
  return (text.match(place)?.length ?? 0) > (text.match(own)?.length ?? 0)
}

const mentions = (text: string, name: string): number => text.split(name).length - 1

/** "Wij, Stichting X, …", "Als X zien wij …", "X is van mening". */
function weName({ document, actors }: View): Found | null {
  const found =
    /\b(?:Wij|Ik),\s+(?:de\s+|het\s+)?(\p{Lu}[^,.\n]{2,60}),/u.exec(document.text) ??
    /\b(?:Als|Vanuit|Namens)\s+(?:de\s+|het\s+)?((?:Stichting|Vereniging|Coöperatie|Platform|Gemeente|\p{Lu}[\p{L}\d&-]+)(?:\s\p{Lu}[\p{L}\d&.-]*){0,4}),?\s+(?:\p{Ll}+\s+){0,2}(?:wij|we|ik|onze)\b/u.exec(
      document.text,
    )
  const name = found?.[1]?.trim()
  return name && isName(name)
    ? { value: [canonicalName(name, actors)], ground: quote(found?.[0] ?? ''), confidence: 0.85 }
    : null
}

/** The party whose opinions a text gives as its own: "de X-fractie is van mening", more than once. */
function opinion({ document }: View): Found | null {
  const counts = new Map<string, string[]>()
  const pattern =
    /(?:de\s+)?(\p{Lu}[\p{L}\d/-]*)(?:[\s-]fractie)?\s+(?:is van mening|vindt|wil|pleit|kiest|staat voor|stelt voor|steunt|maakt|onderschrijft|is (?:voor|tegen))\b/gu
  for (const found of document.text.matchAll(pattern)) {
    const party = partyOf(found[1] ?? '')
    if (party) counts.set(party, [...(counts.get(party) ?? []), found[0]])
  }
  const [best, second] = [...counts].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  if (!best || best[1].length < 2 || best[1].length < 3 * (second?.[1].length ?? 0)) return null
  return { value: [best[0]], ground: quote(best[1].slice(0, 2).join(' … ')), confidence: 0.8 }
}

function ownName({ document, actors }: View): Found | null {
  const found = selfNamed(document.text)
  return found && { ...found, value: found.value.map((name) => canonicalName(name, actors)) }
}

/** "003_cosis.pdf", when the text speaks of that name. */
function fileName({ document, actors }: View): Found | null {
  const bare = document.file
    .replace(/^.*\//, '')
    .replace(/\.[a-z0-9]+$/i, '')
    .replace(/[_\s-]+/g, ' ')
  for (const word of bare.split(' ').filter((part) => part.length >= 3 && !/\d{3,}/.test(part))) {
    const party = partyOf(word)
    if (party) return { value: [party], ground: `bestandsnaam ${document.file}`, confidence: 0.6 }
    const inText = new RegExp(String.raw`(?<![\p{L}])${word}(?![\p{L}])`, 'giu').exec(document.text)?.[0]
    if (
      inText &&
      /^\p{Lu}/u.test(inText) &&
      mentions(document.text, inText) >= 2 &&
      !isPlace(inText, document.text)
    ) {
      return {
        value: [canonicalName(inText, actors)],
        ground: `bestandsnaam ${document.file}`,
        confidence: 0.6,
      }
    }
  }
  return null
}

function metaName({ document, actors }: View): Found | null {
  const { organisation } = document.meta
  return organisation
    ? {
        value: [canonicalName(organisation, actors)],
        ground: 'eigenschappen van het bestand',
        confidence: 0.5,
      }
    : null
}

const quote = (text: string): string => `“${text.replace(/\s+/g, ' ').trim().slice(0, 90)}”`
