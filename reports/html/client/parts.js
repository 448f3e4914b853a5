/** Small pieces that several views share. */
import { html, to, fill } from './html.js'
import { functionsOf } from './model.js'

/** @import { Html } from './html.js' */
/** @import { Model, Said } from './model.js' */
/** @import { Position } from '../../../pipeline/result.ts' */

/**
 * Sign, word and colour of a stance.
 * @param {Model} m
 * @param {string} stance
 * @param {boolean} [unsure]
 */
export function badge(m, stance, unsure = false) {
  return html`<span class="badge ${stance}${unsure ? ' unsure' : ''}"
    ><span class="sign" aria-hidden="true">${m.symbols[stance]}</span>
    ${m.words[stance]}${unsure ? ` (${m.words.unsure})` : ''}</span
  >`
}

/**
 * The sign of a position that the organisation confirmed or corrected itself, with its word.
 * @type {(m: Model, position: Position) => Html | string}
 */
export function reviewSign(m, { reviewed }) {
  if (reviewed === undefined) return ''
  return html`<span class="reviewed" aria-hidden="true">${m.symbols[reviewed.verdict]}</span
    ><span class="vh">, ${m.words[`${reviewed.verdict}By`]}</span>`
}

/** @type {(m: Model, id: string) => Html} */
export function actorLink(m, id) {
  return html`<a href="${to('organisatie', id)}">${m.actor(id)?.name}</a>`
}

/** @type {(m: Model, id: string) => Html} */
export function themeLink(m, id) {
  return html`<a href="${to('thema', id)}">${m.theme(id)?.label}</a>`
}

/** @type {(m: Model, id: string) => Html} */
export function questionLink(m, id) {
  const question = m.question(id)
  return html`<a href="${to('vraag', id)}"
    >${question?.id === 'H' ? m.words.mainQuestion : `${m.words.questionWord} ${question?.number}`}</a
  >`
}

/** @type {(m: Model, position: Position) => Html} */
export function functionWords(m, position) {
  return html`${functionsOf(position)
    .map((name) => m.words[name])
    .join(', ')}`
}

/**
 * Names as running text: "A, B en C".
 * @type {(m: Model, parts: readonly Html[]) => Html}
 */
export function listOf(m, parts) {
  return html`${parts.map((part, i) => html`${i === 0 ? '' : i === parts.length - 1 ? ` ${m.words.and} ` : ', '}${part}`)}`
}

/** @param {number | null | undefined} share */
export function percent(share) {
  return share === null || share === undefined ? '–' : `${Math.round(share * 100)}\u00a0%`
}

/**
 * Where a statement stands: document, page, questions.
 * @type {(m: Model, s: Said) => Html}
 */
export function place(m, s) {
  const document = m.document(s.document)
  return html`<a href="${to('stuk', s.document, s.id)}">${document?.name}</a
    >${s.page === null ? '' : `, ${m.words.pageWord} ${s.page}`}${
      s.questions.length === 0
        ? ''
        : html`,
          ${listOf(
            m,
            s.questions.map((id) => questionLink(m, id)),
          )}`
    }${document?.ocr == null ? '' : html` <span class="tag">${m.words.viaOcr}</span>`}`
}

/**
 * A quote on one line, leading to its statement.
 * @type {(m: Model, s: Said) => Html}
 */
export function shortQuote(m, s) {
  return html`<q class="short" ${m.tongue(s)}>${m.quote(s)}</q> ${moreLink(m, s)}`
}

/**
 * To a statement in its context.
 * @type {(m: Model, s: Said) => Html}
 */
export function moreLink(m, s) {
  return html`<a class="more" href="${to('uitspraak', s.id)}"
    >${m.words.inContext}<span class="vh">: ${m.actor(s.actor)?.name}, ${m.theme(s.theme)?.label}</span></a
  >`
}

/**
 * To the cell of a position; the name of what it is about is there for who does not see the table around it.
 * @type {(m: Model, position: Position, about: string | undefined) => Html}
 */
export function cellLink(m, position, about) {
  return html`<a class="to-cell" href="${to('cel', position.actor, position.theme)}"
    ><span class="vh">${about}: </span
    >${badge(m, position.stance, position.unsure && position.stance !== 'silent')}${reviewSign(m, position)}</a
  >`
}

/** How much text around a quote is shown, in characters. */
const AROUND = 320

/**
 * A quote with the text around it, where it stands and why it was read so.
 * @type {(m: Model, s: Said, focus?: boolean) => Html}
 */
