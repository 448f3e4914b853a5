/** Stance of an answer on a question that is itself a proposition. */
import type { Cues } from '../../../lexicons/nl/cues.ts'
import type { Stance } from '../../result.ts'
import type { Judgement, Sentence } from '../../types.ts'
import { read } from '../read.ts'
import type { Reading } from '../types.ts'
import { wordsOfClause } from '../scope.ts'
import { featuresOf, wordsOf } from './features.ts'
import { findArguments } from './find-arguments.ts'
import { scoreOf, type Contribution } from './model.ts'
import { openerOf } from './opener.ts'
import { readProposition } from './proposition.ts'

/** One judgement; its cues are the words that weighed most, its rules "opener" or the heaviest features. */
export function judgeProposition(proposition: string, sentences: readonly Sentence[], cues: Cues): Judgement {
  const readings = sentences.map((sentence) => read(sentence, cues, () => []))
  const condition = conditionOf(readings)
  const opener = openerOf(sentences[0])
  if (opener !== null) {
    const mixed = opener.stance === 'mixed' || (condition !== null && opener.stance === 'agree')
    return judgement(mixed ? 'mixed' : opener.stance, 0.95, condition, [opener.words], ['opener'])
  }
  if (sentences.every((sentence) => sentence.tokens.every((token) => token.kind !== 'word')))
    return judgement('mention', 0.5, null, [], ['no-words'])
  const { logOdds, contributions } = scoreOf(featuresOf(proposition, sentences, cues), cues.stance)
  const agree = 1 / (1 + Math.exp(-logOdds))
  const stance = agree >= 0.5 ? 'agree' : 'disagree'
  const made = contributions.filter((one) => one.value > 0 === (stance === 'agree')).slice(0, 5)
  return judgement(
    stance,
    Math.max(agree, 1 - agree),
    condition,
    wordsBehind(made, proposition, readings, cues),
    made.map(named),
  )
}

function judgement(
  stance: Stance,
  confidence: number,
  condition: string | null,
  cues: readonly string[],
  rules: readonly string[],
): Judgement {
  const fn = stance === 'mixed' ? 'condition' : stance === 'mention' ? 'fact' : 'demand'
  return { stance, function: fn, mode: 'own', confidence, condition, cues: [...new Set(cues)], rules }
}

function conditionOf(readings: readonly Reading[]): string | null {
  for (const { sentence, clauses } of readings) {
    const clause = clauses.find((one) => one.role === 'condition')
    if (clause) return wordsOfClause(sentence, clause)
  }
  return null
}

function named({ feature, value }: Contribution): string {
  return `${feature} ${value > 0 ? '+' : '−'}${Math.abs(value).toFixed(2)}`
}

// The words in the answer that the heaviest features stand for.
function wordsBehind(
  made: readonly Contribution[],
  proposition: string,
  readings: readonly Reading[],
  cues: Cues,
): string[] {
  return made.flatMap(({ feature }) => {
    const at = feature.indexOf(':')
    const [kind, name] = [feature.slice(0, at), feature.slice(at + 1)]
    if (kind === 'w') return [name]
    if (kind === 'a' || kind === 'ad') return phrasesOf(name, proposition, readings, cues)
    const groups = kind === 's' ? ['negation', 'less'] : [name]
    return kind.startsWith('c') || kind === 's' ? hitsOf(groups, readings) : []
  })
}

function phrasesOf(kind: string, proposition: string, readings: readonly Reading[], cues: Cues): string[] {
  const about = readProposition(proposition, cues)
  return readings
    .flatMap(({ sentence }) => findArguments(sentence, wordsOf(sentence, about, cues)))
    .filter((phrase) => phrase.kind === kind)
    .slice(0, 2)
    .map((phrase) => phrase.words)
}

function hitsOf(groups: readonly string[], readings: readonly Reading[]): string[] {
  return readings
    .flatMap(({ hits }) => hits)
    .filter((hit) => groups.includes(hit.group))
    .slice(0, 2)
    .map((hit) => hit.words)
}
