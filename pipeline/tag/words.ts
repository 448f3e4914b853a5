/** One word of a term as a test on tokens: keys, exact forms, wildcards, abbreviations. */
import type { Morphology } from '../../lexicons/types.ts'
import type { Token } from '../types.ts'
import { normalise } from '../language/tokens.ts'

/** How a pattern word is found: under these keys, or (wildcards) by testing every token. */
export interface Word {
  readonly keys: readonly string[]
  readonly test: (token: Token) => boolean
  /** The written part of a wildcard, which has no key under which it can be looked up; null for other words. */
  readonly wild: string | null
  /** Normalised form, for the search for typing errors; null where none may be forgiven. */
  readonly form: string | null
}

/** Compiles one word of a term (without "|"): "zorg", "=zorgen" (this form only), "jeugd*", "*team", "AVG". */
export function compileWord(raw: string, morphology: Morphology): Word {
  if (raw.startsWith('=')) return exactly(normalise(raw.slice(1)))
  if (raw.includes('*') && !/^\p{L}\*\p{L}$/u.test(raw)) return wildcard(raw, morphology)
  const norm = normalise(raw)
  if (/^\p{L}\*\p{L}$/u.test(raw)) {
    const keys = [norm, norm.replace('*', 'x')]
    return { keys, test: (token) => token.keys.some((key) => keys.includes(key)), wild: null, form: null }
  }
  if (/^\p{Lu}{2,}$/u.test(raw)) return abbreviation(raw, norm)
  if (raw === 'één') return stressed(norm)
  // A word that is its own lemma stands for that lemma only: "wijk" is not the verb wijken.
  const all = morphology.keys(norm)
  const keys = morphology.known(norm) && all.includes(norm) ? [norm] : all
  const wanted = new Set(keys)
  return {
    keys,
    test: (token) => token.keys.some((key) => wanted.has(key)),
    wild: null,
    form: norm.length >= 8 ? norm.replace(/-/g, '') : null,
  }
}

function exactly(norm: string): Word {
  return { keys: [`=${norm}`], test: (token) => token.norm === norm, wild: null, form: null }
}

// The accents of "één" make it a number: without them it is the article.
function stressed(norm: string): Word {
  const test = ({ norm: own, text }: Token): boolean => own === norm && /[éÉ]/u.test(text.normalize('NFC'))
  return { keys: [`=${norm}`], test, wild: null, form: null }
}

/**
 * "WIJ", "GI", "AI" are words as well: these must be printed in capitals. "LVB" and "AVG" may be small, and
 * all may have a tail ("AVG-regels") or points.
 */
function abbreviation(raw: string, norm: string): Word {
  const strict = raw.length <= 2 || AMBIGUOUS.has(norm)
  return {
    keys: [`=${norm}`, norm],
    test: (token) => {
      if (token.norm !== norm) return false
      return !strict || token.text.replace(/\./g, '') === raw
    },
    wild: null,
    form: null,
  }
}
const AMBIGUOUS = new Set('wij wet bed pit kan top'.split(' '))

/**
 * A star stands for one or more further parts of a compound. Where the written part is a word of its own, the
 * cut must be a joint of the compound ("wijk*" finds wijkteam, not wijken); a part that is no word ("medicaliser*")
 * is a plain beginning or end.
 */
function wildcard(raw: string, morphology: Morphology): Word {
  const open = raw.startsWith('*')
  const shut = raw.endsWith('*')
  const part = normalise(raw.replaceAll('*', ''))
  const known = morphology.known(part) || morphology.split(part).length > 1
  const test = (token: Token): boolean => {
    if (!token.norm.includes(part) || token.kind !== 'word') return false
    const norm = token.norm.replace(/-$/, '')
    if (norm.length <= part.length) return false
    if (token.norm.includes('-')) return hyphened(token.norm, part, open, shut, morphology)
    if (!known) return shut && open ? true : shut ? norm.startsWith(part) : ends(norm, part)
    return atJoint(norm, part, open, shut, morphology)
  }
  return { keys: [], test, wild: part, form: null }
}

function ends(norm: string, part: string): boolean {
  return norm.endsWith(part) || norm.endsWith(`${part}s`) || norm.endsWith(`${part}en`)
}

function hyphened(norm: string, part: string, open: boolean, shut: boolean, morphology: Morphology): boolean {
  const pieces = norm.split('-').filter(Boolean)
  const keys = new Set(morphology.keys(part))
  const same = (piece: string): boolean =>
    piece === part || morphology.keys(piece).some((key) => keys.has(key))
  if (shut && same(pieces[0]!) && norm.length > part.length + 1) return true
  if (open && same(pieces.at(-1)!)) return true
  return pieces.length > 1 && atJoint(pieces.join(''), part, open, shut, morphology)
}

function atJoint(norm: string, part: string, open: boolean, shut: boolean, morphology: Morphology): boolean {
  const pieces = morphology.split(norm)
  if (pieces.length < 2) {
    // A tail the dictionary does not know: accept it when it is long enough to be a word of its own.
    return (
      shut &&
      !open &&
      !morphology.known(norm) &&
      part.length >= 6 &&
      norm.startsWith(part) &&
      norm.length >= part.length + 3
    )
  }
  let at = 0
  const joints: [number, number][] = []
  for (const piece of pieces) {
    joints.push([at, at + piece.length])
    at += piece.length
  }
  const keys = new Set(morphology.keys(part))
  for (let from = 0; from < joints.length; from += 1) {
    if (from > 0 && !open) break
    for (let to = from; to < joints.length; to += 1) {
      if (from === 0 && to === joints.length - 1) continue
      if (to < joints.length - 1 && !shut) continue
      const piece = norm.slice(joints[from]![0], joints[to]![1])
      if (piece === part || (piece.startsWith(part) && LINKS.includes(piece.slice(part.length)))) return true
      if (to === joints.length - 1 && morphology.keys(piece).some((key) => keys.has(key))) return true
    }
  }
  return false
}
const LINKS = ['s', 'en', 'e', 'n']
