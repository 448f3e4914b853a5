/** Answers that point at other answers: by number, by repeating them, or by "what I said before". */
import type { Document } from '../../corpus/document.ts'
import { NUMBER_LIST, numbersIn } from '../know/numbers.ts'
import { isTelling, sameWord, wordsOf } from '../know/wording.ts'
import type { QuestionInfo, Reference } from '../result.ts'
import type { Span } from './spans.ts'

/** A span with its id, as far as references need it. */
export interface Identified extends Span {
  readonly id: string
}

const WHERE = String.raw`(?:(?:deel|sub)?vra(?:ag|gen)|punt(?:en)?|antwoord(?:en)?|stelling(?:en)?|nummers?|nr\.?)\s+(${NUMBER_LIST})(?!\s+(?:van|uit|in)\s+(?:de|het|uw|hun)\s+(?!uitvraag|vragenlijst))`
const POINTING = String.raw`zie|verwijs(?:t)?|verwijzen|verwijzing|conform|idem|gelijk aan|hetzelfde als|zoals|aansluitend|beantwoord|genoemd|beschreven|aangegeven|gegeven|uitgelegd|toegelicht|geschreven|gezegd|vermeld|besproken|kwam`
/** "Zie (voor …) ons antwoord op vraag 3", "zoals bij vraag 3 aangegeven". */
const BY_NUMBER = new RegExp(
  String.raw`(?<!\p{L})(?:${POINTING})(?!\p{L})(?:[^.!?\d]{0,60}?(?<!\p{L}))${WHERE}`,
  'iu',
)
/** "Wat wij bij vraag 3 hebben geschreven". */
const NUMBER_FIRST = new RegExp(
  String.raw`(?<!\p{L})(?:bij|in|op|onder)\s+(?:(?:het|ons|mijn)\s+)?(?:antwoord\s+(?:op|bij)\s+)?${WHERE}\s+(?:\p{L}+\s+){0,3}?(?:hebben|heb|is|staat|schre(?:ef|ven)|noem(?:den|de)|gaven|gezegd|geschreven|genoemd|beschreven|aangegeven|beantwoord)(?!\p{L})`,
  'iu',
)
const BARE = new RegExp(
  String.raw`^\s*(?:zie|idem(?:\s+als)?|=)\s+(?:vraag\s+)?(${NUMBER_LIST})\s*\.?\s*$`,
  'iu',
)
const BACK =
  /\b(?:(?:al|reeds|eerder|hiervoor|hierboven|hiervóór|daarvoor)\s+(?:\p{L}+\s+){0,3}(?:beantwoord|genoemd|gezegd|aangegeven|beschreven|toegelicht|benoemd|besproken|vermeld|gemeld|aangestipt)|(?:beantwoord|genoemd|gezegd|aangegeven|beschreven|benoemd|toegelicht)\s+(?:\p{L}+\s+){0,2}(?:hierboven|hiervoor|eerder|al)|zie\s+(?:hierboven|boven|hiervoor|eerder|eerdere antwoord\p{L}*|bovenstaand\p{L}*|vorig\p{L}*|voorgaand\p{L}*)|(?:eerder|hiervoor|hierboven|al)\s+(?:\p{L}+\s+){0,2}over\s+(?:had(?:den)?|gehad|spra(?:k|ken)|schre(?:ef|ven))|idem(?:\s+als\s+(?:hierboven|boven|hiervoor|vorige))?)(?!\p{L})/iu
const PREVIOUS =
  /\b(?:zie|idem|conform)\s+(?:\p{L}+\s+){0,3}(?:vorige|voorgaande)\s+(?:vraag|antwoord)\b|^\s*idem\.?\s*$/iu

