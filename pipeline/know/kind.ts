/** What sort of document it is: by its title, its form, its file name. */
import type { Document } from '../../corpus/document.ts'
import type { DocumentKind, Inferred } from '../result.ts'
import type { Questionnaire } from '../types.ts'

interface Sign {
  readonly kind: DocumentKind
  readonly pattern: RegExp
}

/** In a title or the first lines. */
const TITLES: readonly Sign[] = [
  { kind: 'initiatiefvoorstel', pattern: /\binitiatief(?:raads)?\s?voorstel\b/iu },
  { kind: 'motie', pattern: /^(?:\p{L}+\s)?motie\b(?! aangenomen)/iu },
  {
    kind: 'vragen',
    pattern:
      /^(?:(?:schriftelijke|technische|mondelinge|raads?|kamer)\s?vragen|vragen (?:van|gesteld door) )/iu,
  },
  { kind: 'verkiezingsprogramma', pattern: /\b(?:verkiezings|partij|beginsel)programma\b/iu },
  { kind: 'verslag', pattern: /^(?:verslag|notulen|besluitenlijst|samenvatting van)\b/iu },
  { kind: 'uitvraag', pattern: /^(?:uitvraag|vragenlijst)\b/iu },
  { kind: 'brief', pattern: /^(?:\p{L}*brief)\b/iu },
  {
    kind: 'notitie',
    pattern:
      /\b(?:notitie|position ?paper|inspreektekst|zienswijze|visiedocument|factsheet)\b|^(?:inbreng|inspraak(?:reactie)?|bijdrage|visie van|pitch|memo|beantwoording|reactie)\b/iu,
  },
]
const SALUTATION = /^(?:geachte|beste|aan de leden|l\.s\.|dear)\b/iu
const PARLIAMENT =
  /^(?:ah \d+|\d{4}z\d+|.*antwoord van (?:de )?(?:minister|staatssecretaris)|.*vragen van (?:het lid|de leden)|.*vragen gesteld door)/iu
const GROET = /^(?:met (?:vriendelijke|hartelijke)? ?groet|hoogachtend|vriendelijke groet)/iu

/** The kind, with the words it was read from. */
export function kindOf(document: Document, questionnaire: Questionnaire | null): Inferred<DocumentKind> {
  const lines = document.blocks
    .filter((block) => block.kind !== 'note')
    .map((block) => document.text.slice(block.content, block.end).trim())
  const top = [...(document.meta.title ? [document.meta.title] : []), ...lines.slice(0, 8)]
  const paper = top.find((line) => PARLIAMENT.test(line))
  if (paper && /\bvraag 1\b/iu.test(document.text)) {
    return { value: 'vragen', ground: `“${paper.slice(0, 80)}”`, confidence: 0.9 }
  }
  if (questionnaire?.document === document.id) {
    return { value: 'uitvraag', ground: 'hier staan de vragen zonder antwoorden', confidence: 0.95 }
  }
  for (const line of top) {
    if (line.length > 160) continue
    if (SALUTATION.test(line)) break
    const sign = TITLES.find(({ pattern }) => pattern.test(line))
    if (sign) return { value: sign.kind, ground: `“${line.slice(0, 80)}”`, confidence: 0.9 }
  }
  const greeting = lines.slice(0, 15).find((line) => SALUTATION.test(line))
  const groet = lines.slice(-12).find((line) => GROET.test(line))
  if (greeting)
    return {
      value: 'brief',
      ground: `“${(groet ? `${greeting} … ${groet}` : greeting).slice(0, 80)}”`,
      confidence: groet ? 0.95 : 0.75,
    }
  const name = document.file.replace(/[_-]+/g, ' ')
  const named = TITLES.find(
    ({ kind, pattern }) => kind !== 'notitie' && pattern.test(name.replace(/^.*[/\d]\s?/u, '')),
  )
  if (named) return { value: named.kind, ground: `bestandsnaam ${document.file}`, confidence: 0.6 }
  if (questionnaire && printsQuestions(document, questionnaire)) {
    return { value: 'notitie', ground: 'beantwoordt de vragen van de uitvraag', confidence: 0.85 }
  }
  if (/\bnotitie|position|inbreng\b/iu.test(name)) {
    return { value: 'notitie', ground: `bestandsnaam ${document.file}`, confidence: 0.6 }
  }
  if (groet) return { value: 'brief', ground: `“${groet.slice(0, 80)}”`, confidence: 0.6 }
  return { value: 'onbekend', ground: 'geen titel of vorm die het zegt', confidence: 0.5 }
}

function printsQuestions(document: Document, questionnaire: Questionnaire): boolean {
  const flat = document.text.toLowerCase().replace(/\s+/g, ' ')
  const printed = questionnaire.questions.filter(({ text }) => flat.includes(text.toLowerCase().slice(0, 40)))
  return printed.length >= 2 || /\b(?:antwoord op )?vra(?:ag|gen) \d/i.test(flat)
}
