/** Cuts a document into passages: answers by sub-question, or sections and numbered points. */
import type { Document } from '../../corpus/document.ts'
import type { Problem } from '../../corpus/problem.ts'
import type { Morphology } from '../../lexicons/types.ts'
import { languageOf } from '../know/language.ts'
import { speakersOf } from '../know/speakers.ts'
import type { QuestionInfo } from '../result.ts'
import type { Passage, Profile, Questionnaire } from '../types.ts'
import { answersOf } from './answers.ts'
import { printedAnchors, searchOf, type Anchor } from './anchors.ts'
import { furnitureOf, without } from './furniture.ts'
import { placeAnchors } from './place.ts'
import { referencesOf, type Identified } from './references.ts'
import { sectionsOf } from './sections.ts'
import { voicesOf } from './voices.ts'
import { headingAt, pageAt, trimmed, type Span } from './spans.ts'

/** Passages in reading order, not overlapping; what lies between them is nobody's answer. */
export function segment(
  document: Document,
  profile: Profile,
  questionnaire: Questionnaire | null,
  morphology: Morphology | null,
): { passages: Passage[]; problems: Problem[] } {
  const questions = questionsFor(document, questionnaire)
  const search = searchOf(document, questions)
  const printed = questions.length > 0 ? printedAnchors(search) : []
  const anchors = questions.length > 0 ? placeAnchors(search, printed, morphology, profile.kind.value) : []
  const asks = questionnaire?.document === document.id
  const names = profile.actors.value.map((name) => ({ name, aliases: [] }))
  const speakers = asks ? [] : speakersOf(document, names, morphology)
  const answers = asks || anchors.length === 0 ? [] : answersOf(search, anchors)
  const spans =
    speakers.length > 1
      ? voicesOf(search, anchors, speakers)
      : answers.length > 0
        ? [...around(document, anchors), ...answers]
        : sectionsOf(document, profile, printedRange(document, anchors, asks))
  return finish(document, spans, questions)
}

/** The questions that can be answered here: those of the questionnaire, or the document's own. */
function questionsFor(document: Document, questionnaire: Questionnaire | null): QuestionInfo[] {
  return (questionnaire?.questions ?? []).filter(
    ({ id }) => !id.includes(':') || id.startsWith(`${document.id}:`),
  )
}

/** What a note says before the first question. */
function around(document: Document, anchors: readonly Anchor[]): Span[] {
  const first = anchors[0]?.start ?? 0
  return sectionsOf(document, null, [{ start: first, end: document.text.length }]).map((span) => ({
    ...span,
    kind: 'preamble' as const,
  }))
}

/** Stretches with printed questions: nobody's position. */
function printedRange(
  { text }: Document,
  anchors: readonly Anchor[],
  asks: boolean,
): { start: number; end: number }[] {
  const asked = anchors.filter((anchor) => anchor.role === 'question')
  // Behind "Vraag 1" of a paper that only asks, all that follows is asked.
  const first = asked[0]
  if (
    asks &&
    first &&
    asked.every(({ number }) => number !== null) &&
    /^vraag/iu.test(text.slice(first.start))
  ) {
    return [{ start: first.start, end: text.length }]
  }
  return asked.map(({ start, end }) => ({ start, end }))
}

function finish(
  document: Document,
  spans: readonly Span[],
  questions: readonly QuestionInfo[],
): { passages: Passage[]; problems: Problem[] } {
  const furniture = furnitureOf(document)
  const ordered = spans
    .flatMap((span) =>
      without(span, furniture).flatMap((part): Span[] => {
        const left = trimmed(document.text, part.start, part.end)
        return left ? [{ ...span, ...left }] : []
      }),
    )
    .sort((a, b) => a.start - b.start)
  const identified = ordered.map((span, at): Identified => ({ ...span, id: `${document.id}/p${at + 1}` }))
  const references = referencesOf(document, identified, questions)
  const passages = identified.map((span): Passage => ({
    id: span.id,
    document: document.id,
    actor: span.actor ?? null,
    questions: span.questions,
    start: span.start,
    end: span.end,
    page: pageAt(document, span.start),
    heading: headingAt(document, span.start),
    kind: span.kind,
    language: languageOf(document.text.slice(span.start, span.end)),
    alignment: { method: span.method, confidence: span.confidence },
    references: references.get(span.id) ?? [],
  }))
  const problems = passages
    .filter((passage) => passage.kind === 'answer' && passage.questions.length === 0)
    .map((passage) => unplacedProblem(document, passage))
  return { passages, problems }
}

function unplacedProblem(document: Document, passage: Passage): Problem {
  const words = document.text.slice(passage.start, passage.start + 60).replace(/\s+/g, ' ')
  return {
    code: 'passage-unplaced',
    severity: 'warning',
    source: document.file,
    ...(passage.page === null ? {} : { page: passage.page }),
    message: {
      nl: `Dit antwoord past bij geen vraag van de uitvraag: “${words}…”. Zet de vraag in dossier.yaml als zij erbij hoort.`,
      en: `This answer fits no question of the questionnaire: “${words}…”. Add the question to dossier.yaml if it belongs there.`,
    },
  }
}
