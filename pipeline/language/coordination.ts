/** Parts of compounds that share a half: "jeugd- en jongerenhulp" also speaks of jeugdhulp, "jeugdhulp en -zorg" of jeugdzorg. */
import type { Morphology } from '../../lexicons/types.ts'
import type { Token } from '../types.ts'

/** The same tokens, where a half word is found under the whole word that it stands for as well. */
export function inheritedKeys(tokens: readonly Token[], morphology: Morphology): Token[] {
  return tokens.map((token, at) => {
    if (token.kind !== 'word') return token
    const whole = token.norm.endsWith('-')
      ? withTail(tokens, at, morphology)
      : hangs(tokens, at)
        ? withHead(tokens, at, morphology)
        : []
    if (whole.length === 0) return token
    return {
      ...token,
      keys: [...new Set([...token.keys, ...whole.flatMap((word) => morphology.keys(word))])],
    }
  })
}

const REACH = 6
const JOIN = new Set(['en', 'of', 'tot', 'als', 'dan', 'noch', 'versus'])

/** "jeugd-, gezins- en opvoedhulp": the first whole word after the conjunction lends its tail. */
function withTail(tokens: readonly Token[], at: number, morphology: Morphology): string[] {
  const half = tokens[at]!.norm.slice(0, -1)
  let joined = false
  for (const token of tokens.slice(at + 1, at + 1 + REACH)) {
    if (token.kind === 'punctuation' ? /^[,/]$/.test(token.text) : JOIN.has(token.norm)) {
      joined = true
      continue
    }
    if (token.norm.endsWith('-')) continue
    if (!joined || token.kind !== 'word') return []
    for (const key of token.keys) {
      const parted = morphology.separable(key)
      if (parted && morphology.infinitive(half + parted[1])) return [half + parted[1]]
    }
    const parts = morphology.split(token.norm)
    return parts.slice(1).map((_, i) => half + parts.slice(i + 1).join(''))
  }
  return []
}

/** True for the word behind a hyphen that hangs on nothing ("en -zorg"). */
function hangs(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at - 1]
  const before = tokens[at - 2]
  return (
    hyphen !== undefined &&
    before !== undefined &&
    /^[-‑–]$/.test(hyphen.text) &&
    hyphen.end === tokens[at]!.start &&
    before.end < hyphen.start &&
    JOIN.has(before.norm)
  )
}

function withHead(tokens: readonly Token[], at: number, morphology: Morphology): string[] {
  const whole = tokens[at - 3]
  if (whole?.kind !== 'word') return []
  const parts = morphology.split(whole.norm)
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('') + tokens[at]!.norm)
}
