/** From passages to statements: tag every sentence, judge every theme in it, and take over what is referred to. */
import type { Document } from '../corpus/document.ts'
import type { Morphology } from '../lexicons/types.ts'
import type { Cues } from '../lexicons/nl/cues.ts'
import { judge } from './judge/index.ts'
import { sentencesOf } from './language/sentences.ts'
import { readPropositions } from './propositions.ts'
import type { QuestionInfo } from './result.ts'
import { inDomain } from './tag/domain.ts'
import { tag, type Matcher } from './tag/index.ts'
import type { Judgement, Mention, Passage, Profile, Sentence } from './types.ts'

/** A statement before it gets its place in the analysis; offsets are UTF-16. */
export interface Draft extends Judgement {
  readonly passage: Passage
  readonly theme: string
  readonly start: number
  readonly end: number
  readonly terms: readonly string[]
}

export interface Yardstick {
  readonly matcher: Matcher
  /** Words of the field; null when every passage counts. */
  readonly domain: RegExp | null
  readonly cues: Cues
  readonly morphology: Morphology
  readonly questions: ReadonlyMap<string, QuestionInfo>
}

/** What the passages of one document say, in reading order; what answers refer to comes after, as taken over. */
export function statementsOf(
  document: Document,
  profile: Profile,
  passages: readonly Passage[],
  yardstick: Yardstick,
): Draft[] {
  const field = inDomain(document, passages, yardstick.domain)
  const own = passages.flatMap((passage) =>
    draftsOf(document, profile, passage, passages, yardstick, field.has(passage.id)),
  )
  return [...own, ...takenOver(passages, own)]
}

function draftsOf(
  document: Document,
  profile: Profile,
  passage: Passage,
  passages: readonly Passage[],
  yardstick: Yardstick,
  inField: boolean,
): Draft[] {
  if (passage.language !== 'nl') return []
  const repeated = passage.references.some((reference) => reference.type === 'duplicate')
  const sentences = sentencesOf(document, yardstick.morphology, passage.start, passage.end, passage.heading)
  const questions = askedIn(passage, passages).flatMap((id) => yardstick.questions.get(id) ?? [])
  const tagged = sentences.map((sentence) => byTheme(inField ? tag(sentence, yardstick.matcher) : []))
  const drafts = sentences.flatMap((sentence, at) =>
    [...(tagged[at] ?? [])].flatMap(([theme, mentions]) => {
      if (sentence.isHeading) return []
      const judgements = judge(
        {
          sentence,
          mentions,
          question: questions[0] ?? null,
          profile,
          heading: passage.heading,
          next: sentences[at + 1] ?? null,
        },
        yardstick.cues,
      ).filter((judgement) => carries(mentions, judgement))
      return judgements.map((judgement): Draft => ({
        ...judgement,
        ...(repeated ? { mode: 'taken-over' as const } : {}),
        passage,
        theme,
        ...quoteOf(document, sentence, mentions),
        terms: [...new Set(mentions.map((mention) => mention.term))],
      }))
    }),
  )
  const propositions = readPropositions(questions, sentences, yardstick.cues).map(
    ({ theme, judgement, sentence, term }): Draft => ({
      ...judgement,
      passage,
      theme,
      start: sentence.start,
      end: sentence.end,
      terms: [term],
    }),
  )
  return [...propositions, ...withoutIdleMentions(drafts)]
}

/** The questions that give the words their form: an answer given twice means what it meant the first time. */
function askedIn(passage: Passage, passages: readonly Passage[]): readonly string[] {
  const first = passage.references.find((reference) => reference.type === 'duplicate')?.resolved[0]
  return passages.find(({ id }) => id === first)?.questions ?? passage.questions
}

/** The sentence; where something was taken out in its middle, the side with the term: a quote stands as printed. */
function quoteOf(
  { seams = [] }: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
): { readonly start: number; readonly end: number } {
  const at = sentence.tokens[mentions[0]?.from ?? 0]?.start ?? sentence.start
  const start = Math.max(sentence.start, ...seams.filter((seam) => seam <= at))
  const next = seams.find((seam) => seam > at && seam < sentence.end)
  const end = sentence.tokens.findLast((token) => token.end <= (next ?? sentence.end))?.end ?? sentence.end
  return { start, end: next === undefined ? sentence.end : end }
}

function byTheme(mentions: readonly Mention[]): Map<string, Mention[]> {
  const themes = new Map<string, Mention[]>()
  for (const mention of mentions) themes.set(mention.theme, [...(themes.get(mention.theme) ?? []), mention])
  return themes
}

// What only the form of the text says: what was asked, what kind of document or list it is.
const FORM_RULES: ReadonlySet<string> = new Set(['asked', 'asked-condition', 'form', 'genre', 'imperative'])

/** Weak terms say nothing by themselves, unless two stand together in a clause with an attitude of its own. */
function carries(mentions: readonly Mention[], { rules }: Judgement): boolean {
  if (mentions.some((mention) => mention.weight === 'strong')) return true
  const attitude = rules.some((rule) => !FORM_RULES.has(rule))
  return attitude && new Set(mentions.map((mention) => mention.term)).size > 1
}

/** Where a passage takes a position on a theme, its bare mentions of that theme say nothing more. */
function withoutIdleMentions(drafts: readonly Draft[]): Draft[] {
  const positioned = new Set(drafts.filter((draft) => draft.stance !== 'mention').map((draft) => draft.theme))
  return drafts.filter((draft) => draft.stance !== 'mention' || !positioned.has(draft.theme))
}

/** An answer that only points elsewhere says what stands there, once, in the mode "taken-over". */
function takenOver(passages: readonly Passage[], own: readonly Draft[]): Draft[] {
  return passages.flatMap((passage) => {
    const sources = new Set(
      passage.references
        .filter((reference) => reference.type === 'answer')
        .flatMap((reference) => reference.resolved),
    )
    return own
      .filter((draft) => sources.has(draft.passage.id) && draft.passage.id !== passage.id)
      .map((draft): Draft => ({ ...draft, passage, mode: 'taken-over' }))
  })
}
