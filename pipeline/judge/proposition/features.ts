/** Named features of an answer to a proposition: kinds of cues and general words; words of the proposition are "P". */
import type { Cues } from '../../../lexicons/nl/cues.ts'
import type { Sentence, Token } from '../../types.ts'
import { read } from '../read.ts'
import type { Clause, Hit, Reading } from '../types.ts'
import { attitudesTo } from './attitudes.ts'
import { contentKeys, isContent, readProposition, type Proposition } from './proposition.ts'

const NEAR = 5
const LATER_TURN = /^(maar|echter|toch|tegelijk|tegelijkertijd|wel|daarentegen)$/

/** Feature names with their values; counts, signed where the proposition's direction turns them. */
export function featuresOf(
  proposition: string,
  sentences: readonly Sentence[],
  cues: Cues,
): Map<string, number> {
  const about = readProposition(proposition, cues)
  const features = new Map<string, number>()
  let overlap = 0
  for (const [index, sentence] of sentences.entries()) {
    const reading = read(sentence, cues, () => [])
    const words = wordsOf(sentence, about, cues)
    overlap += words.filter((word) => word === 'P').length
    const turnsLater = sentences
      .slice(index + 1)
      .some((later) => LATER_TURN.test(later.tokens[0]?.norm ?? ''))
    addWords(features, words)
    addCues(features, reading, words, about, {
      first: index === 0,
      last: index === sentences.length - 1,
      turnsLater,
    })
    attitudesTo(reading, words, about, features)
  }
  features.set('overlap', Math.min(1, overlap / 4))
  if (overlap === 0) features.set('no overlap', 1)
  if (about.direction < 0) features.set('turned', 1)
  if (about.keeps) features.set('keeps', 1)
  if (sentences.reduce((sum, one) => sum + one.tokens.length, 0) < 15) features.set('short', 1)
  return features
}

/** The words of a sentence; "P" for a word of the proposition, "N" for a number. */
function wordsOf(sentence: Sentence, about: Proposition, cues: Cues): string[] {
  return sentence.tokens.map((token) => {
    if (token.kind === 'number') return 'N'
    return isAbout(token, about, cues) ? 'P' : token.norm
  })
}

function isAbout(token: Token, about: Proposition, cues: Cues): boolean {
  return isContent(token) && contentKeys(token, cues).some((key) => about.keys.has(key))
}

function addWords(features: Map<string, number>, words: readonly string[]): void {
  const squeezed = words.filter((word, at) => word !== 'P' || words[at - 1] !== 'P')
  for (let from = 0; from < squeezed.length; from += 1)
    for (let size = 1; size <= 3 && from + size <= squeezed.length; size += 1)
      features.set(`w:${squeezed.slice(from, from + size).join(' ')}`, 1)
}

interface Place {
  readonly first: boolean
  readonly last: boolean
  readonly turnsLater: boolean
}

function addCues(
  features: Map<string, number>,
  reading: Reading,
  words: readonly string[],
  about: Proposition,
  place: Place,
): void {
  const count = (name: string, by = 1): void => void features.set(name, (features.get(name) ?? 0) + by)
  const turn = reading.clauses.find((clause) => clause.role === 'contrast' && clause.from > 0)
  for (const hit of reading.hits) {
    count(`c:${hit.group}`)
    count(`cd:${hit.group}`, about.direction)
    if (place.first) features.set(`cf:${hit.group}`, 1)
    if (place.last) features.set(`cl:${hit.group}`, 1)
    if (turn) features.set(`${hit.from >= turn.from ? 'cm' : 'cb'}:${hit.group}`, 1)
    if (place.turnsLater || isGranted(hit, turn, reading)) features.set(`cg:${hit.group}`, 1)
    if (isNear(hit, words)) {
      count(`cn:${hit.group}`)
      count(`cnd:${hit.group}`, about.direction)
    }
  }
}

// What stands before "maar", or in a clause with "hoewel", is only granted.
function isGranted(hit: Hit, turn: Clause | undefined, reading: Reading): boolean {
  if (turn !== undefined && hit.from < turn.from) return true
  return reading.clauses.some(
    (clause) => clause.role === 'concession' && clause.from <= hit.from && hit.from < clause.to,
  )
}

function isNear(hit: Hit, words: readonly string[]): boolean {
  return words.some((word, at) => word === 'P' && at >= hit.from - NEAR && at < hit.to + NEAR)
}
