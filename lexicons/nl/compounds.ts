/** Splits Dutch compounds into words of the table, with linking letters (s, en, e, n) kept on the part before. */
import type { FormTable } from './form-table.ts'

// Endings and beginnings that are words by accident and would cut simple words in two.
const NEVER = new Set(
  (
    'aal aan aar age alen ant ante aten atie aties baar baren bare beer dat den der des dom een eel eer eerder ent enten ering eren ' +
    'ers erven eur gen heid heden hen her ico ide ied iel ier iet ijn ing ingen iran ist isten ite iten kan kel ken lijk lijke lijken ' +
    'loos loze mee men met mij nen ner non nor ons oor ren res ring ringen schap schappen sel ser ses sie sies sief ste sten stuk tal tel ten ' +
    'ter teren ties tie tig uit ure van ver veren vol wel wij zaam zame ziens zin erin tijd tein nis nissen dig over oud oude onder gering gend ' +
    'baarheid rend rende end ende eert eerde eerden eren king tijk schappelijk lig tor toren iteit tiek tieken'
  ).split(' '),
)
NEVER.delete('tijd')
NEVER.delete('onder')
NEVER.delete('over')
const HEADS_BY_FORM = new Set('schap schappen stuk ring ringen'.split(' '))
const LINKS = ['', 's', 'en', 'e', 'n']

/** Parts of a compound; the word itself when it is none. Fewest parts win, then the longest last part. */
export function splitter(table: FormTable): (norm: string) => readonly string[] {
  const kept = new Map<string, readonly string[]>()
  const isPart = (word: string): boolean =>
    word.length >= 3 && !NEVER.has(word) && (table(word)?.flags.includes('c') ?? false)
  const isTail = (word: string): boolean => {
    if (word.length < 3 || NEVER.has(word) || HEADS_BY_FORM.has(word)) return false
    const row = table(word)
    if (!row) return false
    return row.flags.includes('c') || row.lemmas.some((lemma) => lemma.length >= 4 && word.length >= 5)
  }
  return (norm) => {
    const known = kept.get(norm)
    if (known) return known
    // A form of a verb is no compound (geïnvesteerde).
    const row = table(norm)
    const verbal = row && !row.flags.includes('c') && !row.lemmas.includes(norm)
    const parts = verbal ? [norm] : recut(best(norm, isPart, isTail), (part) => best(part, isPart, isTail))
    kept.set(norm, parts)
    return parts
  }
}

// Fewest parts first, then each part by itself: jeugdhulp|landschap, jeugd|hulp|landschap.
function recut(parts: readonly string[], cut: (part: string) => readonly string[]): readonly string[] {
  return parts.length < 2
    ? parts
    : parts.flatMap((part) => (part.length < 8 ? [part] : recut(cut(part), cut)))
}

function best(
  word: string,
  isPart: (w: string) => boolean,
  isTail: (w: string) => boolean,
): readonly string[] {
  if (word.length < 6 || !/^[a-z]+$/.test(word)) return [word]
  // parts[i]: the best way to cut word.slice(i)
  const ways: (readonly string[] | null)[] = Array.from({ length: word.length + 1 }, () => null)
  ways[word.length] = []
  for (let from = word.length - 3; from >= 0; from -= 1) {
    if (from > 0 && from < 3) continue
    let way: readonly string[] | null = null
    for (let to = word.length; to >= from + 3; to -= 1) {
      const rest = ways[to]
      if (!rest) continue
      const piece = word.slice(from, to)
      if (to === word.length ? from > 0 && isTail(piece) : bare(piece, isPart)) {
        if (!way || rest.length + 1 < way.length) way = [piece, ...rest]
      }
    }
    ways[from] = way
  }
  const way = ways[0]
  return way && way.length > 1 && way.length <= 5 ? way : [word]
}

/** True when the piece without a linking letter is a word. */
function bare(piece: string, isPart: (w: string) => boolean): boolean {
  return LINKS.some((link) => {
    const word = piece.slice(0, piece.length - link.length)
    return piece.endsWith(link) && (link !== 'n' || word.endsWith('e')) && isPart(word)
  })
}

/** The part without its linking letter, for comparison ("gebieds": "gebied"). */
export function withoutLink(part: string, table: FormTable): string {
  for (const link of LINKS) {
    const word = part.slice(0, part.length - link.length)
    if (part.endsWith(link) && word.length >= 3 && table(word)?.flags.includes('c')) return word
  }
  return part
}
