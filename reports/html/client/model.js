/** The data of the report with everything findable by id. Shows numbers of the analysis; makes none. */

import { html } from './html.js'

/** @import { Html } from './html.js' */
/** @import { Analysis, DocumentInfo, PairAgreement, PassageInfo, Position, QuestionCoverage, Statement } from '../../../pipeline/result.ts' */
/** @typedef {Omit<Statement, 'quote'>} Said a statement whose quote stands in the text; offsets are UTF-16 here */
/** @typedef {{ kind: string, actor: string, theme: string | null, text: string, quotes: readonly string[] }} Ask */
/** @typedef {{ lang: 'nl' | 'en', words: Record<string, string>, symbols: Record<string, string>, rules: Record<string, string>, analysis: Omit<Analysis, 'statements' | 'documents'> & { readonly statements: readonly Said[], readonly documents: readonly (DocumentInfo & { readonly name: string })[] }, texts: Record<string, string>, asks: readonly Ask[], method: readonly ({ kind: 'heading' | 'text', text: string } | { kind: 'item', name: string, value: string | number })[] }} Payload */

/**
 * @param {Payload} payload
 */
export function makeModel(payload) {
  const { analysis, texts, words, symbols, lang } = payload
  const positions = new Map(analysis.positions.map((one) => [`${one.actor}\n${one.theme}`, one]))
  const statements = new Map(analysis.statements.map((one) => [one.id, one]))
  const byCell = groupBy(analysis.statements, (one) => `${one.actor}\n${one.theme}`)
  const byDocument = groupBy(analysis.statements, (one) => one.document)
  const byActorQuestion = groupBy(
    analysis.statements.flatMap((one) => one.questions.map((question) => ({ question, one }))),
    ({ question, one }) => `${one.actor}\n${question}`,
  )
  const passagesOf = groupBy(analysis.passages, (one) => one.document)
  const pairs = new Map(
    analysis.comparisons.pairs.flatMap((pair) => [
      [`${pair.a}\n${pair.b}`, pair],
      [`${pair.b}\n${pair.a}`, pair],
    ]),
  )
  const coverage = new Map(analysis.comparisons.coverage.map((one) => [`${one.question}\n${one.actor}`, one]))
  const documents = finder(analysis.documents)
  const many = analysis.actors.length > 8
  const crowd = `${many ? ' many' : ''}${analysis.actors.length > 16 ? ' crowded' : ''}`
  return {
    ...payload,
    analysis,
    words,
    symbols,
    lang,
    texts,
    many,
    /** Class names for how close the columns of a matrix stand. */
    crowd,
    actor: finder(analysis.actors),
    theme: finder(analysis.themes),
    question: finder(analysis.questions),
    document: documents,
    passage: finder(analysis.passages),
    consensus: finder(analysis.comparisons.themes.map((one) => ({ ...one, id: one.theme }))),
    /** @param {string} id */
    statement: (id) => statements.get(id),
    /** @type {(actor: string, theme: string) => Position | undefined} */
    position: (actor, theme) => positions.get(`${actor}\n${theme}`),
    /** @type {(actor: string, theme: string) => readonly Said[]} */
    said: (actor, theme) => byCell.get(`${actor}\n${theme}`) ?? [],
    /** @type {(document: string) => readonly Said[]} */
    saidIn: (document) => byDocument.get(document) ?? [],
    /** @type {(actor: string, question: string) => readonly Said[]} */
    answers: (actor, question) => (byActorQuestion.get(`${actor}\n${question}`) ?? []).map(({ one }) => one),
    /** @type {(document: string) => readonly PassageInfo[]} */
    passagesOf: (document) => passagesOf.get(document) ?? [],
    /** @type {(a: string, b: string) => PairAgreement | undefined} */
    pair: (a, b) => pairs.get(`${a}\n${b}`),
    /** @type {(question: string, actor: string) => QuestionCoverage | undefined} */
    coverage: (question, actor) => coverage.get(`${question}\n${actor}`),
    /** @type {(one: Said) => string} */
    quote: (one) => (texts[one.document] ?? '').slice(one.start, one.end),
    /**
     * The language of a quote where it is not that of the page, for who hears it.
     * @type {(one: Said) => Html | string}
     */
    tongue: (one) => {
      const language = documents(one.document)?.language ?? lang
      return language === lang || !/^[a-z]{2,3}$/.test(language) ? '' : html` lang="${language}"`
    },
    /** @type {(actor: string, question: string | null) => readonly { word: string, z: number, count: number }[]} */
    distinctive: (actor, question) =>
      analysis.comparisons.words?.find((one) => one.actor === actor && one.question === question)?.words ??
      [],
  }
}

/** @typedef {ReturnType<typeof makeModel>} Model */

/**
 * Statements a position rests on, best first, and then those that do not count for it.
 * @param {Model} model
 * @param {Position} position
 */
export function evidence(model, position) {
  const counted = position.statements.flatMap((id) => model.statement(id) ?? [])
  const known = new Set(position.statements)
  return { counted, other: model.said(position.actor, position.theme).filter(({ id }) => !known.has(id)) }
}

/**
 * Functions of a position, the most used first.
 * @param {Position} position
 */
export function functionsOf({ functions }) {
  return Object.entries(functions)
    .filter(([, count]) => count > 0)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name]) => name)
}

/**
 * @template {{ readonly id: string }} T
 * @param {readonly T[]} list
 * @returns {(id: string) => T | undefined}
 */
function finder(list) {
  const byId = new Map(list.map((one) => [one.id, one]))
  return (id) => byId.get(id)
}

/**
 * @template T
 * @param {readonly T[]} list
 * @param {(one: T) => string} key
 * @returns {Map<string, T[]>}
 */
export function groupBy(list, key) {
  /** @type {Map<string, T[]>} */
  const groups = new Map()
  for (const one of list) {
    const group = groups.get(key(one))
    if (group === undefined) groups.set(key(one), [one])
    else group.push(one)
  }
  return groups
}
