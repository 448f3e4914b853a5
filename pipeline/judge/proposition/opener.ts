/** An answer that begins with its stance: "Eens.", "Nee, …", "Deels". */
import type { Stance } from '../../result.ts'
import type { Sentence } from '../../types.ts'

const OPENERS: readonly (readonly [string, Stance])[] = [
  ['helemaal niet mee eens', 'disagree'],
  ['niet mee eens', 'disagree'],
  ['niet eens', 'disagree'],
  ['helemaal oneens', 'disagree'],
  ['geheel oneens', 'disagree'],
  ['zeer oneens', 'disagree'],
  ['oneens', 'disagree'],
  ['nee', 'disagree'],
  ['neen', 'disagree'],
  ['niet akkoord', 'disagree'],
  ['wij zijn het niet eens', 'disagree'],
  ['wij zijn het oneens', 'disagree'],
  ['wij zijn het hier niet mee eens', 'disagree'],
  ['deels', 'mixed'],
  ['gedeeltelijk', 'mixed'],
  ['neutraal', 'mixed'],
  ['geen mening', 'mention'],
  ['eens noch oneens', 'mixed'],
  ['noch eens noch oneens', 'mixed'],
  ['helemaal mee eens', 'agree'],
  ['helemaal eens', 'agree'],
  ['geheel eens', 'agree'],
  ['zeer eens', 'agree'],
  ['mee eens', 'agree'],
  ['eens', 'agree'],
  ['ja', 'agree'],
  ['akkoord', 'agree'],
  ['wij zijn het eens', 'agree'],
  ['wij zijn het hiermee eens', 'agree'],
  ['wij zijn het hier mee eens', 'agree'],
]

/** The stance an answer opens with, and the words; null without one. */
export function openerOf(
  sentence: Sentence | undefined,
): { readonly stance: Stance; readonly words: string } | null {
  if (!sentence) return null
  const tokens = sentence.tokens.filter((token) => !/^["'“‘(]$/.test(token.text))
  for (const [text, stance] of OPENERS) {
    const words = text.split(' ')
    const fits = words.every((word, at) => tokens[at]?.norm === word)
    const next = tokens[words.length]
    // "Eens in de vier jaar" opens with no stance: a mark, "met", "maar" or "mits" must follow.
    if (
      fits &&
      (next === undefined ||
        next.kind === 'punctuation' ||
        /^(met|maar|mits|want|omdat|en|er)$/.test(next.norm))
    )
      return { stance, words: text }
  }
  return null
}
