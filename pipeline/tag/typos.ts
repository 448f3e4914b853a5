/** Sees one typing error in a long word that no dictionary knows ("marktwering" for marktwerking). */
import type { Morphology } from '../../lexicons/types.ts'
import type { Token } from '../types.ts'

/** The keys a misspelt token should have had, or none. */
export type TypoIndex = (token: Token) => readonly string[]

const MIN_LENGTH = 8

/**
 * Words at distance one share a form after one deletion each. Only words of eight letters or more, with the
 * same first letter, that the dictionary does not know: between known words one letter makes another word.
 */
export function typoIndex(forms: Iterable<string>, morphology: Morphology): TypoIndex {
  const byDeletion = new Map<string, string[]>()
  const own = new Set(forms)
  for (const form of own)
    for (const shorter of [form, ...deletions(form)]) {
      const list = byDeletion.get(shorter)
      if (list) list.push(form)
      else byDeletion.set(shorter, [form])
    }
  const kept = new Map<string, readonly string[]>()
  return ({ kind, norm }) => {
    if (kind !== 'word' || norm.length < MIN_LENGTH || !/^[a-z]+$/.test(norm)) return []
    let keys = kept.get(norm)
    if (!keys) {
      const form = own.has(norm) || morphology.known(norm) ? null : nearest(norm, byDeletion, morphology)
      kept.set(norm, (keys = form ? morphology.keys(form) : []))
    }
    return keys
  }
}

function nearest(
  norm: string,
  byDeletion: ReadonlyMap<string, readonly string[]>,
  morphology: Morphology,
): string | null {
  const stems = new Set(morphology.keys(norm))
  for (const shorter of [norm, ...deletions(norm)])
    for (const form of byDeletion.get(shorter) ?? [])
      if (
        form[0] === norm[0] &&
        Math.abs(form.length - norm.length) <= 1 &&
        oneEdit(norm, form) &&
        // Another form of a real word (wijkteams, gebiedsteam) is no error.
        !morphology.keys(form).some((key) => stems.has(key)) &&
        !otherWord(norm, form, morphology)
      )
        return form
  return null
}

/** True for a compound whose differing part is a common word with the same letters on both sides ("kernteam", "kerkteam"). */
function otherWord(norm: string, form: string, morphology: Morphology): boolean {
  const a = morphology.split(norm)
  const b = morphology.split(form)
  // A first part that differs and is a word makes another compound; a differing tail is more often a slip.
  return a.length > 1 && b.length > 1 && a.length === b.length && a.at(-1) === b.at(-1)
}

function deletions(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
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
