/** The little language of cue patterns: "bouwen … =af", "moet|moeten beter", "vanzelfsprekend*". */
import type { Morphology } from '../types.ts'
import type { CueGroup } from './cue-groups.ts'

/** One word of a pattern: the forms it matches, or a beginning of a word. */
export interface CueWord {
  /** Compared with the written form and, unless exact, with every key of a token. */
  readonly forms: ReadonlySet<string>
  readonly exact: boolean
  /** Beginning (without "*") of the words it matches; null for whole words. */
  readonly prefix: string | null
  /** Up to ten other words may stand before it. */
  readonly gapBefore: boolean
  /** A particle that is also a preposition must close its clause. */
  readonly closes: boolean
}

/** A cue may govern what stands on either side of it, or only what follows ("minder") or precedes ("omlaag"). */
export type Governs = 'both' | 'after' | 'before'

export interface CuePattern {
  readonly group: CueGroup
  readonly governs: Governs
  /** As written in the cue file. */
  readonly text: string
  readonly words: readonly CueWord[]
}

// Verbs that look separable but are used in one piece, or whose parts also stand side by side by chance.
const WHOLE = /^(voor|over|onder|door|om|her|mis|vol)/
const AMBIGUOUS = new Set(['in', 'op', 'aan', 'uit', 'bij', 'tegen', 'voor'])
// Words that do not inflect but share a form or a lemma with words that do ("indien", "echter", "als").
const CLOSED = new Set(
  `niet geen nooit als al dan dat die dit deze of en maar om te van op aan in met voor tot over naar tegen bij uit door meer
  minder weinig langer echter indien pas alleen enkel dien mits ondanks dankzij immers aangezien onder zonder toch dus ook
  zo wel we wij is af weg mee wat waar wie hoe er het de een zelf ons onze zich per eens ja nee juist eerder`.split(
    /\s+/,
  ),
)
const PREPOSITIONS = new Set('van op aan in met voor tot over naar om tegen als'.split(' '))

/**
 * Compiles one line of a cue file: ">" at the end or "<" at the start tells on which side it governs; a separable
 * verb ("inzetten op") is also found in its two parts ("zetten … in op").
 */
export function compilePatterns(group: CueGroup, line: string, morphology: Morphology): CuePattern[] {
  const text = line.replace(/^< | >$/g, '').trim()
  const words = text.split(/\s+/)
  const [first = '', ...rest] = words
  const governs: Governs = line.startsWith('< ')
    ? 'before'
    : line.endsWith(' >') || (words.length > 1 && PREPOSITIONS.has(words.at(-1)!))
      ? 'after'
      : 'both'
  const parts = first.startsWith('=') || WHOLE.test(first) ? null : morphology.separable(first)
  const split = parts === null ? [] : [[parts[1], '…', `=${parts[0]}`, ...rest].join(' ')]
  return [text, ...split].map((one) => {
    const compiled = compileWords(one, morphology)
    const last = compiled.at(-1)!
    const closes = one !== text && rest.length === 0 && AMBIGUOUS.has([...last.forms][0]!)
    return { group, governs, text: one, words: [...compiled.slice(0, -1), { ...last, closes }] }
  })
}

function compileWords(text: string, morphology: Morphology): CueWord[] {
  const words: CueWord[] = []
  let gapBefore = false
  for (const part of text.split(/\s+/)) {
    if (part === '…') {
      gapBefore = true
      continue
    }
    const alternatives = part.replace(/^=/, '').split('|')
    const exact = part.startsWith('=') || alternatives.length > 1 || CLOSED.has(part)
    const wild = part.endsWith('*')
    const forms = alternatives.flatMap((word) => (exact || wild ? [word] : [word, ...morphology.keys(word)]))
    words.push({
      forms: new Set(forms),
      exact,
      prefix: wild ? part.slice(0, -1) : null,
      gapBefore,
      closes: false,
    })
    gapBefore = false
  }
  if (words.length === 0 || gapBefore || words[0]?.gapBefore === true)
    throw new Error(`Unexpected cue "${text}", expected words with "…" only between them`)
  return words
}
