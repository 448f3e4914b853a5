/** Filters by question, function, kind of document, stance and confidence; they live in the address. */
import { html } from '../html.js'

/** @import { Html } from '../html.js' */
/** @import { Model, Said } from '../model.js' */

/** @typedef {{ question: string, fn: string, kind: string, stance: string, sure: string, theme: string, actor: string }} Filter */

/** @type {(params: URLSearchParams) => Filter} */
export function readFilter(params) {
  const get = (/** @type {string} */ name) => params.get(name) ?? ''
  return {
    question: get('vraag'),
    fn: get('functie'),
    kind: get('soort'),
    stance: get('standpunt'),
    sure: get('zekerheid'),
    theme: get('thema'),
    actor: get('organisatie'),
  }
}

/** @type {(filter: Filter) => boolean} */
export function noFilter(filter) {
  return Object.values(filter).every((value) => value === '')
}

/** @type {(m: Model, filter: Filter, s: Said) => boolean} */
export function passes(m, filter, s) {
  return (
    (filter.question === '' || s.questions.includes(filter.question)) &&
    (filter.fn === '' || s.function === filter.fn) &&
    (filter.kind === '' || m.document(s.document)?.kind === filter.kind) &&
    (filter.stance === '' || s.stance === filter.stance) &&
    (filter.theme === '' || s.theme === filter.theme) &&
    (filter.actor === '' || s.actor === filter.actor)
  )
}

/**
 * Whether a cell of the matrix has something that passes.
 * @type {(m: Model, filter: Filter, actor: string, theme: string) => boolean}
 */
export function matches(m, filter, actor, theme) {
  const position = m.position(actor, theme)
  if (filter.sure === 'onzeker' && !(position?.unsure && position.stance !== 'silent')) return false
  if (filter.sure === 'broos' && (position?.fragile.length ?? 0) === 0) return false
  if (filter.sure === 'zeker' && (position?.unsure || position?.stance === 'silent')) return false
  const rest = { ...filter, sure: '', stance: '' }
  if (filter.stance !== '' && position?.stance !== filter.stance) return false
  return noFilter(rest) || m.said(actor, theme).some((s) => passes(m, rest, s))
}

/** @type {(m: Model, params: URLSearchParams, view: string, withOrder: boolean) => Html} */
export function filterForm(m, params, view, withOrder) {
  const { words, analysis } = m
  const filter = readFilter(params)
  const kinds = [
    ...new Set(analysis.documents.filter(({ actors }) => actors.length > 0).map(({ kind }) => kind)),
  ]
  const order = [
    ['', words.orderCodebook],
    ['omstreden', words.orderDisputed],
    ['besproken', words.orderSalient],
    ['gelijkenis', words.orderAlike],
  ]
  return html`<form class="filters" data-view="${view}" aria-label="${words.filters}">
    ${withOrder ? select('themas', words.orderThemes, params.get('themas') ?? '', order) : select('thema', words.theme, filter.theme, [['', words.all], ...analysis.themes.map(({ id, label }) => [id, label])])}
    ${
      withOrder
        ? select('organisaties', words.orderActors, params.get('organisaties') ?? '', [
            ['', words.orderDossier],
            ['naam', words.orderName],
            ['gelijkenis', words.orderAlike],
          ])
        : select('organisatie', words.actor, filter.actor, [
            ['', words.all],
            ...analysis.actors.map(({ id, name }) => [id, name]),
          ])
    }
    ${analysis.questions.length === 0 ? '' : select('vraag', words.question, filter.question, [['', words.all], ...analysis.questions.map(({ id, number, text }) => [id, id === 'H' ? words.mainQuestion : `${number}. ${text.slice(0, 60)}`])])}
    ${select('functie', words.function, filter.fn, [['', words.all], ...['problem', 'demand', 'practice', 'condition', 'fact'].map((name) => [name, words[name]])])}
    ${select('standpunt', words.stance, filter.stance, [['', words.all], ...['agree', 'mixed', 'disagree', 'mention'].map((name) => [name, words[name]])])}
    ${kinds.length < 2 ? '' : select('soort', words.kindOfDocument, filter.kind, [['', words.all], ...kinds.map((kind) => [kind, words[kind]])])}
    ${
      withOrder
        ? select('zekerheid', words.confidence, filter.sure, [
            ['', words.all],
            ['zeker', words.onlySure],
            ['onzeker', words.onlyUnsure],
            ['broos', words.onlyFragile],
          ])
        : ''
    }
    <button type="reset">${words.clear}</button>
  </form>`
}

/** @type {(name: string, label: string | undefined, value: string, options: readonly (readonly (string | undefined)[])[]) => Html} */
function select(name, label, value, options) {
  return html`<label
    >${label}
    <select name="${name}">
      ${options.map(([id, text]) => html`<option value="${id}" ${id === value ? html` selected` : ''}>${text}</option>`)}
    </select></label
  >`
}
