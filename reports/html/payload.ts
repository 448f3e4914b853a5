import type { Result } from '../../pipeline/result.ts'
import { asksOf } from '../asks.ts'
import { lookup } from '../lookup.ts'
import { methodLines } from '../method.ts'
import { utf16 } from '../offsets.ts'
import { conditionOf, documentName } from '../place.ts'
import { rulesInWords } from '../rules-in-words.ts'
import { REVIEW_SIGNS, SYMBOLS } from '../symbols.ts'
import { wordsFor } from '../words.ts'
import type { Lang } from '../report.ts'

/**
 * What the page gets to work with: the analysis with offsets as JavaScript counts them, and without the quotes,
 * which it cuts from the texts itself.
 */
export function payloadOf(result: Result, lang: Lang) {
  const { analysis, texts } = result
  const words = wordsFor(lang)
  const find = lookup(result)
  const offsets = new Map([...texts].map(([id, text]) => [id, utf16(text)]))
  const shifted = <T extends { readonly document: string; readonly start: number; readonly end: number }>(
    one: T,
  ): T => {
    const at = offsets.get(one.document)
    return at === undefined ? one : { ...one, start: at(one.start), end: at(one.end) }
  }
  return {
    lang,
    words,
    symbols: { ...SYMBOLS, ...REVIEW_SIGNS },
    rules: rulesInWords(lang),
    analysis: {
      ...analysis,
      themes: find.themes,
      documents: analysis.documents.map((one) => ({ ...one, name: documentName(one, find, words) })),
      passages: analysis.passages.map(shifted),
      statements: analysis.statements.map((one) => {
        const { quote: _, ...rest } = shifted(one)
        return { ...rest, condition: conditionOf(one) }
      }),
    },
    texts: Object.fromEntries(texts),
    asks: asksOf(result, words),
    method: methodLines(result, words),
  }
}
