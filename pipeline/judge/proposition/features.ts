/** Named features of an answer to a proposition: kinds of cues and general words; words of the proposition are "P". */
import type { Cues } from '../../../lexicons/nl/cues.ts'
import type { Sentence, Token } from '../../types.ts'
import { read } from '../read.ts'
import type { Hit, Reading } from '../types.ts'
import { addOutcomes } from './add-outcomes.ts'
import { addAsks, addSaid, type Said } from './asks.ts'
import { attitudesTo } from './attitudes.ts'
import { findArguments } from './find-arguments.ts'
import { contentKeys, isContent, readProposition, type Proposition } from './proposition.ts'
import { addSigns } from './signs.ts'

const NEAR = 5

/** Feature names with their values; counts, signed where the proposition's direction turns them. */
export function featuresOf(
  proposition: string,
  sentences: readonly Sentence[],
  cues: Cues,
): Map<string, number> {
  const about = readProposition(proposition, cues)
  const features = new Map<string, number>()
  const said: Said = { all: new Map(), named: new Map(), wished: new Map() }
  let overlap = 0
  for (const sentence of sentences) {
    const reading = read(sentence, cues, () => [])
    const words = wordsOf(sentence, about, cues)
    overlap += words.filter((word) => word === 'P').length
    for (const word of words) features.set(`w:${word}`, 1)
    addCues(features, reading, words, about)
    addSigns(features, reading, words, about.direction)
    attitudesTo(reading, words, about, features)
    addArguments(features, sentence, words, about)
    addOutcomes(features, reading, words, about.restricts)
    addSaid(said, reading, words)
  }
  addAsks(features, about.asks, said)
  features.set('overlap', Math.min(1, overlap / 4))
  if (overlap === 0) features.set('no overlap', 1)
  if (about.direction < 0) features.set('turned', 1)
  if (about.keeps) features.set('keeps', 1)
  if (sentences.reduce((sum, one) => sum + one.tokens.length, 0) < 15) features.set('short', 1)
  return features
}

/** The words of a sentence; "P" for a word of the proposition, "N" for a number. */
export function wordsOf(sentence: Sentence, about: Proposition, cues: Cues): string[] {
  return sentence.tokens.map((token) => {
    if (token.kind === 'number') return 'N'
    return isAbout(token, about, cues) ? 'P' : token.norm
  })
}

function isAbout(token: Token, about: Proposition, cues: Cues): boolean {
  return isContent(token) && contentKeys(token, cues).some((key) => about.keys.has(key))
}

function addCues(
  features: Map<string, number>,
  reading: Reading,
  words: readonly string[],
  about: Proposition,
): void {
  const count = (name: string, by = 1): void => void features.set(name, (features.get(name) ?? 0) + by)
  for (const hit of reading.hits) {
    if (hit.group.startsWith('asks-')) continue
    count(`c:${hit.group}`)
    count(`cd:${hit.group}`, about.direction)
    if (isNear(hit, words)) {
      count(`cn:${hit.group}`)
      count(`cnd:${hit.group}`, about.direction)
    }
  }
}

function addArguments(
  features: Map<string, number>,
  sentence: Sentence,
  words: readonly string[],
  about: Proposition,
): void {
  for (const { kind } of findArguments(sentence, words)) {
    features.set(`a:${kind}`, (features.get(`a:${kind}`) ?? 0) + 1)
    features.set(`ad:${kind}`, (features.get(`ad:${kind}`) ?? 0) + about.direction)
  }
}

function isNear(hit: Hit, words: readonly string[]): boolean {
  return words.some((word, at) => word === 'P' && at >= hit.from - NEAR && at < hit.to + NEAR)
}
