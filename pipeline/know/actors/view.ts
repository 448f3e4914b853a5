/** What the searches for the author look at. */
import type { Document } from '../../../corpus/document.ts'
import type { ActorSettings } from '../../../corpus/dossier.ts'
import type { Morphology } from '../../../lexicons/types.ts'
import type { Inferred } from '../../result.ts'

export type Found = Inferred<readonly string[]>
/** One place where an author can be named; null when it names nobody. */
export type Evidence = (view: View) => Found | null

export interface View {
  readonly document: Document
  /** The blocks as lines, without footnotes. */
  readonly lines: readonly string[]
  readonly actors: readonly ActorSettings[]
  readonly morphology: Morphology | null
}

/** The blocks of a document as lines, without footnotes. */
export const blockLines = (document: Document): string[] =>
  document.blocks
    .filter((block) => block.kind !== 'note')
    .map((block) => document.text.slice(block.content, block.end).replace(/\s+/g, ' ').trim())

export const quote = (text: string): string => `“${text.replace(/\s+/g, ' ').trim().slice(0, 90)}”`

/** Words that only the name of an organisation holds. */
export const ORGANISATION =
  /(?<![\p{L}])(?:\p{L}*stichting|\p{L}*vereniging|co[öo]peratie|gemeente|provincie|waterschap|\p{L}*(?:platform|collectief|bond|federatie|instituut|bureau|maatschap|co[öo]rporatie)|samenwerkingsverband|\p{L}{3,}(?:organisatie|aanbieder|instelling|praktijk)|\p{L}*bestuur|B\.?V\.?|N\.?V\.?|corporatie|politie|GGD|GGZ|VNG|universiteit|hogeschool|ombudsman|huis van|(?:buurt|wijk|jeugd|sociaal |sociale )teams?|\p{L}{2,}(?:zorg|welzijn|wonen|bouw|beheer|fonds|kring|lijst|school|kamer|unie|groep)|\p{L}*(?:raad|centrum|partners|netwerk|bibliotheek|vakbond|huisartsen|partij|fractie|college|alliantie|coalitie|comit[ée]))(?![\p{L}])/iu

/** True for words that can be the name of an organisation: capitals, not too many, no ordinary Dutch word alone. */
export function isName(text: string, view: View): boolean {
  const words = text.trim().split(/\s+/)
  if (ORGAN.test(text.trim())) return false
  if (!/^[\p{Lu}\d‘“]/u.test(text.trim()) || words.length > 8 || /[?!:]/.test(text)) return false
  if (ORGANISATION.test(text)) return words.length > 1 || /^\p{Lu}{2,}/u.test(text) || isOwnWord(text, view)
  return words.some((word) => isOwnWord(word, view))
}

/** A capitalised word that is in no dictionary, or an abbreviation in capitals. */
function isOwnWord(word: string, { morphology, document }: View): boolean {
  const bare = word.replace(/[^\p{L}\p{N}-]/gu, '')
  if (!/^\p{Lu}/u.test(bare) || bare.length < 2) return false
  if (/^[\p{Lu}\p{N}-]{2,}$/u.test(bare)) return true
  if (morphology === null || !morphology.known(bare.toLowerCase())) return true
  // An ordinary word is a name where the text writes it with a capital inside sentences, and never without.
  const inside = new RegExp(String.raw`(?<!\p{L})\p{Ll}+,?\s${escapeRegExp(bare)}(?!\p{L})`, 'gu')
  const small = new RegExp(String.raw`(?<!\p{L})${escapeRegExp(bare.toLowerCase())}(?!\p{L})`, 'u')
  return (document.text.match(inside)?.length ?? 0) > 0 && !small.test(document.text)
}

/** A word that stands behind "gemeente", "in" or "te" more often than it acts is a place. */
export function isPlace(name: string, text: string): boolean {
  if (ORGANISATION.test(name)) return false
  const word = escapeRegExp(name.trim())
  const place = new RegExp(
    String.raw`(?<!\p{L})(?:gemeente(?:raad)?|provincie|stad|regio|te|in|uit)\s+${word}(?![\p{L}-])`,
    'gu',
  )
  const own = new RegExp(
    String.raw`(?<!\p{L})(?<!(?:in|te|gemeente|van)\s)${word}\s+(?:is|heeft|wil|vindt|ziet|biedt|werkt|zet|staat|levert|pleit|Poli|\p{Lu})`,
    'gu',
  )
  return (text.match(place)?.length ?? 0) > (text.match(own)?.length ?? 0)
}

export const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

export const mentions = (text: string, name: string): number => text.split(name).length - 1

/** An organ or an office of some organisation: no name by itself. */
export const ORGAN =
  /^(?:(?:het|de|ons|onze)\s+)?(?:(?:algemeen|dagelijks)\s+)?(?:bestuur|directie|raad van (?:bestuur|toezicht)|redactie|secretariaat|leden|team|fractie|organisatie|kerngroep|werkgroep)$/iu
