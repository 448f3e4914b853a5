/** Where the speaking ends: courtesies, signatures and what comes behind them. */
import type { Document } from '../../corpus/document.ts'

const SIGN_OFF =
  /^(?:met (?:vriendelijke|hartelijke|de meeste|collegiale|sportieve|warme)?\s*(?:groet(?:en)?|hoogachting)|hoogachtend|vriendelijke groet(?:en)?|namens (?:het|de|ons|onze|deze|alle)?\s*\p{L}+|was getekend|w\.g\.|ondertekend)/iu
const COURTESY =
  /^(?:tot slot|ten ?slotte|afsluitend|slot|wij (?:hopen|vertrouwen|danken)|ik (?:hoop|vertrouw|dank)|we (?:hopen|vertrouwen|danken)|mocht(?:en)? (?:u|er|jullie)|voor (?:vragen|meer informatie|nadere)|heeft u|dank(?: u)?(?: wel)? voor)(?!\p{L})/iu
// What a courtesy offers: a talk, an explanation, thanks. "Tot slot vragen wij aandacht voor …" is none.
const OFFER =
  /\b(?:graag|bereid|beschikbaar|gerust|altijd)\b.{0,80}(?:gesprek|toelicht|contact|vragen|uitnod|verdieping)|(?:gesprek|toelicht|verdieping|contact).{0,80}\b(?:graag|bereid|gerust|opnemen|uitnod\p{L}*)|hiermee (?:voldoende|naar tevredenheid)|voldoende (?:te hebben )?geïnformeerd|dank.{0,40}(?:aandacht|gelegenheid|uitnodiging)|vragen (?:heeft|hebt|hebben)/iu
// A source or an address behind the last words, with or without the number of its note.
const BEHIND =
  /^\(?\d{1,2}\)?\s+(?:kamerstuk|aanhangsel|https?:|.{0,200}(?:https?:|www\.|\.nl\b|\d{1,2} \p{L}+ 20\d\d|bijlage|nr\. \d))|^(?:https?:\/\/|www\.|bijlagen?\b|bronnen\b|voetnoten\b|noten\b|literatuur\b|cc:|deze brief is)/iu

// What a web page prints under its text.
const WEB =
  /^(?:privacy\p{L}*|cookie\p{L}*|toegankelijkheid\p{L}*|disclaimer|proclaimer|copyright|©|volg ons|deel (?:dit|deze)|sitemap|print|terug naar (?:boven|overzicht)|terug|contact|alle rechten)(?:\s+\S+){0,5}$/iu

/** Start of the closing blocks at the end of a document, looking from an offset on; the end of the text without any. */
export function closingStart(document: Document, from: number): number {
  const { text } = document
  const blocks = document.blocks.filter((block) => block.start >= from)
  const signed = blocks.findIndex((block) => isSignOff(text.slice(block.content, block.end)))
  // Only a sign-off near the end: a letter may be quoted in the middle.
  const tail = signed >= 0 && blocks.length - signed <= 8 ? signed : blocks.length
  let start = tail
  for (let at = tail - 1; at >= 0; at -= 1) {
    const block = blocks[at]
    if (!block) break
    const line = text.slice(block.content, block.end).trim()
    if (
      block.kind !== 'note' &&
      !isClosing(line) &&
      !WEB.test(line) &&
      !BEHIND.test(text.slice(block.start, block.end))
    )
      break
    start = at
  }
  return blocks[start]?.start ?? text.length
}

/** A last paragraph that offers more talk or thanks for the reading. */
export const isClosing = (line: string): boolean =>
  COURTESY.test(line) && OFFER.test(line) && line.length < 400

/** A greeting, or a short "namens …" without the end of a sentence. */
const isSignOff = (line: string): boolean =>
  SIGN_OFF.test(line) && line.split(/\s+/).length <= 12 && !/[.!?]$/.test(line.trim())

const ANNEX =
  /^(?:bijlagen?\b|over (?:ons|onze organisatie|\p{Lu})|wie (?:zijn wij|wij zijn)|contact(?:gegevens)?\b|colofon\b|bronnen\b|bronvermelding|literatuur(?:lijst)?\b|voetnoten\b|eindnoten\b)/u

/** Start of the first heading behind `from` that opens an annex or tells who the writer is; else of the closing. */
export function annexStart(document: Document, from: number): number {
  const annex = document.blocks.find(
    (block) =>
      block.start >= from &&
      (block.kind === 'heading' || block.bold === true) &&
      ANNEX.test(lowerFirst(document.text.slice(block.content, block.end).trim())),
  )
  return Math.min(annex?.start ?? Infinity, closingStart(document, from))
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)
