/** Parts of a document that say where and when, not what somebody thinks. */
import type { Block, Document } from '../../corpus/document.ts'
import { wordsOf } from '../know/wording.ts'

const HEADINGS =
  /^(?:data en locaties?|locaties?|programma(?: \(.*)?|agenda|aanmelden|aanmelding|inschrijven|contact(?:gegevens|persoon)?|colofon|inhoud(?:sopgave)?|praktische informatie|deelnemers|aanwezig(?:en)?|fractie\(s\)|fracties?|leden|indieners?|portefeuillehouder|contactambtenaar|onderwerp|kenmerk|datum|benodigde tijd|voorgestelde wijze van (?:bespreking|behandeling)|gewenst\/voorzien vervolg|bronnen|literatuur|noten|bijlagen|verzendlijst|aan|van|betreft)\s*:?$/iu
const PRACTICAL =
  /^(?:geachte|beste|t\.a\.v\.|aan (?:de|het) (?:gemeenteraad|raad|college|griffie|leden)|postbus|datum\b|betreft\b|onderwerp\b|ons kenmerk|uw kenmerk|kenmerk|bijlage\(?n?\)?:|telefoon|tel\.|e-?mail|https?:\/\/|www\.|iban|kvk)/iu
/** The head of parliamentary papers. */
const PAPER =
  /^(?:ah \d+|\d{4}z\d+|\d+$|tweede kamer der|vergaderjaar|zie ook aanhangsel|antwoord van (?:de )?(?:minister|staatssecretaris)|vragen (?:van|gesteld door) (?:het lid|de leden)|voorgesteld \d|motie van (?:het lid|de leden)|nr\. \d+$|kst-|ah-tk|kv-tk|issn)/iu

/** True for a section that is only practical, by its heading or by all its lines. */
export function isPractical(heading: string | null, document: Document, blocks: readonly Block[]): boolean {
  if (heading !== null && HEADINGS.test(heading)) return !blocks.some((block) => speaks(document, block))
  return blocks.every((block) => isPracticalBlock(document, block)) && blocks.length <= 6
}

/** A paragraph of two sentences or more: under "Programma" or "Contact" somebody may still say what he thinks. */
function speaks(document: Document, block: Block): boolean {
  const text = document.text.slice(block.content, block.end)
  const sentences = text.match(/\p{L}{2}[.!?](?=\s+\p{Lu}|\s*$)/gu)?.length ?? 0
  return (
    block.kind === 'paragraph' &&
    sentences >= 2 &&
    wordsOf(text).length >= 20 &&
    /(?<!\p{L})(?:wij|we|ons|onze|ik)(?!\p{L})/iu.test(text)
  )
}

/** A salutation, an address, a reference, the head of a paper, a name or a title without a sentence. */
export function isPracticalBlock(document: Document, block: Block): boolean {
  const text = document.text.slice(block.content, block.end).trim()
  if (PAPER.test(text)) return true
  if (block.kind === 'list-item') return false
  return (PRACTICAL.test(text) && text.length < 120) || (wordsOf(text).length < 12 && !/[.?!;:]$/.test(text))
}
