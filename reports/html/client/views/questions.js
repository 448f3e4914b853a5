/** All sub-questions, and one with all answers side by side. */
import { html, to } from '../html.js'
import { actorLink, actorTable, badge, listOf, place } from '../parts.js'
import { groupBy } from '../model.js'

/** @import { Html } from '../html.js' */
/** @import { Model, Said } from '../model.js' */

const SIGNS = { answered: '●', referred: '→', skipped: '–', 'not-asked': ' ' }

/** @type {(m: Model) => { title: string, body: Html }} */
export function questionsView(m) {
  const { questions, actors } = m.analysis
  const groups = [...groupBy(questions, ({ category }) => category ?? '')]
  const body = groups.map(
    ([category, list]) =>
      html`<tbody>
        ${
          category === ''
            ? ''
            : html`<tr class="group">
                <th scope="rowgroup" colspan="${actors.length + 1}">${category}</th>
              </tr>`
        }${list.map(
          (question) =>
            html`<tr>
              <th scope="row">
                <a href="${to('vraag', question.id)}">${nameOf(m, question)}</a>
                <span class="qtext">${question.text}</span>
              </th>
              ${actors.map((actor) => {
                const status = m.coverage(question.id, actor.id)?.status ?? 'not-asked'
                return html`<td class="status ${status}">
                  <span class="sign" aria-hidden="true">${SIGNS[status]}</span>
                  <span class="word">${m.words[status]}</span>
                </td>`
              })}
            </tr>`,
        )}
      </tbody>`,
  )
  return {
    title: m.words.questions ?? '',
    body: html`<h1 tabindex="-1">${m.words.questions}</h1>
      ${
        questions.length === 0
          ? html`<p>${m.words.noQuestions}</p>`
          : html`<p class="lead">${m.words.questionsLead}</p>
              ${actorTable(
                m,
                { caption: m.words.coverage, corner: m.words.question, kind: 'coverage', actors },
                body,
              )}`
      }`,
  }
}

/** @type {(m: Model, parts: readonly string[]) => { title: string, body: Html } | null} */
export function questionView(m, [id = '']) {
  const question = m.question(id)
  if (question === undefined) return null
  const { questions, actors } = m.analysis
  const at = questions.findIndex((one) => one.id === id)
  const answering = actors.filter(
    ({ id: actor }) =>
      m.answers(actor, id).length > 0 ||
      ['answered', 'referred'].includes(m.coverage(id, actor)?.status ?? ''),
  )
  const [before, after] = [questions[at - 1], questions[at + 1]]
  return {
    title: nameOf(m, question),
    body: html`<h1 tabindex="-1">${nameOf(m, question)}</h1>
      <p class="lead">${question.text}</p>
      <p class="links">
        ${before === undefined ? '' : html`<a href="${to('vraag', before.id)}">← ${nameOf(m, before)}</a> `}${after === undefined ? '' : html`<a href="${to('vraag', after.id)}">${nameOf(m, after)} →</a>`}
      </p>
      <div class="answers">${answering.map((actor) => answer(m, actor.id, id))}</div>
      ${without(m, id, 'skipped')}${without(m, id, 'not-asked')}`,
  }
}

/**
 * Who did not answer, in one line.
 * @type {(m: Model, question: string, status: string) => Html | string}
 */
function without(m, question, status) {
  const who = m.analysis.actors.filter(
    ({ id }) =>
      (m.coverage(question, id)?.status ?? 'not-asked') === status && m.answers(id, question).length === 0,
  )
  return who.length === 0
    ? ''
    : html`<p>
        ${m.words[`list-${status}`]}
        ${listOf(
          m,
          who.map(({ id }) => actorLink(m, id)),
        )}
      </p>`
}

/** @type {(m: Model, question: { id: string, number: string }) => string} */
function nameOf(m, { id, number }) {
  return (id === 'H' ? m.words.mainQuestion : `${m.words.question} ${number}`) ?? ''
}

/** @type {(m: Model, actor: string, question: string) => Html} */
function answer(m, actor, question) {
  const cover = m.coverage(question, actor)
  const status = cover?.status ?? 'not-asked'
  const said = m.answers(actor, question).filter(({ mode }) => mode !== 'reported')
  const distinct = m.distinctive(actor, question)
  return html`<section class="answer ${status}" aria-labelledby="a-${actor}">
    <h2 id="a-${actor}">${actorLink(m, actor)}</h2>
    <p class="tag">
      ${m.words[status]}${status === 'answered' && cover ? `, ${cover.words} ${m.words.wordsUnit}` : ''}
    </p>
    ${telling(said).map(
      (s) =>
        html`<div class="telling ${s.stance}">
          <blockquote${m.tongue(s)}>${m.quote(s)}</blockquote>
          <p>
            ${badge(m, s.stance)} <a href="${to('cel', s.actor, s.theme)}">${m.theme(s.theme)?.label}</a
            ><br /><small>${place(m, s)}</small>
          </p>
        </div>`,
    )}
    ${said.length === 0 && status === 'answered' ? html`<p>${m.words.answeredWithout}</p>` : ''}
    ${distinct.length === 0 ? '' : html`<p class="words"><small>${m.words.distinctive} ${distinct.slice(0, 6).map(({ word }) => html`<span class="tag">${word}</span> `)}</small></p>`}
    ${
      cover === undefined || cover.passages.length === 0
        ? ''
        : html`<p>
            <small
              >${cover.passages.slice(0, 2).map((passage) => {
                const one = m.passage(passage)
                return one === undefined
                  ? ''
                  : html`<a href="${to('stuk', one.document, `@${one.start}`)}">${m.words.wholeAnswer}</a> `
              })}</small
            >
          </p>`
    }
  </section>`
}

/**
 * The two most telling sentences: a position before a mention, sure before unsure, two different sentences.
 * @type {(said: readonly Said[]) => readonly Said[]}
 */
function telling(said) {
  const weight = (/** @type {Said} */ s) => (s.stance === 'mention' ? 0 : 1) + s.confidence
  const sorted = said.toSorted((a, b) => weight(b) - weight(a) || a.start - b.start)
  const first = sorted[0]
  if (first === undefined) return []
  const apart = (/** @type {Said} */ s) =>
    s.document !== first.document || s.start >= first.end || s.end <= first.start
  const second = sorted.find((s) => s.theme !== first.theme && apart(s)) ?? sorted.find(apart)
  return second === undefined ? [first] : [first, second]
}
