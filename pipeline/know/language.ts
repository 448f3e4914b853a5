/** The language of a paragraph, by small words that only that language has. */

/**
 * Frequent words per language. A word that is common in Dutch too ("in", "is", "of", "was", "dat", "net") is
 * left out of the others: it would tell nothing. "gos" is Gronings, "fy" Frisian, which look much like Dutch.
 */
const MARKERS: Readonly<Record<string, string>> = {
  nl: 'het een en van zijn niet dat voor met ook aan wij worden wordt bij naar om deze dit over kunnen door onze uit maar hun geen hebben heeft als nog wel er te uw die moeten zich ons daar dan omdat',
  en: 'the and that for with this not has have which from their they our would should been were these those its and there what when more other about into through must',
  de: 'und der das nicht ist mit für auf dem den ein eine werden wird sich auch von zu wir sie ihre unsere durch bei oder aber nach zur zum haben sind einer dass',
  fy: 'fan it yn foar mei binne wurde wurdt ek oan dizze kinne troch ús út mar hawwe sa jo bern nei wêr hjir moatte wêze hat dy om harren syn wy foarsjenning skoalle',
  gos: 'nait gain mout mouten oet veur dij mor hai zai hemmen wie zain dou kinnen zel kin aans ales',
}
const SETS = Object.entries(MARKERS).map(([code, words]) => ({ code, words: new Set(words.split(' ')) }))
const DUTCH = 'nl'

/** Fewer words than this say too little; so does a small share of markers, or one marker again and again. */
const LEAST = { words: 12, share: 0.15, different: 3, ahead: 1.4 }

/** "nl", "en", "de", "fy", "gos"; short or doubtful text is taken for Dutch, the language of the dossier. */
export function languageOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length < LEAST.words) return DUTCH
  const ranked = SETS.map(({ code, words: set }) => ({
    code,
    share: words.filter((word) => set.has(word)).length / words.length,
    different: new Set(words.filter((word) => set.has(word))).size,
  })).sort((a, b) => b.share - a.share || (a.code === DUTCH ? -1 : 1))
  const [best, second] = ranked
  if (!best || best.code === DUTCH || best.share < LEAST.share) return DUTCH
  if (best.different < LEAST.different) return DUTCH
  return best.share >= LEAST.ahead * (second?.share ?? 0) ? best.code : DUTCH
}
