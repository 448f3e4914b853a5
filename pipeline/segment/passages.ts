/** From spans to passages: without page furniture, split by language, with ids, places and references. */
import type { Document } from '../../corpus/document.ts'
import type { Problem } from '../../corpus/problem.ts'
import { languageOf } from '../know/language.ts'
import { wordsOf } from '../know/wording.ts'
import type { QuestionInfo } from '../result.ts'
import type { Passage } from '../types.ts'
import { furnitureOf, without } from './furniture.ts'
import { referencesOf, type Identified } from './references.ts'
import { headingAt, pageAt, trimmed, type Span } from './spans.ts'

/** The passages of a document, and a problem for every answer that could not be placed or read as Dutch. */
export function passagesOf(
  document: Document,
  spans: readonly Span[],
  questions: readonly QuestionInfo[],
): { passages: Passage[]; problems: Problem[] } {
  const furniture = furnitureOf(document)
  const parts = spans
    .flatMap((span) => without(span, furniture).map((part): Span => ({ ...span, ...part })))
    .flatMap((span) => byLanguage(document, span))
    .flatMap((span): Span[] => {
      const left = trimmed(document.text, span.start, span.end)
      return left ? [{ ...span, ...left }] : []
    })
    .sort((a, b) => a.start - b.start)
  const identified = parts.map((span, at): Identified => ({ ...span, id: `${document.id}/p${at + 1}` }))
  const answers = identified.filter((span) => span.kind === 'answer')
  const references = referencesOf(document, identified, questions)
  const passages = identified.map((span): Passage => ({
    id: span.id,
    document: document.id,
    actor: span.actor ?? null,
    questions: span.questions,
    start: span.start,
    end: span.end,
    page: pageAt(document, span.start),
    heading: headingAt(document, span.start, answers),
    kind: span.kind,
    language: languageOf(document.text.slice(span.start, span.end)),
    alignment: { method: span.method, confidence: span.confidence },
    references: references.get(span.id) ?? [],
  }))
  return { passages, problems: passages.flatMap((passage) => problemsOf(document, passage)) }
}

/** A paragraph in another language becomes a passage of its own, so that it is not coded as Dutch. */
function byLanguage(document: Document, span: Span): Span[] {
  const blocks = document.blocks.filter((block) => block.start < span.end && block.end > span.start)
  const runs: { language: string | null; start: number }[] = []
  for (const block of blocks) {
    const text = document.text.slice(Math.max(block.start, span.start), Math.min(block.end, span.end))
    // A short line goes with what stands around it.
    const language = wordsOf(text).length < 12 ? null : languageOf(text)
    const last = runs.at(-1)
    if (last && (language === null || last.language === null || last.language === language)) {
      last.language ??= language
    } else runs.push({ language, start: Math.max(block.start, span.start) })
  }
  if (runs.length < 2) return [span]
  return runs.map(({ start }, at) => ({ ...span, start, end: runs[at + 1]?.start ?? span.end }))
}

const LANGUAGES: Readonly<Record<string, { nl: string; en: string }>> = {
  en: { nl: 'Engels', en: 'English' },
  de: { nl: 'Duits', en: 'German' },
  fy: { nl: 'Fries', en: 'Frisian' },
  gos: { nl: 'Gronings', en: 'Gronings' },
}

function problemsOf(document: Document, passage: Passage): Problem[] {
  const words = document.text.slice(passage.start, passage.start + 60).replace(/\s+/g, ' ')
  const place = {
    source: document.file,
    severity: 'warning' as const,
    ...(passage.page === null ? {} : { page: passage.page }),
  }
  const problems: Problem[] = []
  if (passage.kind === 'answer' && passage.questions.length === 0) {
    problems.push({
      code: 'passage-unplaced',
      ...place,
      message: {
        nl: `Dit antwoord past bij geen vraag van de uitvraag: “${words}…”. Zet de vraag in dossier.yaml als zij erbij hoort.`,
        en: `This answer fits no question of the questionnaire: “${words}…”. Add the question to dossier.yaml if it belongs there.`,
      },
    })
  }
  const language = LANGUAGES[passage.language]
  if (language) {
    problems.push({
      code: 'language-other',
      ...place,
      message: {
        nl: `Deze passage lijkt ${language.nl} en is niet gecodeerd: “${words}…”.`,
        en: `This passage seems to be ${language.en} and was not coded: “${words}…”.`,
      },
    })
  }
  return problems
}
