/** Cuts a document into passages: answers by sub-question, or sections and numbered points. */
import type { Document } from '../../corpus/document.ts'
import type { Problem } from '../../corpus/problem.ts'
import type { Morphology } from '../../lexicons/types.ts'
import { speakersOf } from '../know/speakers.ts'
import type { QuestionInfo } from '../result.ts'
import type { Passage, Profile, Questionnaire } from '../types.ts'
import { answersOf } from './answers.ts'
import { printedAnchors, searchOf, type Anchor } from './anchors.ts'
import { annexStart } from './closing.ts'
import { byColumn } from './columns.ts'
import { passagesOf } from './passages.ts'
import { placeAnchors } from './place.ts'
import { sectionsOf } from './sections.ts'
import type { Span } from './spans.ts'
import { voicesOf } from './voices.ts'

/** Passages in reading order, not overlapping; what lies between them is nobody's answer. */
export function segment(
  document: Document,
  profile: Profile,
  questionnaire: Questionnaire | null,
  morphology: Morphology | null,
): { passages: Passage[]; problems: Problem[] } {
  const questions = questionsFor(document, questionnaire)
  const search = searchOf(document, questions)
  const anchors =
    questions.length > 0 ? placeAnchors(search, printedAnchors(search), morphology, profile.kind.value) : []
  const asks = questionnaire?.document === document.id
  if (asks) return passagesOf(document, sectionsOf(document, profile, asked(document, anchors)), questions)

  const names = profile.actors.value.map((name) => ({ name, aliases: [] }))
  const speakers = speakersOf(document, names, morphology)
  if (speakers.length > 1) return passagesOf(document, voicesOf(search, anchors, speakers), questions)

  const answers = answersOf(search, anchors).flatMap((span) => byColumn(document, span))
  const spans =
    answers.length > 0
      ? [...around(document, anchors), ...answers]
      : sectionsOf(
          document,
          profile,
          anchors.filter(({ role }) => role === 'question'),
        )
  return passagesOf(document, spans, questions)
}

/** The questions that can be answered here: those of the questionnaire, or the document's own. */
function questionsFor(document: Document, questionnaire: Questionnaire | null): QuestionInfo[] {
  return (questionnaire?.questions ?? []).filter(
    ({ id }) => !id.includes(':') || id.startsWith(`${document.id}:`),
  )
}

/** What a note says before the first question and in an annex behind the last. */
function around(document: Document, anchors: readonly Anchor[]): Span[] {
  const first = anchors[0]?.start ?? 0
  const last = annexStart(document, anchors.at(-1)?.end ?? 0)
  return sectionsOf(document, null, [{ start: first, end: last }]).map((span) => ({
    ...span,
    kind: span.start < first ? ('preamble' as const) : span.kind,
  }))
}

/** The printed questions of a request: nobody's position. */
function asked({ text }: Document, anchors: readonly Anchor[]): { start: number; end: number }[] {
  const [first] = anchors
  // Behind "Vraag 1" of a paper that only asks, all that follows is asked.
  const numbered = anchors.every(({ number }) => number !== null)
  if (first && numbered && /^vraag/iu.test(text.slice(first.start))) {
    return [{ start: first.start, end: text.length }]
  }
  return anchors.map(({ start, end }) => ({ start, end }))
}
