/** Parts of a document that say where and when, not what somebody thinks. */
import type { Block, Document } from '../../corpus/document.ts'
import { wordsOf } from '../know/wording.ts'

const HEADINGS =
  /^(?:data en locaties?|locaties?|programma(?: \(.*)?|agenda|aanmelden|aanmelding|inschrijven|contact(?:gegevens|persoon)?|colofon|inhoud(?:sopgave)?|praktische informatie|deelnemers|aanwezig(?:en)?|fractie\(s\)|fracties?|leden|indieners?|portefeuillehouder|contactambtenaar|onderwerp|kenmerk|datum|benodigde tijd|voorgestelde wijze van (?:bespreking|behandeling)|gewenst\/voorzien vervolg|bronnen|literatuur|noten|bijlagen|verzendlijst|aan|van|betreft)\s*:?$/iu
const PRACTICAL =
  /^(?:geachte|beste|t\.a\.v\.|aan (?:de|het) (?:gemeenteraad|raad|college|griffie|leden)|postbus|datum\b|betreft\b|onderwerp\b|ons kenmerk|uw kenmerk|kenmerk|bijlage\(?n?\)?:|telefoon|tel\.|e-?mail|https?:\/\/|www\.|iban|kvk)/iu

/** True for a section that is only practical, by its heading or by all its lines. */
export function isPractical(heading: string | null, document: Document, blocks: readonly Block[]): boolean {
  if (heading !== null && HEADINGS.test(heading)) return true
  return blocks.every((block) => isPracticalLine(document.text.slice(block.content, block.end)))
}

/** A salutation, an address, a reference, a title without a sentence. */
export function isPracticalLine(line: string): boolean {
  const text = line.trim()
  return PRACTICAL.test(text) || (wordsOf(text).length < 12 && !/[.?!;]$/.test(text))
}