export function quoteInContext(m, s, focus = false) {
  const text = m.texts[s.document] ?? ''
  const passage = m.passage(s.passage)
  const from = Math.max(passage?.start ?? 0, wordStart(text, s.start - AROUND))
  const till = Math.min(passage?.end ?? text.length, wordEnd(text, s.end + AROUND))
  return html`<article
    class="quote ${s.stance}${focus ? ' focus' : ''}"
    id="u-${s.id}"
    aria-labelledby="k-${s.id}"
  >
    <h3 id="k-${s.id}">
      ${badge(m, s.stance)}
      <span class="tag">${m.words[s.function]}</span
      >${s.mode === 'own' ? '' : html` <span class="tag mode">${m.words[s.mode]}</span>`}<span class="vh">
        ${m.actor(s.actor)?.name}, ${m.theme(s.theme)?.label}</span
      >
    </h3>
    ${s.reviewed === undefined ? '' : html`<p class="note">${fill(m.words.statementCorrected ?? '', { before: m.words[s.reviewed.before] })}</p>`}
    <blockquote${m.tongue(s)}>
      <span class="around"
        >${from > (passage?.start ?? 0) ? '… ' : ''}${text.slice(from, s.start).trimStart()}</span
      ><mark>${text.slice(s.start, s.end)}</mark
      ><span class="around"
        >${text.slice(s.end, till).trimEnd()}${till < (passage?.end ?? text.length) ? ' …' : ''}</span
      >
    </blockquote>
    ${s.condition === null || s.condition === m.quote(s) ? '' : html`<p class="condition"><strong>${m.words.conditionHead}:</strong> <q${m.tongue(s)}>${s.condition}</q></p>`}
    <p class="place">
      ${place(m, s)}${passage?.heading ? html` · <span class="heading">${passage.heading}</span>` : ''}
    </p>
    <details>
      <summary>${m.words.why}</summary>
      <dl class="why">
        <dt>${m.words.whyTerms}</dt>
        <dd>${s.why.terms.join(', ') || '–'}</dd>
        <dt>${m.words.whyCues}</dt>
        <dd>${s.why.cues.join(', ') || '–'}</dd>
        <dt>${m.words.whyRules}</dt>
        <dd>
          ${s.why.rules.length === 0 ? '–' : s.why.rules.map((id, i) => html`${i === 0 ? '' : html`<br />`}${m.rules[id] ?? id}`)}
        </dd>
        <dt>${m.words.confidence}</dt>
        <dd>${percent(s.confidence)}</dd>
        <dt>${m.words.link}</dt>
        <dd><a href="${to('uitspraak', s.id)}">${to('uitspraak', s.id)}</a></dd>
      </dl>
    </details>
  </article>`
}

/** @type {(text: string, at: number) => number} */
function wordStart(text, at) {
  if (at <= 0) return 0
  const space = text.slice(at, at + 40).search(/\s/)
  return space === -1 ? at : at + space + 1
}

/** @type {(text: string, at: number) => number} */
function wordEnd(text, at) {
  if (at >= text.length) return text.length
  const space = text.slice(0, at).search(/\s\S*$/)
  return space === -1 ? at : space
}

/**
 * A table with a caption; wide ones scroll inside their own frame.
 * @type {(caption: string, head: readonly unknown[], rows: readonly (readonly unknown[])[], className?: string) => Html}
 */
export function table(caption, head, rows, className = '') {
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
    <table class="${className}">
      <caption class="vh">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${rest.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

/**
 * A table with a column per organisation; the first column stays in sight while the rest scrolls.
 * @type {(m: Model, about: { caption: string | undefined, corner: string | undefined, kind?: string, actors: readonly { id: string, name: string }[] }, bodies: Html | readonly Html[]) => Html}
 */
export function actorTable(m, { caption, corner, kind = '', actors }, bodies) {
  return html`<div class="scroll matrix-frame" role="region" aria-label="${caption}" tabindex="0">
    <table class="matrix${kind === '' ? '' : ` ${kind}`}${m.crowd}">
      <caption class="vh">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="corner">${corner}</th>
          ${actors.map(
            ({ id, name }) =>
              html`<th scope="col">
                <a href="${to('organisatie', id)}"><span>${name}</span></a>
              </th>`,
          )}
        </tr>
      </thead>
      ${bodies}
    </table>
  </div>`
}

const MONTHS = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/**
 * "26 februari 2026" for 2026-02-26.
 * @type {(m: Model, iso: string | null) => string}
 */
export function dateText(m, iso) {
  const [year, month, day] = (iso ?? '').split('-').map(Number)
  if (iso === null || !year || !month || !day) return m.words.unknownDate ?? ''
  return `${day} ${MONTHS[m.lang][month - 1]} ${year}`
}

/**
 * A number with its noun.
 * @type {(m: Model, count: number, one: string, more: string) => Html}
 */
export function counted(m, count, one, more) {
  return fill(m.words[count === 1 ? one : more] ?? '', { n: count })
}
