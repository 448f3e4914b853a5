import type { Actor, Position, Result, Statement, StatementFunction } from '../pipeline/result.ts'
import { lookup, type Lookup } from './lookup.ts'
import type { Words } from './words.ts'

/** A draft question to one organisation, made of a fixed phrase, with the quotes it rests on. */
export interface Ask {
  readonly kind: 'difference' | 'condition' | 'practice' | 'gap' | 'unanswered' | 'referred'
  readonly actor: string
  /** Theme or question it is about. */
  readonly theme: string | null
  readonly question: string | null
  readonly text: string
  /** Statement ids; one or two where anybody said something to rest on. */
  readonly quotes: readonly string[]
  /** How much it is worth asking, against others of its kind. */
  readonly weight: number
}

/** How many questions of a kind one organisation gets at most. */
const MOST = 2

/** Draft questions per organisation, in the order of the dossier, the sharpest first. */
export function asksOf(result: Result, words: Words, themes: readonly string[] = []): readonly Ask[] {
  const { analysis } = result
  const find = lookup(result)
  const wanted = analysis.themes
    .filter(({ id }) => themes.length === 0 || themes.includes(id))
    .map(({ id }) => id)
  return analysis.actors.filter(({ id }) => canBeAsked(result, id)).flatMap((actor) => [
    ...best(wanted.flatMap((theme) => difference(result, find, words, actor, theme))),
    ...best(wanted.flatMap((theme) => condition(result, find, words, actor, theme))),
    ...best(wanted.flatMap((theme) => practice(result, find, words, actor, theme))),
    ...best(wanted.flatMap((theme) => gap(result, find, words, actor, theme))),
    ...(themes.length === 0 ? answers(result, find, words, actor) : []),
  ]) // prettier-ignore
}

/** The questions of a list that are most worth asking. */
export function best(asks: readonly Ask[], most = MOST): readonly Ask[] {
  return asks.toSorted((a, b) => b.weight - a.weight).slice(0, most)
}

/** Who only put the questions is not asked any. */
function canBeAsked({ analysis }: Result, actor: string): boolean {
  return analysis.documents.some(({ actors, kind }) => kind !== 'uitvraag' && actors.includes(actor))
}

/** Another organisation takes the opposite position. */
function difference(result: Result, find: Lookup, words: Words, actor: Actor, theme: string): Ask[] {
  const own = firm(find.position(actor.id, theme))
  if (own === null || (own.stance !== 'agree' && own.stance !== 'disagree')) return []
  const opposite = own.stance === 'agree' ? 'disagree' : 'agree'
  const other = surest(result, theme, (p) => p.stance === opposite)
  if (other === undefined) return []
  const quotes = [strongest(find, own, own.stance), strongest(find, other, opposite)]
  const names = { theme: find.theme(theme).label, other: find.actor(other.actor).name }
  return [weighed('difference', actor, theme, filled(words.askDifference, names), quotes, own.confidence + other.confidence)] // prettier-ignore
}

/** The organisation goes along on a condition, while another does so without. */
function condition(result: Result, find: Lookup, words: Words, actor: Actor, theme: string): Ask[] {
  const own = find.position(actor.id, theme)
  const conditional = find
    .evidence(own)
    .find((s) => s.condition !== null && s.mode === 'own' && s.stance !== 'mention')
  if (conditional === undefined || own.stance === 'silent') return []
  const other = surest(
    result,
    theme,
    (p) => p.stance === 'agree' && p.actor !== actor.id && p.functions.condition === 0,
  )
  const quotes = other === undefined ? [conditional] : [conditional, strongest(find, other, 'agree')]
  const text = other === undefined ? words.askCondition : words.askConditionOther
  const names = {
    theme: find.theme(theme).label,
    other: other === undefined ? '' : find.actor(other.actor).name,
  }
  return [weighed('condition', actor, theme, filled(text, names), quotes, conditional.confidence)]
}

