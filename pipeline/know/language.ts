/** The language of a paragraph, by small words that only one language has. */

/** A handful of frequent words per language; shared ones ("in", "is", "was", "of") tell nothing and are left out. */
const MARKERS: Readonly<Record<string, readonly string[]>> = {
  nl: 'het een en van zijn niet dat voor met ook aan wij worden wordt bij naar om deze dit over kunnen door onze uit maar hun geen hebben heeft als nog zo wel er te uw u'.split(
    ' ',
  ),
  en: 'the and that for with this are not have has which from their they our will would should been were can these those its it we you by an as at be'.split(
    ' ',
  ),
  de: 'und der die das nicht ist mit für auf dem den ein eine werden wird sich auch von zu wir sie ihre unsere durch bei oder aber nach wie zur zum haben'.split(
    ' ',
  ),
  fy: 'fan it yn en net foar mei binne wurde wurdt ek wy oan by dy dizze dit dat kinne troch ús út mar har gjin hawwe hat as noch sa wol te jo bern nei om'.split(
    ' ',
  ),
}
const SETS = Object.entries(MARKERS).map(([code, words]) => ({ code, words: new Set(words) }))

/** Fewer words than this say too little: taken for Dutch. */
const LEAST_WORDS = 12

/** "nl", "en", "de", "fy"; short or doubtful text is taken for Dutch, the language of the dossier. */
export function languageOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length < LEAST_WORDS) return 'nl'
  const counts = SETS.map(({ code, words: set }) => ({
    code,
    count: words.filter((word) => set.has(word)).length,
  })).sort((a, b) => b.count - a.count)
  const [best, second] = counts
  if (!best || best.code === 'nl' || best.count < 0.12 * words.length) return 'nl'
  return best.count >= 1.5 * (second?.count ?? 0) ? best.code : 'nl'
}
