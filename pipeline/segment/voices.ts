/** Answers in a document with several voices: questions under speakers, or speakers under questions. */
import type { Speaker } from '../know/speakers.ts'
import type { Anchor, Search } from './anchors.ts'
import { answersOf } from './answers.ts'
import { sectionsOf } from './sections.ts'
import type { Span } from './spans.ts'

/**
 * Every speaker becomes an anchor too. Where the questions stand under the speakers, an anchor belongs to the
 * speaker above it; where the speakers stand under a question, a speaker answers the question above.
 * What no speaker says is nobody's.
 */
export function voicesOf(search: Search, anchors: readonly Anchor[], speakers: readonly Speaker[]): Span[] {
  const first = speakers[0]
  if (!first) return []
  const questionsFirst = (anchors[0]?.start ?? Infinity) < first.start
  const marks = [
    ...anchors.map((anchor) => ({ start: anchor.start, anchor, speaker: null })),
    ...speakers.map((speaker) => ({ start: speaker.start, anchor: null, speaker })),
  ].sort((a, b) => a.start - b.start)
  let voice: string | undefined
  let question: Anchor | undefined
  const merged = marks.map(({ anchor, speaker }): Anchor => {
    if (anchor) {
      question = anchor
      if (questionsFirst) voice = undefined
      return voice === undefined ? anchor : { ...anchor, actor: voice }
    }
    voice = speaker.name
    return {
      start: speaker.start,
      end: speaker.content,
      role: 'question',
      questions: questionsFirst ? (question?.questions ?? []) : [],
      method: 'speaker',
      confidence: 0.8,
      number: null,
      actor: voice,
    }
  })
  return answersOf(search, merged).flatMap((span): Span[] => {
    if (span.actor === undefined) return []
    return span.kind === 'section' ? sections(search, span) : [span]
  })
}

/** A long stretch of one speaker without questions, cut as any other text. */
function sections(search: Search, span: Span): Span[] {
  const { document } = search
  const parts = sectionsOf(document, null, [
    { start: 0, end: span.start },
    { start: span.end, end: document.text.length + 1 },
  ])
  return parts.map((part) => ({ ...part, method: 'speaker', ...(span.actor ? { actor: span.actor } : {}) }))
}
