/** Tags one text with a codebook, as the pipeline does sentence by sentence. */
import type { Document } from '../../corpus/document.ts'
import { loadCodebook } from '../../lexicons/load.ts'
import { loadMorphology } from '../../lexicons/nl/morphology.ts'
import type { Codebook } from '../../lexicons/types.ts'
import { sentencesOf } from '../../pipeline/language/sentences.ts'
import { compileCodebook, tag, type Matcher } from '../../pipeline/tag/index.ts'
import type { Mention } from '../../pipeline/types.ts'

export const morphology = loadMorphology()

/** A codebook of one theme "t" with these terms, for tests of the notation. */
export function codebookOf(
  terms: readonly (string | Partial<Codebook['themes'][number]['terms'][number]>)[],
): Codebook {
  return {
    id: 'test',
    title: 'Test',
    language: 'nl',
    sha256: '',
    themes: [
      {
        id: 't',
        label: 'T',
        labelEn: 'T',
        proposition: 'T.',
        examples: [],
        terms: terms.map((term) => ({
          term: '',
          pole: '0',
          weight: 'strong',
          ...(typeof term === 'string' ? { term } : term),
        })),
      },
    ],
  }
}

/** A document of one paragraph. */
export function paragraph(text: string): Document {
  return {
    id: 'd',
    file: 'd.txt',
    format: 'text',
    sha256: '',
    text,
    blocks: [{ kind: 'paragraph', start: 0, content: 0, end: text.length }],
    pages: [],
    meta: {},
  }
}

export interface Found extends Mention {
  readonly words: string
}

/** Mentions per sentence of a document, each with the words it covers. */
export function tagDocument({ text, ...document }: Document, matcher: Matcher): Found[][] {
  return sentencesOf({ ...document, text }, morphology, 0, text.length).map((sentence) =>
    tag(sentence, matcher).map((mention) => ({
      ...mention,
      words: text.slice(sentence.tokens[mention.from]!.start, sentence.tokens[mention.to - 1]!.end),
    })),
  )
}

/** The words found by a codebook of these terms. */
export function found(terms: Parameters<typeof codebookOf>[0], text: string): string[] {
  const matcher = compileCodebook(codebookOf(terms), morphology)
  return tagDocument(paragraph(text), matcher).flatMap((mentions) => mentions.map(({ words }) => words))
}

/** Themes that a document is about: a strong term, or two different weak ones in one sentence. */
export function themesOf(document: Document, matcher: Matcher): string[] {
  const themes = new Set<string>()
  for (const mentions of tagDocument(document, matcher))
    for (const mention of mentions) {
      const weak = new Set(mentions.filter(({ theme }) => theme === mention.theme).map(({ term }) => term))
      if (mention.weight === 'strong' || weak.size > 1) themes.add(mention.theme)
    }
  return [...themes].sort()
}

export { compileCodebook, loadCodebook }
