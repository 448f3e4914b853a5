/** Words that one actor uses more than the others: over all it wrote, and per question. */
import { createRequire } from 'node:module'
import { group, rollup } from 'd3-array'
import type { DistinctiveWords, PassageInfo } from '../result.ts'
import type { Settings } from '../settings.ts'
import type { Token } from '../types.ts'
import { speakersOf, type CoverageInput } from './coverage.ts'
import { logOddsZ } from './measures/keyness.ts'
import { compareText } from './order.ts'
import { round } from './position.ts'

const stopWords = createRequire(import.meta.url)('natural/lib/natural/util/stopwords_nl.js') as {
  readonly words: readonly string[]
}
const STOP: ReadonlySet<string> = new Set(stopWords.words.map((word) => word.trim()))

/** Cuts a stretch of text into tokens. */
export type Tokenise = (text: string) => readonly Token[]

type WordSettings = Pick<Settings, 'wordPrior' | 'wordMinimum' | 'wordZ' | 'answerWordZ' | 'wordsShown'>

/** A passage of one actor with its words, under the key by which inflections meet. */
interface Said {
  readonly actor: string
  readonly passage: PassageInfo
  readonly words: readonly { readonly key: string; readonly text: string }[]
}

/**
 * Log-odds against all other actors, with a prior in the proportions of the whole dossier. Stop words, numbers,
 * single letters and the actors' own names are left out. A question needs two actors with an answer of their own.
 */
export function distinctiveWords(
  input: Pick<CoverageInput, 'actors' | 'questions' | 'documents' | 'passages' | 'texts'>,
  tokenise: Tokenise,
  settings: WordSettings,
): readonly DistinctiveWords[] {
  const said = saidBy(input, tokenise)
  const pooled = count(said)
  const of = (question: string | null, spoken: readonly Said[]): DistinctiveWords[] => {
    const byActor = group(spoken, ({ actor }) => actor)
    if (byActor.size < 2) return []
    const all = count(spoken)
    const least = question === null ? settings.wordZ : settings.answerWordZ
    return input.actors.flatMap(({ id: actor }) => {
      const own = byActor.get(actor)
      return own === undefined ? [] : [{ actor, question, words: telling(own, all, pooled, least, settings) }]
    })
  }
  return [
    ...of(null, said),
    ...input.questions.flatMap(({ id }) =>
      of(
        id,
        said.filter(({ passage }) => passage.questions.includes(id)),
      ),
    ),
  ].filter(({ words }) => words.length > 0)
}

function saidBy(
  input: Pick<CoverageInput, 'actors' | 'documents' | 'passages' | 'texts'>,
  tokenise: Tokenise,
): Said[] {
  const documents = new Map(input.documents.map((document) => [document.id, document]))
  const points = new Map([...input.texts].map(([id, text]) => [id, Array.from(text)]))
  const names = new Set(input.actors.flatMap(({ name }) => tokenise(name).map(({ norm }) => norm)))
  const said = input.passages
    .filter(({ language }) => language === 'nl')
    .filter(({ references }) => references.every(({ type }) => type !== 'duplicate'))
    .map((passage) => {
      const text = (points.get(passage.document) ?? []).slice(passage.start, passage.end).join('')
      const words = tokenise(text).filter(
        ({ kind, norm }) => kind === 'word' && norm.length > 1 && !STOP.has(norm) && !names.has(norm),
      )
      return { passage, words }
    })
  const keyOf = keyChooser(said.flatMap(({ words }) => words))
  return said.flatMap(({ passage, words }) => {
    const keyed = words.map((token) => ({ key: keyOf(token), text: token.text }))
    return speakersOf(passage, documents).map((actor) => ({ actor, passage, words: keyed }))
  })
}

/** Of the keys of a word the one under which most words of the dossier meet ("scholen" with "school"). */
function keyChooser(tokens: readonly Token[]): (token: Token) => string {
  const met = rollup(
    tokens.flatMap(({ keys }) => keys),
    (all) => all.length,
    (key) => key,
  )
  return ({ keys, norm }) =>
    keys.toSorted((a, b) => (met.get(b) ?? 0) - (met.get(a) ?? 0) || compareText(a, b))[0] ?? norm
}

/** Number of times each key occurs; several speakers of one passage count it once. */
function count(said: readonly Said[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of new Map(said.map((one) => [one.passage, one])).values())
    for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function telling(
  said: readonly Said[],
  all: ReadonlyMap<string, number>,
  pooled: ReadonlyMap<string, number>,
  least: number,
  settings: WordSettings,
): DistinctiveWords['words'] {
  const own = count(said)
  const [ownTotal, allTotal, pooledTotal] = [own, all, pooled].map((counts) =>
    [...counts.values()].reduce((sum, value) => sum + value, 0),
  ) as [number, number, number]
  const written = group(
    said.flatMap(({ words }) => words),
    ({ key }) => key,
  )
  return [...own]
    .filter(([, times]) => times >= settings.wordMinimum)
    .flatMap(([key, times]) => {
      const z = logOddsZ.compute({
        inGroup: times,
        inRest: (all.get(key) ?? 0) - times,
        groupTotal: ownTotal,
        restTotal: allTotal - ownTotal,
        prior: settings.wordPrior * (pooled.get(key) ?? 0),
        priorTotal: settings.wordPrior * pooledTotal,
      })
      if (z === null || z < least) return []
      return [
        { word: mostWritten((written.get(key) ?? []).map(({ text }) => text)), z: round(z), count: times },
      ]
    })
    .toSorted((a, b) => b.z - a.z || compareText(a.word, b.word))
    .slice(0, settings.wordsShown)
}

/** In capitals only where it is mostly written so; the first of the alphabet when two are as frequent. */
function mostWritten(texts: readonly string[]): string {
  const [most] = [...group(texts, (text) => text)].toSorted(
    ([a, these], [b, those]) => those.length - these.length || compareText(b, a),
  )
  return most?.[0] ?? ''
}