/** The references of every answer of a document, by span id. */
export function referencesOf(
  document: Document,
  spans: readonly Identified[],
  questions: readonly QuestionInfo[],
): Map<string, Reference[]> {
  const answers = spans
    .filter((span) => span.kind === 'answer')
    .map((span): Said => ({
      span,
      words: wordsOf(document.text, span.start, span.end).map((word) => word.norm),
    }))
  const all = answers.map(({ span }) => span)
  const found = new Map<string, Reference[]>()
  for (const [index, own] of answers.entries()) {
    const text = document.text.slice(own.span.start, own.span.end)
    const before = answers.slice(0, index)
    const references = [...byNumber(text, own.span, all, questions), ...repeated(own, before)]
    if (references.length === 0) references.push(...backwards(text, before))
    if (references.length > 0) found.set(own.span.id, references)
  }
  return found
}

interface Said {
  readonly span: Identified
  readonly words: readonly string[]
}

function byNumber(
  text: string,
  span: Identified,
  answers: readonly Identified[],
  questions: readonly QuestionInfo[],
): Reference[] {
  const lists = sentences(text).flatMap(
    (sentence) =>
      BY_NUMBER.exec(sentence)?.[1] ?? NUMBER_FIRST.exec(sentence)?.[1] ?? BARE.exec(sentence)?.[1] ?? [],
  )
  const prefix = span.questions[0]?.includes(':') ? `${span.questions[0].split(':')[0]}:` : ''
  const ids = [...new Set(lists.flatMap(numbersIn))]
    .map((number) => `${prefix}${number}`)
    .filter((id) => questions.some((question) => question.id === id) && !span.questions.includes(id))
  if (ids.length === 0) return []
  const resolved = answers
    .filter((other) => other.id !== span.id && other.questions.some((id) => ids.includes(id)))
    .map((other) => other.id)
  return [{ type: 'answer', questions: ids, resolved }]
}

/** An answer that is (nearly) word for word an earlier one. */
function repeated(own: Said, before: readonly Said[]): Reference[] {
  if (own.words.length < 8) return []
  const same = before.find((other) => similar(own, other) >= 0.95)
  return same ? [{ type: 'duplicate', questions: same.span.questions, resolved: [same.span.id] }] : []
}

/** Share of the word pairs in a row that two texts have in common. */
function similar(a: Said, b: Said): number {
  if (Math.abs(a.words.length - b.words.length) > 0.1 * Math.max(a.words.length, b.words.length)) return 0
  const [one, other] = [pairs(a.words), pairs(b.words)]
  const shared = [...one].filter((pair) => other.has(pair)).length
  return shared / Math.max(one.size, other.size, 1)
}

const pairs = (words: readonly string[]): Set<string> =>
  new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))

/** "Waar ik het eerder over had": the earlier answer that shares the rarest words of that sentence, if one does. */
function backwards(text: string, before: readonly Said[]): Reference[] {
  if (before.length === 0) return []
  if (PREVIOUS.test(text)) {
    const previous = (before.at(-1) as Said).span
    return [{ type: 'answer', questions: previous.questions, resolved: [previous.id] }]
  }
  const sentence = sentences(text).find((one) => BACK.test(one))
  if (sentence === undefined) return []
  const telling = [...new Set(wordsOf(sentence.replace(BACK, ' ')).map((word) => word.norm))].filter(
    (norm) => norm.length >= 6 && isTelling(norm),
  )
  const spread = telling.map((norm) => ({
    places: before.flatMap(({ words }, at) => (words.some((word) => sameWord(word, norm)) ? [at] : [])),
  }))
  const rare = spread.filter(({ places }) => places.length > 0 && places.length <= 4)
  const least = Math.min(...rare.map(({ places }) => places.length))
  const places = rare.filter((one) => one.places.length === least).flatMap((one) => one.places)
  const hits = [...new Set(places)].sort((a, b) => a - b).map((at) => (before[at] as Said).span)
  const questions = [...new Set(hits.flatMap((hit) => hit.questions))]
  return [{ type: 'earlier', questions, resolved: hits.map((hit) => hit.id) }]
}

const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+|\n+/u)