/** The organisation asks for, or calls a problem, what another says it already does. */
function practice(result: Result, find: Lookup, words: Words, actor: Actor, theme: string): Ask[] {
  const own = firm(find.position(actor.id, theme))
  if (own === null || own.stance !== 'agree') return []
  const does = mainFunction(own)
  if (does !== 'demand' && does !== 'problem') return []
  const other = surest(result, theme, (p) => p.actor !== actor.id && p.stance === 'agree' && mainFunction(p) === 'practice') // prettier-ignore
  if (other === undefined) return []
  const quotes = [strongest(find, own, 'agree', does), strongest(find, other, 'agree', 'practice')]
  const names = { theme: find.theme(theme).label, other: find.actor(other.actor).name }
  const text = does === 'demand' ? words.askPractice : words.askPracticeProblem
  return [weighed('practice', actor, theme, filled(text, names), quotes, own.confidence + other.confidence)]
}

/** The organisation is silent on what others dispute or set conditions to. */
function gap(result: Result, find: Lookup, words: Words, actor: Actor, theme: string): Ask[] {
  const own = find.position(actor.id, theme)
  const { verdict, salience } = find.consensus(theme)
  if (own.stance !== 'silent' || (verdict !== 'disputed' && verdict !== 'conditional')) return []
  const stances = ['agree', 'disagree', 'mixed'] as const
  const quotes = stances.flatMap((stance) => {
    const other = surest(result, theme, (p) => p.stance === stance)
    return other === undefined ? [] : [strongest(find, other, stance)]
  })
  const text = filled(verdict === 'disputed' ? words.askGap : words.askGapConditional, {
    theme: find.theme(theme).label,
  })
  return [weighed('gap', actor, theme, text, quotes.slice(0, 2), salience + (verdict === 'disputed' ? 1 : 0))]
}

/** Questions left unanswered, or answered with a reference alone. */
function answers(result: Result, find: Lookup, words: Words, actor: Actor): Ask[] {
  const own = result.analysis.comparisons.coverage.filter((one) => one.actor === actor.id)
  return own
    .filter(({ status }) => status === 'skipped' || status === 'referred')
    .map(({ question, status }): Ask => {
      const { number, text, id } = find.question(question)
      const skipped = status === 'skipped'
      const said = result.analysis.statements.filter(
        (s) => s.questions.includes(question) && s.mode !== 'reported' && (s.actor === actor.id) !== skipped,
      )
      const phrase = skipped ? (id === 'H' ? words.askMain : words.askUnanswered) : words.askReferred
      return {
        kind: skipped ? 'unanswered' : 'referred',
        actor: actor.id,
        theme: null,
        question,
        text: filled(phrase, { number, text }),
        quotes: tellingPair(said).map((s) => s.id),
        weight: 0,
      }
    })
}

/** Two strong statements of different organisations if there are, with a position. */
function tellingPair(said: readonly Statement[]): readonly Statement[] {
  const sorted = said
    .filter(({ stance }) => stance !== 'mention')
    .toSorted((a, b) => b.confidence - a.confidence)
  const first = sorted[0]
  if (first === undefined) return []
  const second = sorted.find((s) => s.actor !== first.actor) ?? sorted.find((s) => s.start !== first.start)
  return second === undefined ? [first] : [first, second]
}

function firm(position: Position): Position | null {
  return position.unsure || position.stance === 'silent' ? null : position
}

function surest(result: Result, theme: string, holds: (position: Position) => boolean): Position | undefined {
  return result.analysis.positions
    .filter((p) => p.theme === theme && firm(p) !== null && holds(p))
    .toSorted((a, b) => b.confidence - a.confidence)[0]
}

/** The best statement for a stance, and a function where one has both. */
function strongest(
  find: Lookup,
  position: Position,
  stance: string,
  fn?: StatementFunction,
): Statement | undefined {
  const fitting = find.evidence(position).filter((s) => s.stance === stance)
  return fitting.find((s) => s.function === fn) ?? fitting[0]
}

/** The function a position has most; null where it has none. */
export function mainFunction({ functions }: Position): StatementFunction | null {
  const names = (Object.keys(functions).sort() as StatementFunction[]).filter((name) => functions[name] > 0)
  return names.sort((a, b) => functions[b] - functions[a])[0] ?? null
}

function weighed(
  kind: Ask['kind'],
  actor: Actor,
  theme: string,
  text: string,
  quotes: readonly (Statement | undefined)[],
  weight: number,
): Ask {
  const ids = quotes.flatMap((s) => (s === undefined ? [] : [s.id]))
  return { kind, actor: actor.id, theme, question: null, text, quotes: ids, weight }
}

/** Puts values in the places of a fixed phrase. */
export function filled(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
