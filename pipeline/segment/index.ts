/** Cuts a document into passages: answers by sub-question, or sections and numbered points. */
import type { Document } from '../../corpus/document.ts'
import type { Problem } from '../../corpus/problem.ts'
import type { Morphology } from '../../lexicons/types.ts'
import { isAsking } from '../know/own-set.ts'
import { speakersOf } from '../know/speakers.ts'
import type { QuestionInfo } from '../result.ts'
import type { Passage, Profile, Questionnaire } from '../types.ts'
import { answersOf } from './answers.ts'
import { printedAnchors, searchOf, type Anchor, type Search } from './anchors.ts'
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
    questions.length > 0
      ? placeAnchors(search, withoutLoneQuote(search, printedAnchors(search)), morphology, profile.kind.value)
      : []
  const answered = answersOf(search, anchors)
  // The request, a copy of it, or other questions that nobody answers here.
  const placed = answered.filter((span) => span.questions.length > 0)
  const asks =
    questionnaire?.document === document.id || (placed.length < 2 && isAsking(document, search.own))
  if (asks) return passagesOf(document, sectionsOf(document, profile, asked(search, anchors)), questions)

  const names = profile.actors.value.map((name) => ({ name, aliases: [] }))
  const speakers = speakersOf(document, names, morphology)
  if (speakers.length > 1) return passagesOf(document, voicesOf(search, anchors, speakers), questions)

  const answers = answered.flatMap((span) => byColumn(document, span))
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

/** One question quoted in the middle of a paragraph, and no other: the text speaks of it, and answers no list. */
function withoutLoneQuote({ document }: Search, anchors: readonly Anchor[]): readonly Anchor[] {
  const [only] = anchors
  const quoted = only && only.number === null && !document.blocks.some((block) => block.start === only.start)
  return anchors.length === 1 && quoted ? [] : anchors
}

/** The questions that can be answered here: the document's own set where it has one, else the questionnaire. */
function questionsFor(document: Document, questionnaire: Questionnaire | null): QuestionInfo[] {
  const questions = questionnaire?.questions ?? []
  const own = questions.filter(({ id }) => id.startsWith(`${document.id}:`))
  return own.length > 0 ? own : questions.filter(({ id }) => !id.includes(':'))
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
function asked({ document, own }: Search, anchors: readonly Anchor[]): { start: number; end: number }[] {
  const { text } = document
  const [first] = own
  // Behind "Vraag 1" of a paper that only asks, all that follows is asked.
  const numbered = own.every(({ number }) => number !== null)
  if (first && numbered && /^vraag/iu.test(text.slice(first.start))) {
    return [{ start: first.start, end: text.length }]
  }
  return [...anchors, ...own].map(({ start, end }) => ({ start, end }))
}
