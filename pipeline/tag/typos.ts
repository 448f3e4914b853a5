/** Sees one typing error in a long word that no dictionary knows ("marktwering" for marktwerking). */
import type { Morphology } from '../../lexicons/types.ts'
import type { Token } from '../types.ts'

/** The keys a misspelt token should have had, or none. */
export type TypoIndex = (token: Token) => readonly string[]

const MIN_LENGTH = 8

/**
 * Looks among the words of terms with the same first letter and about the same length. Only words of eight
 * letters or more that the dictionary does not know: between known words one letter makes another word.
 */
export function typoIndex(forms: Iterable<string>, morphology: Morphology): TypoIndex {
  const own = new Set(forms)
  const byShape = new Map<string, string[]>()
  for (const form of own) {
    const shape = shapeOf(form, 0)
    const list = byShape.get(shape)
    if (list) list.push(form)
    else byShape.set(shape, [form])
  }
  const nearest = (norm: string): string | null => {
    const keys = new Set(morphology.keys(norm))
    for (const more of [0, 1, -1])
      for (const form of byShape.get(shapeOf(norm, more)) ?? [])
        if (
          oneEdit(norm, form) &&
          // Another form of a real word (wijkteams, gebiedsteam) is no error.
          !morphology.keys(form).some((key) => keys.has(key)) &&
          !otherWord(norm, form, morphology)
        )
          return form
    return null
  }
  const kept = new Map<string, readonly string[]>()
  return ({ kind, norm }) => {
    if (kind !== 'word' || norm.length < MIN_LENGTH || !/^[a-z]+$/.test(norm)) return []
    let keys = kept.get(norm)
    if (!keys) {
      const form = own.has(norm) || morphology.known(norm) ? null : nearest(norm)
      kept.set(norm, (keys = form ? morphology.keys(form) : []))
    }
    return keys
  }
}

const shapeOf = (word: string, more: number): string => `${word[0]}${word.length + more}`

/** True for a compound whose differing part is a common word with the same letters on both sides ("kernteam", "kerkteam"). */
function otherWord(norm: string, form: string, morphology: Morphology): boolean {
  const a = morphology.split(norm)
  const b = morphology.split(form)
  // A first part that differs and is a word makes another compound; a differing tail is more often a slip.
  return a.length > 1 && b.length > 1 && a.length === b.length && a.at(-1) === b.at(-1)
}

/** One letter added, left out or replaced, or two neighbours swapped. */
export function oneEdit(a: string, b: string): boolean {
  if (a === b) return false
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  const restA = a.slice(head, a.length - tail)
  const restB = b.slice(head, b.length - tail)
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}
