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
  /** Up to six other words may stand before it. */
  readonly gapBefore: boolean
}

export interface CuePattern {
  readonly group: CueGroup
  /** As written in the cue file. */
  readonly text: string
  readonly words: readonly CueWord[]
}

/** Compiles one line of a cue file; a separable verb ("inzetten op") also in its two parts ("zetten … in op"). */
export function compilePatterns(group: CueGroup, text: string, morphology: Morphology): CuePattern[] {
  const [first = '', ...rest] = text.trim().split(/\s+/)
  const parts = first.startsWith('=') ? null : morphology.separable(first)
  const split = parts === null ? [] : [[parts[1], '…', `=${parts[0]}`, ...rest].join(' ')]
  return [text, ...split].map((line) => compilePattern(group, line, morphology))
}

function compilePattern(group: CueGroup, text: string, morphology: Morphology): CuePattern {
  const words: CueWord[] = []
  let gapBefore = false
  for (const part of text.trim().split(/\s+/)) {
    if (part === '…') {
      gapBefore = true
      continue
    }
    const alternatives = part.replace(/^=/, '').split('|')
    const exact = part.startsWith('=') || alternatives.length > 1
    const wild = part.endsWith('*')
    const forms = alternatives.flatMap((word) => (exact || wild ? [word] : [word, ...morphology.keys(word)]))
    words.push({ forms: new Set(forms), exact, prefix: wild ? part.slice(0, -1) : null, gapBefore })
    gapBefore = false
  }
  if (words.length === 0 || gapBefore || words[0]?.gapBefore === true)
    throw new Error(`Unexpected cue "${text}", expected words with "…" only between them`)
  return { group, text, words }
}
