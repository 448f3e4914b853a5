/** Documents as tagged sentences, which all tools of the workbench look at. */
import type { Document } from '../../corpus/document.ts'
import type { Morphology } from '../../lexicons/types.ts'
import { sentencesOf } from '../language/sentences.ts'
import { tag, type Matcher } from '../tag/index.ts'
import type { Mention, Sentence } from '../types.ts'

export type Lang = 'nl' | 'en'

export interface TaggedSentence {
  readonly document: Document
  readonly sentence: Sentence
  readonly mentions: readonly Mention[]
}

/** Every sentence of every document, headings included, in reading order. */
export function taggedSentences(
  documents: readonly Document[],
  matcher: Matcher,
  morphology: Morphology,
): TaggedSentence[] {
  return documents.flatMap((document) =>
    sentencesOf(document, morphology, 0, document.text.length).map((sentence) => ({
      document,
      sentence,
      mentions: tag(sentence, matcher),
    })),
  )
}

/** Number of the page on which an offset lies; null where the format has no pages. */
export function pageOf(document: Document, offset: number): number | null {
  return document.pages.find(({ start, end }) => offset >= start && offset < end)?.number ?? null
}

/** The themes that mentions make: by a strong term, or by two different weak ones of the theme. */
export function codedThemes(mentions: readonly Mention[]): Set<string> {
  const themes = new Set<string>()
  for (const mention of mentions) {
    const terms = new Set(mentions.filter(({ theme }) => theme === mention.theme).map(({ term }) => term))
    if (mention.weight === 'strong' || terms.size > 1) themes.add(mention.theme)
  }
  return themes
}
